import type { When } from '../../../model/when';
import { dateInWords } from './date-in-words';
import type { Draft } from './draft';

/** UTF-16 units on one side of a cue in which the article says when. */
const NEAR = 70;
const OPENING = 110;

/** Text between two offsets, cut to the nearest words; empty when they are the wrong way round. */
function between(text: string, from: number, to: number): string {
  return to > from ? text.slice(from, to) : '';
}

/** The places where an article says when something was said, the closest to the cue first. */
function placesOf(draft: Draft): string[] {
  const { cue, speaker, speakerSentence: sentence, parts } = draft;
  if (!cue) return [];
  const { text, terms } = sentence;
  const same = draft.sentence.block === sentence.block;
  const after = same ? parts.find((p) => p.start >= cue.end) : undefined;
  const end = Math.min(after?.start ?? terms.at(-1)!.end, cue.end + NEAR);
  const places = [between(text, cue.end, end)];
  if (!speaker) return places;
  const who = { start: terms[speaker.first]!.start, end: terms[speaker.last - 1]!.end };
  if (who.end <= cue.start) places.push(between(text, who.end, cue.start).slice(0, NEAR));
  const opening = Math.min(who.start, cue.start);
  const start = terms[0]!.start;
  const spoken = same && parts.some((p) => p.start < opening && p.end > start);
  if (!spoken && opening - start <= OPENING) places.push(between(text, start, opening));
  return places;
}

/**
 * When the article says that a claim was said: from the reporter's words around the cue, never from what is said and
 * never from the time published alone. Null when it does not say.
 */
export function saidWhen(draft: Draft, published: When | null): When | null {
  for (const words of placesOf(draft)) {
    const when = dateInWords(words, published);
    if (when) return when;
  }
  return null;
}
