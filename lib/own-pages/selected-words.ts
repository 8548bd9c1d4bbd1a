import { selectedText } from '../access/selected-text';
import { askPage } from '../messages/ask-page';
import type { Reading } from '../model/reading';
import type { Span } from '../model/span';
import { isPrivateTab } from './active-tab';
import { type NoPlace, placeOfSelected } from './selected-place';

/** Words that are selected in a tab's page, with what was read of it. */
export interface SelectedWords {
  reading: Reading;
  span: Span;
}

/**
 * The words that are selected in a tab's page, as they stand in its article.
 *
 * @returns a name for why they cannot be kept: `private` a page of a private window, `noAccess` the browser lets nobody
 * read the page, `notRead` it was not read, or see {@link placeOfSelected}
 */
export async function selectedWords(
  tab: number,
): Promise<SelectedWords | NoPlace | 'private' | 'noAccess' | 'notRead'> {
  if (await isPrivateTab(tab)) return 'private';
  const text = await selectedText(tab);
  if (text === null) return 'noAccess';
  const visit = await askPage(tab, 'visit', {});
  if (!visit.ok || visit.value.status !== 'read') return 'notRead';
  const { reading } = visit.value;
  const span = placeOfSelected(reading.article, text);
  return typeof span === 'string' ? span : { reading, span };
}
