import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/**
 * The reader's choices as a page is told them: whether its own host is switched off, and who of its reading is. What
 * the reader chose for other sites and other people stays with the desk.
 *
 * @param mentioned names and `Person.id`s of the page's reading
 */
export function settingsForPage(
  { marks, lookUpByItself, offHosts, mutedPeople }: Settings,
  address: string,
  mentioned: ReadonlySet<string>,
): Settings {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const isOff = offHosts.includes(host);
  return {
    ...DEFAULT_SETTINGS,
    marks,
    lookUpByItself,
    offHosts: isOff ? [host] : [],
    mutedPeople: isOff ? [] : mutedPeople.filter((key) => mentioned.has(key)),
  };
}
