import { oneOf } from '../../../../detect/one-of';
import { startsUpper } from '../../../../text/letter-case';
import { isVerbTag, type Tag } from './labels';
import { isNameByCapital, isNounBeforeVerb, isNounByPlace } from './noun-signs';
import type { TaggedTerms } from './tagged-terms';
import { FINITE, hasAuxiliary, plainAfter, plainBefore } from './tags-around';
import {
  followsSubject,
  isInsertedCue,
  isMissingVerb,
  isOnlyVerb,
  isPast,
  isPastBeforeClause,
  isPastBehindComma,
  isPlainAfterDo,
  isPlainCue,
  isPresentCue,
  isVerbOfReport,
} from './verb-signs';

/** Words that are nearly always verbs of saying, and their tags. */
const SAY: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['say', 'VBP'],
  ['says', 'VBZ'],
  ['said', 'VBD'],
  ['told', 'VBD'],
  ['wrote', 'VBD'],
  ['added', 'VBD'],
  ['argued', 'VBD'],
  ['replied', 'VBD'],
  ['insisted', 'VBD'],
  ['joked', 'VBD'],
  ['agrees', 'VBZ'],
  ['argues', 'VBZ'],
  ['insists', 'VBZ'],
  ['believes', 'VBZ'],
  ['admits', 'VBZ'],
  ['asks', 'VBZ'],
  ['explains', 'VBZ'],
  ['tells', 'VBZ'],
  ['writes', 'VBZ'],
  ['thinks', 'VBZ'],
  ['adds', 'VBZ'],
  ['denies', 'VBZ'],
  ['acknowledges', 'VBZ'],
  ['suggests', 'VBZ'],
]);

/** Openers of a sentence that the tagger takes for names because of their capital. */
const OPENING_CONJUNCTION = 'yet|but|and|so|or';
const OPENING_ADVERB =
  'still|meanwhile|then|now|instead|however|moreover|also|later|earlier|even|perhaps|often|once|indeed';
const NO_SAY_AFTER = 'a|the|final|any|no|his|her|their|more';
const inFull = (lower: string): Tag => (lower.endsWith('s') ? 'VBZ' : 'VBP');

/** "said" is the past, or after *have* the participle; "say" is never a noun without an article. */
function tagOfSaying(sentence: TaggedTerms, i: number): Tag | null {
  const { terms, tags } = sentence;
  const said = SAY.get(terms[i]!.lower);
  if (!said || oneOf(NO_SAY_AFTER, terms[i - 1]?.lower ?? '')) return null;
  if (hasAuxiliary(sentence, i)) return said === 'VBD' ? 'VBN' : null;
  const before = tags[plainBefore(tags, i)] ?? '';
  const plainForm = tags[i] === 'VB' && oneOf('TO|MD|VBP|VBD', before);
  const verb = isVerbTag(tags[i]) && (tags[i] !== 'VB' || plainForm);
  return said === 'VBD' || !verb ? said : null;
}

/** The tag that a word should have; null where nothing is wrong. */
type Correction = (sentence: TaggedTerms, i: number) => Tag | null;

const nounBeforeVerb: Correction = (sentence, i) =>
  isNounBeforeVerb(sentence, i) ? (sentence.terms[i]!.lower.endsWith('s') ? 'NNS' : 'NN') : null;
const verbOfReport: Correction = (sentence, i) =>
  isVerbOfReport(sentence, i) ? inFull(sentence.terms[i]!.lower) : null;
const verbOfSubject: Correction = (sentence, i) =>
  followsSubject(sentence, i) ? inFull(sentence.terms[i]!.lower) : null;
const presentCue: Correction = (sentence, i) => (isPresentCue(sentence, i) ? 'VBZ' : null);
const plainCue: Correction = (sentence, i) => (isPlainCue(sentence, i) ? 'VBP' : null);
const past: Correction = (sentence, i) => (isMissingVerb(sentence, i) || isPastBehindComma(sentence, i) ? 'VBD' : null);
const pastBeforeClause: Correction = (sentence, i) =>
  isPastBeforeClause(sentence, i) ? (hasAuxiliary(sentence, i) ? 'VBN' : 'VBD') : null;
const insertedCue: Correction = (sentence, i) => (isInsertedCue(sentence, i) ? inFull(sentence.terms[i]!.lower) : null);
const plainAfterDo: Correction = (sentence, i) => (isPlainAfterDo(sentence, i) ? 'VB' : null);
const pastOfParticiple: Correction = (sentence, i) =>
  isMissingVerb(sentence, i) || isPast(sentence, i) || isOnlyVerb(sentence, i) ? 'VBD' : null;
