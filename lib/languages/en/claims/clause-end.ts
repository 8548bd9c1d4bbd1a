import { oneOf } from '../../../detect/one-of';
import { isNoteMark } from '../../../text/sentences';
import { Frame, hasFrame } from './frame';
import { isList } from './list-comma';
import { nounPhraseRight } from './noun-phrases';
import type { Sentence, VerbGroup } from './sentence';

/** What is known of the report whose content is being measured. */
export interface Bounds {
  /** Tag of the first verb of the cue, empty when it plays no part. */
  cueTag: string;
  /** True when the report stands in a clause before the main one ("While critics say …, he"): a comma ends it. */
  inner: boolean;
  /** True when the verb belongs to "who" or "which": the next verb is that of the main clause. */
  relative?: boolean;
}

/** Bounds of a content that nothing special is known of. */
export const OPEN: Bounds = { cueTag: '', inner: false };

/** Verbs so often said of somebody who speaks that after a comma they end what another verb reported. */
const isReporting = (group: VerbGroup) => group.cues.some((c) => c.group === 'saying' || c.group === 'judging');
const DASH = '—|–|―|--|-';

/** "— a move that many support": a noun of the reporter's after a dash, which tells what the content is. */
function isAppended(sentence: Sentence, dash: number): boolean {
  return oneOf('DT|NN|PRP$', sentence.tags[dash + 1]);
}

/** The number of terms before the mark of a footnote at the end: "dead.[1]", "dead³."; all of them for none. */
function beforeFootnote({ terms }: Sentence): number {
  const last = terms.at(-1)!;
  const before = terms.at(-2);
  if (before && last.start === before.end && before.kind === 'punct' && isNoteMark(last)) return terms.length - 1;
  const [open, mark, close] = terms.slice(-3);
  const isMark = open?.text === '[' && close?.text === ']' && /^[\da-z*†‡]{1,3}$/.test(mark!.text);
  return isMark ? terms.length - 3 : terms.length;
}

/** The end of the sentence without the stops that close it. */
export function sentenceEnd(sentence: Sentence): number {
  const end = withoutStops(sentence, beforeFootnote(sentence));
  const [word, mark] = sentence.terms.slice(Math.max(0, end - 2), end);
  const isRaised = mark !== undefined && mark.start === word!.end && /^[⁰¹²³⁴-⁹]+$/.test(mark.text);
  return isRaised ? end - 1 : end;
}

function withoutStops(sentence: Sentence, from: number): number {
  let end = from;
  while (
    end > 0 &&
    sentence.terms[end - 1]!.kind === 'punct' &&
    sentence.speech[end - 1]! < 0 &&
    sentence.quote[end - 1]! < 0 &&
    sentence.terms[end - 1]!.text !== ')' &&
    sentence.terms[end - 1]!.text !== '%'
  )
    end--;
  return end;
}

function groupStarting(groups: readonly VerbGroup[], from: number, to: number): VerbGroup | null {
  for (const group of groups) if (group.first >= from && group.first < to) return group;
  return null;
}

/** ", he said," or ", said Smith": a report stands in the middle or at the end of what it reports. */
function isParenthetical(sentence: Sentence, comma: number): boolean {
  const np = nounPhraseRight(sentence, comma + 1);
  if (np) {
    const group = groupStarting(sentence.groups, np.last, np.last + 3);
    if (
      group?.form !== 'finite' ||
      !isReporting(group) ||
      !group.cues.some((c) => hasFrame(c, Frame.Clause | Frame.Quotation))
    )
      return false;
    const after = sentence.terms[group.last];
    return !after || oneOf(',|.|;', after.text) || group.last >= sentenceEnd(sentence);
  }
  const group = groupStarting(sentence.groups, comma + 1, comma + 2);
  return (
    group !== null &&
    group.form === 'finite' &&
    group.cues.some((c) => oneOf('say|write|add|explain|note', c.lemma)) &&
    nounPhraseRight(sentence, group.last) !== null
  );
}

