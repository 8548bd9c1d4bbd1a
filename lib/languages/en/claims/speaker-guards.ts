import { oneOf } from '../../../detect/one-of';
import type { Draft } from './draft';
import type { Sentence, VerbGroup } from './sentence';

/** Right before a name these say that its bearer did not: "neither Lind nor Haug said", "not even Haug said". */
const NOT_THEY = 'nor|neither|not';
/** Words that leave somebody out of a group: "everyone except Haug said", "all but Haug said". */
const LEAVES_OUT = 'except|besides|but|than|without|barring|excluding';
/** A name behind one of these belongs to what stands before it: "people close to Haug said". */
const GOVERNS = 'to|of|by|from|near|beside|behind|like|alongside|opposite|against|about|around|under|with|at|for';
const NOUN = 'NN|NNS|NNP|NNPS|PRP|DT|CD';

/** Labels of parts of a page that stand before a colon and never say anything. */
const LABELS =
  'photograph|photographs|photo|photos|picture|pictures|image|images|illustration|graphic|video|credit|credits|source|sources|read|related|here|there|share|advertisement|caption|composite|getty|disclaimer|note|update|updated|warning|correction|clarification|editor';
/** What opens a line that speaks to somebody, or about them: "To Nora Haug: “…”". */
const ADDRESSES = 'to|about|dear|for|from|on|with|re|cc|against';

/** The first word of the speaker's phrase over "even" and the like. */
function wordBefore(sentence: Sentence, first: number): number {
  let at = first - 1;
  while (at >= 0 && oneOf('even|only|just|ever|yet', sentence.terms[at]!.lower)) at--;
  return at;
}

/** Whether the sentence says that it was not they who said it. */
export function isSaidNotToSpeak(sentence: Sentence, first: number): boolean {
  const before = sentence.terms[wordBefore(sentence, first)]?.lower;
  if (oneOf(NOT_THEY, before)) return true;
  return oneOf('nobody|none|neither|no', sentence.terms[first]?.lower);
}

/**
 * Whether the name at `first` is governed by something before it, so that somebody else is the subject of the verb: "a
 * voter standing next to Haug said", "a man dressed as Haug said".
 */
export function isGoverned(sentence: Sentence, first: number): boolean {
  const at = first - 1;
  const word = sentence.terms[at]?.lower;
  if (at < 1) return false;
  if (oneOf(LEAVES_OUT, word))
    return oneOf(
      'all|everyone|everybody|nobody|anyone|anybody|none|no-one|one|others|else|other',
      sentence.terms[at - 1]!.lower,
    );
  const participle = oneOf('VBN|VBG', sentence.tags[at - 1]);
  if (word === 'as') return oneOf('VBN|VBG|VBD', sentence.tags[at - 1]) && oneOf('NN|NNS', sentence.tags[at - 2]);
  if (!oneOf(GOVERNS, word) || !oneOf('IN|TO', sentence.tags[at])) return false;
  if (participle || oneOf('JJ|RB', sentence.tags[at - 1])) return hasNounBefore(sentence, at - 1);
  return false;
}

function hasNounBefore(sentence: Sentence, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 6; i--) {
    if (sentence.terms[i]!.kind === 'punct') return false;
    if (oneOf(NOUN, sentence.tags[i])) return true;
  }
  return false;
}

/** "The court heard that": whoever hears is not the one who says it. */
export function isHearer(group: VerbGroup): boolean {
  return !group.passive && group.cues.some(({ lemma }) => lemma === 'hear');
}

/**
 * Whether a name is spoken of and does not speak: behind it, set off by a dash, a participle and *by* ("Berg — dubbed a
 * fox by her rivals").
 */
export function isSpokenOf(sentence: Sentence, group: VerbGroup, { parts }: Draft): boolean {
  const { terms, tags } = sentence;
  if (!oneOf('—|–|-|--', terms[group.first - 1]?.text)) return false;
  if (group.last - group.first > 1 || !oneOf('VBN|VBD', tags[group.main])) return false;
  const { end } = parts[0]!;
  for (let i = group.last; i < terms.length && terms[i]!.start < end; i++)
    if (terms[i]!.lower === 'by' && tags[i + 1] !== 'VBG') return true;
  return false;
}

/**
 * Whether the speaker's phrase is a label of the page, or whom a line speaks to: nobody who says the words behind it.
 */
export function isLabel(sentence: Sentence, { speaker, rule }: Draft): boolean {
  if (!speaker || rule !== 'name-colon') return false;
  const { lower } = sentence.terms[speaker.first]!;
  return oneOf(LABELS, lower) || oneOf(ADDRESSES, lower);
}

/** Whether the sentence breaks off: an ellipsis, or a link to the rest of it, where its content still goes on. */
export function breaksOff({ terms, text, quotations }: Sentence, { parts }: Draft): boolean {
  const last = terms.at(-1)!;
  const { end } = parts.at(-1)!;
  if (quotations.some((q) => q.closed && q.end === end) || text.slice(last.end).trim() !== '') return false;
  const tail = text.slice(Math.min(end, last.start), last.end);
  if (/^\s*(?:…|\.{3,}|\[(?:…|\.{3})\])/u.test(text.slice(end, end + 6)) && /[…\].]$/u.test(text.slice(0, last.end)))
    return true;
  return (
    /(?:…|\.{3,})\W*$/u.test(tail) ||
    /(?:—|–|-|\||…|\.{2,})\s*(?:read|continue|see|learn)\s+(?:more|reading|on|full)\b/iu.test(
      text.slice(parts[0]!.start, last.end),
    )
  );
}
