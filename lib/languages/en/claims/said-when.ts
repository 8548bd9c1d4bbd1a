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

/**
 * Without a clause that tells of the speaker or of another event: "whose father died on Monday", "ahead of the vote".
 */
function beforeClause(words: string): string {
  const clause =
    /,?\s(?:who|whose|whom|which|where|when|as|after|before|ahead of|following|because|while|since)\s/i.exec(words);
  return clause ? words.slice(0, clause.index) : words;
}

/**
 * Of the words between a speaker and the cue those that tell of the saying: what stands between commas tells who the
 * speaker is ("mayor since 4 June 2018"), unless it tells where or when they spoke ("speaking on Monday").
 */
function besideCue(words: string): string {
  if (!words.includes(',')) return /^\s*(?:who|whose|which|since)\b/i.test(words) ? '' : words;
  const parts = words.split(',');
  const last = parts.at(-1) ?? '';
  const inside = parts
    .slice(1, -1)
    .filter((part) => OF_SAYING.test(part) && !/\b(?:who|whose|since|from)\b/.test(part));
  return [...inside, last].join(' ');
}

/** What opens the words that tell where or when somebody spoke. */
const OF_SAYING =
  /^\s*(?:speaking|talking|writing|appearing|asked|in|on|at|during|late|early|earlier|last|this|yesterday|today)\b/i;

/** The places where an article says when something was said, the closest to the cue first. */
function placesOf(draft: Draft): string[] {
  const { cue, speaker, speakerSentence: sentence, parts } = draft;
  if (!cue) return [];
  const { text, terms } = sentence;
  const same = draft.sentence.block === sentence.block;
  const after = same ? parts.find((p) => p.start >= cue.end) : undefined;
  const end = Math.min(after?.start ?? terms.at(-1)!.end, cue.end + NEAR);
  const places = [beforeClause(between(text, cue.end, end))];
  if (!speaker) return places;
  const who = { start: terms[speaker.first]!.start, end: terms[speaker.last - 1]!.end };
  if (who.end <= cue.start) places.push(besideCue(between(text, who.end, cue.start)).slice(0, NEAR));
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
