import { askDesk } from '../messages/ask-desk';
import type { Claim } from '../model/claim';
import { keptPassages, keptWords } from '../model/kept-claim';
import { idsOfOne } from '../model/mention';
import type { Reading } from '../model/reading';
import type { Statement } from '../model/statement';
import { type KeptFrom, keptFrom } from '../records/kept';
import { countKept, type ReachedBound, reachedBound } from '../records/kept-bounds';
import type { RecordsDatabase } from '../records/schema';
import { readSettings } from '../records/settings';
import { isPrivateTab } from './active-tab';
import { keepHere } from './keep-here';

/** What of a page is in the library. */
export interface KeptOfPage extends KeptFrom {
  /** The bound for which nothing more of this page is kept by itself; null where keeping is off here. */
  reached: ReachedBound | null;
}

/**
 * What was kept of the page at this address, and whether a bound holds back more.
 *
 * @param now milliseconds since 1970
 */
export async function keptOfPage(records: RecordsDatabase, address: string, now: number): Promise<KeptOfPage> {
  const [kept, settings, count] = [
    await keptFrom(records, address),
    await readSettings(records),
    await countKept(records, now),
  ];
  const isOn = URL.canParse(address) && keepHere(settings, new URL(address).hostname) !== 'no';
  return { ...kept, reached: isOn ? reachedBound(count, settings) : null };
}

/**
 * The statements that stand for a claim of the page: one for each of its passages, in the same words, by its speaker.
 *
 * @param kept what was kept of the page
 * @returns their ids; none unless all of the claim is kept
 */
export function keptOfClaim(
  claim: Claim,
  { article, entities }: Pick<Reading, 'article' | 'entities'>,
  kept: readonly Statement[],
): string[] {
  const { speaker } = claim;
  const entity = speaker.kind === 'person' ? entities.find(({ id }) => id === speaker.entity) : undefined;
  if (!entity) return [];
  const people = idsOfOne(entity);
  // Somebody met in reading was in the library only after the page was read.
  const isTheirs = ({ person }: Statement) => people.includes(person) || entity.candidates.length === 0;
  const passages = keptPassages(claim).map((span) => keptWords(article, claim, span));
  const found = passages.map((words) => kept.find((each) => each.words === words && isTheirs(each))?.id);
  return found.every((id) => id !== undefined) ? found : [];
}

/** Why nothing was kept: the words for it are the view's. */
export type NotKept = 'private' | 'open' | { message: string };

/** Keeps one claim of a tab's page. Null when it is kept. */
export async function keepClaim(tab: number, { article }: Reading, claim: string): Promise<NotKept | null> {
  if (await isPrivateTab(tab)) return 'private';
  const answer = await askDesk('keepClaim', { article, claim });
  if (!answer.ok) return { message: answer.failure.message };
  return answer.value.kept.length > 0 ? null : 'open';
}