/** ", though brief,": a few words between two commas. */
function isShortInsert(sentence: Sentence, comma: number): boolean {
  return sentence.terms.slice(comma + 2, comma + 6).some((t) => t.text === ',');
}

/** Whether the reporter's own sentence goes on after the comma at `comma`. */
function endsAtComma(sentence: Sentence, comma: number): boolean {
  const next = sentence.terms[comma + 1];
  if (!next) return true;
  if (next.lower === 'according') return true;
  const group = groupStarting(sentence.groups, comma + 1, comma + 4);
  if (group?.form === 'ing' && isReporting(group) && group.first <= comma + 2) return true;
  if (isParenthetical(sentence, comma)) return true;
  if (oneOf('but|and|while|though|although|whereas|even|despite|as|or|yet', next.lower)) {
    const soon = groupStarting(sentence.groups, comma + 2, comma + 9);
    if (soon?.form === 'finite' && isReporting(soon) && !soon.modal) return true;
    return oneOf('though|although|despite|whereas|compared', next.lower) && !isShortInsert(sentence, comma);
  }
  return false;
}

/** "said it was safe, but the mill fell": a clause with a subject of its own that the reporter holds against it. */
function isAnswered(sentence: Sentence, comma: number): boolean {
  const { terms, tags, quote } = sentence;
  const at = comma + 2;
  if (terms[comma + 1]!.lower !== 'but' || !terms[at] || quote[at]! >= 0) return false;
  if (!oneOf('DT|NNP|NNPS|NN|NNS|JJ|PRP$|CD', tags[at]) || oneOf('this|that', terms[at]!.lower)) return false;
  const subject = nounPhraseRight(sentence, at);
  const group = subject && groupStarting(sentence.groups, subject.last, subject.last + 3);
  return group?.form === 'finite';
}

function isSameTense(a: string | undefined, b: string): boolean {
  return a === b || (a === 'VBN' && b === 'VBD') || (a === 'VB' && b === 'TO');
}

/**
 * "and" or "but" that joins a second report to the first: "said he won and called it a day", "said no and Lee said
 * yes".
 */
function endsAtConjunction(sentence: Sentence, at: number, bounds: Bounds): boolean {
  if (!oneOf('and|but|or|while|as', sentence.terms[at]!.lower)) return false;
  const isSecond = (group: VerbGroup | null) =>
    group !== null && !group.modal && isReporting(group) && isSameTense(sentence.tags[group.first], bounds.cueTag);
  if (isSecond(groupStarting(sentence.groups, at + 1, at + 3))) return true;
  const subject = nounPhraseRight(sentence, at + 1);
  const isQuoted = sentence.quote[at + 1]! >= 0;
  // "its exercises and patrols and said": there the subject of the second report is somebody before both.
  if (subject === null || oneOf('and|but|or', sentence.terms[subject.last]?.lower)) return false;
  return !isQuoted && isSecond(groupStarting(sentence.groups, subject.last, subject.last + 2));
}

/** "may have come in, left a bag, and gone": a verb after a comma that goes on from a perfect, before more of them. */
function isPerfectList({ groups, tags, terms }: Sentence, at: number): boolean {
  const g = groups.findIndex(({ first }) => first === at);
  const before = groups[g - 1];
  if (!before?.modal || groups[g]!.cues.length > 0 || tags[before.main] !== 'VBN' || before.passive) return false;
  const next = groups[g + 1];
  return next !== undefined && terms[next.first - 1]?.lower === 'and' && terms[next.first - 2]?.text === ',';
}

/** ", accused him of": the next verb of who speaks, with something that it governs. */
function isNextVerb(sentence: Sentence, at: number, bounds: Bounds): boolean {
  if (sentence.tags[at] !== bounds.cueTag || bounds.cueTag === 'VB' || isPerfectList(sentence, at)) return false;
  return oneOf('DT|PRP|PRP$|IN|TO|RB|NNP|CD|WP|WRB|VBN|VBG', sentence.tags[at + 1]);
}