const nameByCapital: Correction = (sentence, i) => (isNameByCapital(sentence, i) ? 'NNP' : null);
/** "In late May": a modal verb has a capital only at the beginning of a sentence, also of one in quotation marks. */
const monthByCapital: Correction = ({ terms }, i) => {
  const before = terms[i - 1];
  const follows = before !== undefined && before.kind === 'word' && terms[i]!.start - before.end === 1;
  return follows && startsUpper(terms[i]!.text) ? 'NNP' : null;
};
const nounByPlace: Correction = (sentence, i) => (isNounByPlace(sentence, i) ? 'NN' : null);

/**
 * What may be wrong with words of a tag, in the order in which it is looked at; with other tags nothing is. No rule
 * asks for the tag again.
 */
const BY_TAG: Partial<Record<Tag, readonly Correction[]>> = {
  MD: [monthByCapital],
  VB: [nounBeforeVerb, nameByCapital],
  VBP: [plainAfterDo, insertedCue, nounBeforeVerb, nameByCapital],
  VBZ: [insertedCue, nounBeforeVerb],
  NN: [insertedCue, pastBeforeClause, plainAfterDo, verbOfReport, plainCue, verbOfSubject],
  NNS: [insertedCue, verbOfReport, presentCue, verbOfSubject],
  JJ: [pastBeforeClause, plainAfterDo, plainCue, past, nameByCapital, nounByPlace],
  RB: [plainCue, nameByCapital],
  VBN: [pastOfParticiple],
};

/** Small words that open a sentence, and "Asked whether", which is no past. */
function tagOfOpener(lower: string): Tag | null {
  if (oneOf(OPENING_CONJUNCTION, lower)) return 'CC';
  if (oneOf(OPENING_ADVERB, lower)) return 'RB';
  return oneOf('asked|pressed|questioned', lower) ? 'VBN' : null;
}

/** How far behind it a verb may stand that "…, asked about the mill, said" has still to come. */
const INSERTED = 20;

/** "Berg, asked about the mill, said", "Berg said, asked about the mill": an insertion before or behind the verb. */
function isInsertedAsked({ terms, tags }: TaggedTerms, i: number): boolean {
  if (!oneOf('asked|pressed|questioned', terms[i]!.lower) || terms[i - 1]?.text !== ',') return false;
  if (oneOf(FINITE, tags[i - 2])) return true;
  for (let at = i + 1; at < terms.length && at < i + INSERTED; at++)
    if (terms[at]!.text === ',') return oneOf(FINITE, tags[plainAfter(tags, at)]);
  return false;
}

/** "The WHO said": a small word in capitals is a name, where a word beside it is not in capitals as well. */
function isInitials({ terms, tags }: TaggedTerms, i: number): boolean {
  if (!/^\p{Lu}{2,}$/u.test(terms[i]!.text) || !oneOf('WP|PRP', tags[i])) return false;
  return [terms[i - 1], terms[i + 1]].some((beside) => beside !== undefined && /\p{Ll}/u.test(beside.text));
}

/** What a word must be whatever the tagger says. */
function tagOfWord(sentence: TaggedTerms, i: number): Tag | null {
  const { lower } = sentence.terms[i]!;
  if (isInitials(sentence, i)) return 'NNP';
  if (lower === 'to' && sentence.tags[i] !== 'IN') return 'TO';
  if (lower === "'") return 'POS';
  const opener = i === 0 ? tagOfOpener(lower) : null;
  if (opener) return opener;
  if (isInsertedAsked(sentence, i)) return 'VBN';
  if (lower === 'compared' && sentence.terms[i + 1]?.lower === 'with') return 'VBN';
  return tagOfSaying(sentence, i);
}

function correctOne(sentence: TaggedTerms, i: number): Tag {
  const { terms, tags } = sentence;
  const own = tagOfWord(sentence, i);
  if (own) return own;
  for (const correction of BY_TAG[tags[i]!] ?? []) {
    const tag = correction(sentence, i);
    if (tag) return tag;
  }
  const retired = terms[i]!.lower === 'retired' && oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS', tags[i + 1]);
  return retired ? 'JJ' : tags[i]!;
}

/**
 * Puts right what the tagger often gets wrong in news and what the claim rules depend on: the past taken for a
 * participle, nouns taken for verbs and the other way round. Changes `tags`, from the left. Linear time.
 */
export function correctTags(sentence: TaggedTerms): void {
  const { terms, tags } = sentence;
  for (let i = 0; i < terms.length; i++) if (SAY.get(terms[i]!.lower)) tags[i] = correctOne(sentence, i);
  for (let i = 0; i < terms.length; i++) tags[i] = correctOne(sentence, i);
}
