import { oneOf } from '../../../../detect/one-of';
import { isVerbTag, type Tag } from './labels';
import { isNameByCapital, isNounBeforeVerb, isNounByPlace } from './noun-signs';
import { hasAuxiliary, plainBefore } from './tags-around';
import type { Term } from './term';
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
function tagOfSaying(terms: Term[], tags: Tag[], i: number): Tag | null {
  const said = SAY.get(terms[i]!.lower);
  if (!said || oneOf(NO_SAY_AFTER, terms[i - 1]?.lower ?? '')) return null;
  if (hasAuxiliary(terms, tags, i)) return said === 'VBD' ? 'VBN' : null;
  const before = tags[plainBefore(tags, i)] ?? '';
  const plainForm = tags[i] === 'VB' && oneOf('TO|MD|VBP|VBD', before);
  const verb = isVerbTag(tags[i]) && (tags[i] !== 'VB' || plainForm);
  return said === 'VBD' || !verb ? said : null;
}

/** The tag that a word should have; null where nothing is wrong. */
type Correction = (terms: Term[], tags: Tag[], i: number) => Tag | null;

const nounBeforeVerb: Correction = (terms, tags, i) =>
  isNounBeforeVerb(terms, tags, i) ? (terms[i]!.lower.endsWith('s') ? 'NNS' : 'NN') : null;
const verbOfReport: Correction = (terms, tags, i) => (isVerbOfReport(terms, tags, i) ? inFull(terms[i]!.lower) : null);
const verbOfSubject: Correction = (terms, tags, i) => (followsSubject(terms, tags, i) ? inFull(terms[i]!.lower) : null);
const presentCue: Correction = (terms, tags, i) => (isPresentCue(terms, tags, i) ? 'VBZ' : null);
const plainCue: Correction = (terms, tags, i) => (isPlainCue(terms, tags, i) ? 'VBP' : null);
const past: Correction = (terms, tags, i) =>
  isMissingVerb(terms, tags, i) || isPastBehindComma(terms, tags, i) ? 'VBD' : null;
const pastBeforeClause: Correction = (terms, tags, i) =>
  isPastBeforeClause(terms, tags, i) ? (hasAuxiliary(terms, tags, i) ? 'VBN' : 'VBD') : null;
const insertedCue: Correction = (terms, tags, i) => (isInsertedCue(terms, tags, i) ? inFull(terms[i]!.lower) : null);
const plainAfterDo: Correction = (terms, tags, i) => (isPlainAfterDo(terms, tags, i) ? 'VB' : null);
const pastOfParticiple: Correction = (terms, tags, i) =>
  isMissingVerb(terms, tags, i) || isPast(terms, tags, i) || isOnlyVerb(terms, tags, i) ? 'VBD' : null;
const nameByCapital: Correction = (terms, tags, i) => (isNameByCapital(terms, tags, i) ? 'NNP' : null);
const nounByPlace: Correction = (_terms, tags, i) => (isNounByPlace(tags, i) ? 'NN' : null);

/** What may be wrong with words of a tag, in the order in which it is looked at; with other tags nothing is. No rule asks for the tag again. */
const BY_TAG: Partial<Record<Tag, readonly Correction[]>> = {
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

/** What a word must be whatever the tagger says. */
function tagOfWord(terms: Term[], tags: Tag[], i: number): Tag | null {
  const { lower } = terms[i]!;
  if (lower === 'to' && tags[i] !== 'IN') return 'TO';
  if (lower === "'") return 'POS';
  const opener = i === 0 ? tagOfOpener(lower) : null;
  if (opener) return opener;
  if (lower === 'compared' && terms[i + 1]?.lower === 'with') return 'VBN';
  return tagOfSaying(terms, tags, i);
}

function correctOne(terms: Term[], tags: Tag[], i: number): Tag {
  const own = tagOfWord(terms, tags, i);
  if (own) return own;
  for (const correction of BY_TAG[tags[i]!] ?? []) {
    const tag = correction(terms, tags, i);
    if (tag) return tag;
  }
  const retired = terms[i]!.lower === 'retired' && oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS', tags[i + 1]);
  return retired ? 'JJ' : tags[i]!;
}

/**
 * Puts right what the tagger often gets wrong in news and what the claim rules depend on: the past taken for a participle,
 * nouns taken for verbs and the other way round. Changes `tags`, from the left. Linear time.
 */
export function correctTags(terms: Term[], tags: Tag[]): void {
  for (let i = 0; i < terms.length; i++) if (SAY.get(terms[i]!.lower)) tags[i] = correctOne(terms, tags, i);
  for (let i = 0; i < terms.length; i++) tags[i] = correctOne(terms, tags, i);
}