/** ", which surprised nobody" as the last of a sentence: more often the reporter's than who speaks. */
function isLastRelative(sentence: Sentence, comma: number, end: number): boolean {
  const { lower } = sentence.terms[comma + 1]!;
  const comment = oneOf('a|an', lower) && sentence.tags[comma + 2] === 'NN';
  if (!comment && !oneOf('which|who|whose', lower)) return false;
  for (let i = comma + 1; i < end; i++)
    if (sentence.terms[i]!.text === ',' || oneOf(DASH, sentence.terms[i]!.text)) return false;
  return true;
}

/** "said “we stay” and Haug “they go”": another name and its words, with the verb left out. */
function isNextSpeaker(sentence: Sentence, at: number): boolean {
  if (!oneOf('and|but|while|,|;', sentence.terms[at]!.lower) || sentence.quote[at - 1]! < 0) return false;
  let name = oneOf('and|but|while', sentence.terms[at + 1]?.lower) ? at + 2 : at + 1;
  const first = name;
  while (sentence.tags[name] === 'NNP' && sentence.quote[name]! < 0) name++;
  const quoted = sentence.terms[name]?.text === ',' ? name + 1 : name;
  return name > first && (sentence.quote[quoted]! >= 0 || sentence.speech[quoted]! >= 0);
}

/** After a comma these go on from "to …" with words of the reporter: "vowed to stay, which surprised nobody". */
const AFTER_INFINITIVE = 'which|who|but|while|though|although|despite|where';

/**
 * Where a clause that starts at `from` ends (exclusive), as content of a report within `bounds`: the end
 * of the sentence, or before it where the reporter takes the word again. Linear in the length of the clause.
 */
export function clauseEnd(sentence: Sentence, from: number, bounds: Bounds): number {
  const end = sentenceEnd(sentence);
  let depth = 0;
  let commas = 0;
  for (let i = from; i < end; i++) {
    const { text } = sentence.terms[i]!;
    if (text === '(') depth++;
    else if (text === ')') {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0 || i === from) continue;
    if (sentence.quote[i]! >= 0) {
      if (text === ',' && sentence.quote[i + 1] !== sentence.quote[i] && (bounds.inner || endsAtComma(sentence, i)))
        return i + 1;
      continue;
    }
    if (text === ';') return i;
    if (text === ',') {
      if (endsAtComma(sentence, i) || (bounds.cueTag !== '' && isAnswered(sentence, i))) return i;
      if (bounds.inner && !isList(sentence, i, end)) return i;
      if (commas === 0 && isNextVerb(sentence, i + 1, bounds)) return i;
      if (commas === 0 && isLastRelative(sentence, i, end)) return i;
      if (sentence.tags[from] === 'TO' && oneOf(AFTER_INFINITIVE, sentence.terms[i + 1]?.lower ?? '')) return i;
      commas++;
    }
    if (sentence.speech[i]! >= 0 && isParenthetical(sentence, i))
      return oneOf(',|:', sentence.terms[i - 1]!.text) ? i - 1 : i;
    if (sentence.terms[i]!.kind === 'punct' && i > from + 2 && oneOf(DASH, text)) {
      const again = sentence.terms.findIndex((t, j) => j > i && j < i + 25 && t.text === text);
      if (again < 0 && (isAppended(sentence, i) || endsAtComma(sentence, i))) return i;
    }
    if (
      sentence.terms[i]!.lower === 'compared' &&
      oneOf('to|with', sentence.terms[i + 1]?.lower) &&
      sentence.tags[i] === 'VBN' &&
      sentence.tags[i - 1] !== 'VBD'
    )
      return i;
    if (i > from + 2 && (endsAtConjunction(sentence, i, bounds) || isNextSpeaker(sentence, i))) return i;
  }
  return end;
}
