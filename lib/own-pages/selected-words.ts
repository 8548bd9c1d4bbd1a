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
  const reading = await readingOf(tab);
  if (!reading) return 'notRead';
  const span = placeOfSelected(reading.article, text);
  return typeof span === 'string' ? span : { reading, span };
}

/** Milliseconds between two questions to a page that is still being read. */
const PAUSE = 200;

/** What was read of a tab's page, once it is read; null where it is not. */
async function readingOf(tab: number): Promise<Reading | null> {
  for (;;) {
    const visit = await askPage(tab, 'visit', {});
    if (!visit.ok) return null;
    if (visit.value.status === 'read') return visit.value.reading;
    if (visit.value.status !== 'looking' && visit.value.status !== 'reading') return null;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
