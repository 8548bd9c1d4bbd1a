import { oneOf } from '../../one-of';
import { tables } from '../../tables';
import { startsUpper } from '../../text/letter-case';
import { hasFrame } from '../cues';
import type { Tag } from './labels';
import type { Term } from './term';

const NOMINAL = 'NN|NNS|NNP|NNPS|PRP|CD|WP|WDT';
const FINITE = 'VBD|VBZ|VBP|MD';
const AUXILIARY = "be|is|are|was|were|been|being|am|'s|'re|'m|has|have|had|having|'ve|'d|get|gets|got|getting";

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

/** The index before `i` over adverbs and brackets, -1 for none. */
function plainBefore(tags: Tag[], i: number): number {
  let at = i - 1;
  while (at >= 0 && oneOf('RB|RBR|RBS', tags[at]!)) at--;
  return at;
}

/** Verbs whose participle may have an object of its own: "a man told the truth", "a group called the Friends". */
const TWO_OBJECTS =
  'told|asked|called|offered|given|named|taught|paid|sent|shown|dubbed|deemed|labelled|labeled|considered|promised|denied|assured|reminded|informed';
const OBJECT = 'DT|PRP|PRP$|NNP|NNPS|NN|NNS|JJ|CD|WP|VBG|EX';

/**
 * Whether the word at `i`, tagged a participle, is the past: "Trump also criticized Clinton". After a noun, without *be* or
 * *have*, a participle has no object and no clause, and something else is the verb of its sentence.
 */
function isPast(terms: Term[], tags: Tag[], i: number): boolean {
  const before = plainBefore(tags, i);
  const next = terms[i + 1]?.lower ?? '';
  if (before < 0 || next === 'by' || oneOf(AUXILIARY, terms[before]!.lower)) return false;
  const { lower } = terms[i]!;
  const cue = tables().claims.cueVerbs.has(lower);
  const object = (oneOf(OBJECT, tags[i + 1] ?? '') && !oneOf(TWO_OBJECTS, lower)) || takes(lower, next);
  if (tags[before] === 'CC') return cue && object && before > 0 && !oneOf(AUXILIARY, terms[before - 1]!.lower);
  if (terms[before]!.text === ',') return cue && object && oneOf('DT|NNP|PRP|PRP$', tags[i + 1]!);
  if (!oneOf(NOMINAL, tags[before]!)) return false;
  if (oneOf('PRP|WP|WDT', tags[before]!) || (cue && object)) return true;
  if (cue && oneOf('that|whether|how|why|what', next)) return true;
  return !isVerbElsewhere(terms, tags, i);
}

/** "Berg, the mayor of Ulm, compared Smith to": a cue in -ed between a comma and an object is the verb of its sentence. */
function isPastBehindComma(terms: Term[], tags: Tag[], i: number): boolean {
  const { lower } = terms[i]!;
  if (terms[i - 1]?.text !== ',' || !lower.endsWith('ed') || !tables().claims.cueVerbs.has(lower)) return false;
  return oneOf('NNP|PRP|PRP$|DT', tags[i + 1]) && !hasFinite(tags, 0, i);
}

/** "called for footage": the preposition or particle with which the verb reports. */
function takes(lower: string, next: string): boolean {
  return (
    tables()
      .claims.cueVerbs.get(lower)
      ?.some(
        (v) =>
          v.group !== 'thinking' &&
          (v.particle === next || v.prepositions.includes(next) || (next === 'to' && v.frames.includes('I'))),
      ) ?? false
  );
}

/** Whether a verb after `i` can have the noun before `i` for its subject: none stands there that brings its own. */
function isVerbElsewhere(terms: Term[], tags: Tag[], i: number): boolean {
  for (let j = i + 1; j < Math.min(tags.length, i + 30); j++) {
    if (oneOf('that|which|who|he|she|they|it|we|because|when|if|as', terms[j]!.lower)) return false;
    if (oneOf(FINITE, tags[j]!)) return true;
  }
  return false;
}

/** "says the campaign violated state law": in a reported clause without any verb, a word in -ed is the verb. */
function isMissingVerb(terms: Term[], tags: Tag[], i: number): boolean {
  const { lower } = terms[i]!;
  if (!lower.endsWith('ed') || hasAuxiliary(terms, tags, i)) return false;
  if (!oneOf('NN|NNS|NNP|JJ', tags[i - 1]) || !oneOf(OBJECT, tags[i + 1] ?? '')) return false;
  let cue = i - 1;
  while (cue >= 0 && cue > i - 8 && !oneOf(FINITE, tags[cue]!)) cue--;
  if (
    !tables()
      .claims.cueVerbs.get(terms[cue]?.lower ?? '')
      ?.some((v) => v.frames.includes('C') && v.group === 'saying')
  )
    return false;
  return !hasFinite(tags, i + 1, i + 20);
}

/** A noun that looks like a verb, right before the finite verb: "FEC reports show", "Polls show". */
function isNounBeforeVerb(terms: Term[], tags: Tag[], i: number): boolean {
  const next = tags[i + 1] ?? '';
  return (
    !oneOf(AUXILIARY, terms[i]!.lower) &&
    !oneOf('do|does|did', terms[i]!.lower) &&
    (oneOf('VBD|VBP|VBZ|MD', next) || (next === 'VBN' && i > 0 && tables().claims.cueVerbs.has(terms[i + 1]!.lower)))
  );
}

/** "records show he", "Clinton claims that": a cue verb that looks like a noun, between a noun and a clause. */
function isVerbOfReport(terms: Term[], tags: Tag[], i: number): boolean {
  if (
    !tables()
      .claims.cueVerbs.get(terms[i]!.lower)
      ?.some((v) => v.frames.includes('C'))
  )
    return false;
  if (!oneOf('that|he|she|they|it|we|i', terms[i + 1]?.lower)) return false;
  const before = tags[i - 1] ?? '';
  const noNoun = terms[i + 1]?.lower === 'that' && !tables().claims.cueNouns.has(terms[i]!.lower);
  if (noNoun && !oneOf('DT|JJ|PRP$|POS|CD|IN', before)) return true;
  return terms[i]!.lower.endsWith('s') ? oneOf('NNP|PRP|WP|NN', before) : oneOf('NNS|NNPS|PRP|WP', before);
}

/** Whether *be* or *have* stands before the verb at `i`, over adverbs. */
function hasAuxiliary(terms: Term[], tags: Tag[], i: number): boolean {
  let at = plainBefore(tags, i);
  while (at >= 0 && at > i - 5 && oneOf("not|n't|never", terms[at]!.lower)) at--;
  return at >= 0 && oneOf(AUXILIARY, terms[at]!.lower);
}

/** "Smith, exasperated, responded:" has no other verb that could be the one of the sentence. */
function isOnlyVerb(terms: Term[], tags: Tag[], i: number): boolean {
  if (!tables().claims.cueVerbs.has(terms[i]!.lower) || hasAuxiliary(terms, tags, i) || terms[i + 1]?.lower === 'by')
    return false;
  const before = plainBefore(tags, i);
  if (before < 0 || oneOf('WRB|IN|TO', tags[before]!)) return false;
  for (let j = i - 1; j >= 0 && !oneOf(';|:', terms[j]!.text) && terms[j]!.text !== '“”'; j--)
    if (oneOf(FINITE, tags[j]!)) return false;
  return !tags
    .slice(i + 1)
    .some(
      (t, j) => oneOf(FINITE, t) && !oneOf('that|he|she|they|it|we|the|his|her|there', terms[i + 1]?.lower) && j < 60,
    );
}

/** "The campaign denies the report", "and points out that": a form in -s between a noun and an object or clause. */
function isPresentCue(terms: Term[], tags: Tag[], i: number): boolean {
  const { lower, text } = terms[i]!;
  if (text !== lower || !tables().claims.cueVerbs.has(lower)) return false;
  if (terms[i - 1]?.text === '“”') return true;
  const before = plainBefore(tags, i);
  const tag = tags[before] ?? '';
  const next = terms[i + 1];
  const after = tags[i + 1] ?? '';
  if (!next) return tag === 'NNP';
  if (oneOf('that|whether|he|she|they|it|his|her|out|how|why|“”', next.lower) && oneOf('NN|NNP|PRP|WP|CC|RB|JJ', tag))
    return true;
  if (tag === 'CC' && oneOf('PRP|PRP$|DT', after) && hasFinite(tags, 0, i)) return true;
  if (terms[before]?.text === ',' && oneOf('DT|PRP$|PRP', after)) return before > 2 && !hasFinite(tags, 0, i);
  if (!oneOf('NN|NNP|PRP|WP|JJ', tag)) return false;
  if (oneOf('DT|PRP$', after)) return true;
  if (next.kind === 'punct') return tag === 'NNP' && i > 0 && terms[0]!.text === '“”';
  if (oneOf('NNP|IN|TO', after))
    return tag !== 'JJ' && !hasFinite(tags, 0, i) && !hasFinite(tags, i + 1, clauseRight(terms, tags, i + 1));
  return false;
}

/** Where a sign or a relative word ends the clause that goes on at `from`, at most 15 terms on. */
function clauseRight(terms: Term[], tags: Tag[], from: number): number {
  let at = from;
  while (at < terms.length && at < from + 15 && terms[at]!.kind !== 'punct' && !oneOf('WDT|WP|WP$|WRB', tags[at]!))
    at++;
  return at;
}

function hasFinite(tags: Tag[], from: number, to: number): boolean {
  for (let i = from; i < to && i < tags.length; i++) if (oneOf(FINITE, tags[i]!)) return true;
  return false;
}

/** "He rails against it", "they boast": a cue verb after a pronoun that can only be a subject. */
function followsSubject(terms: Term[], tags: Tag[], i: number): boolean {
  if (!tables().claims.cueVerbs.has(terms[i]!.lower)) return false;
  const before = plainBefore(tags, i);
  return before >= 0 && oneOf('he|she|they|we|i|who', terms[before]!.lower);
}

/** "Millennials support background checks", "Data show that": a plain cue verb after a plural, in a clause without a verb. */
function isPlainCue(terms: Term[], tags: Tag[], i: number): boolean {
  const { lower, text } = terms[i]!;
  if (text !== lower || lower.endsWith('s') || lower.endsWith('ed')) return false;
  if (
    !tables()
      .claims.cueVerbs.get(lower)
      ?.some((v) => hasFrame(v, 'CNcn'))
  )
    return false;
  const before = plainBefore(tags, i);
  if (
    before < 0 ||
    !(
      oneOf('NNS|NNPS|CD', tags[before]!) ||
      terms[before]!.text === '%' ||
      oneOf('percent|data|majority', terms[before]!.lower)
    )
  )
    return false;
  if (!oneOf('DT|NNP|NN|NNS|JJ|VBG|PRP|PRP$|IN|TO|CD', tags[i + 1])) return false;
  let start = i;
  while (start > 0 && !oneOf(',|;|:|—|–', terms[start - 1]!.text)) start--;
  let end = i + 1;
  while (end < terms.length && !oneOf(',|;|:|—|–', terms[end]!.text) && terms[end]!.lower !== 'that') end++;
  return !hasFinite(tags, start, i) && !hasFinite(tags, i + 1, end);
}

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
  const verb = oneOf('VB|VBD|VBG|VBN|VBP|VBZ|MD', tags[i]!) && (tags[i] !== 'VB' || plainForm);
  return said === 'VBD' || !verb ? said : null;
}

/** "Germany and France pledged": a capital word in the place of a subject or before no noun is a name. */
function isNameByCapital(terms: Term[], tags: Tag[], i: number): boolean {
  const { lower, text } = terms[i]!;
  if (!startsUpper(text)) return false;
  const after = tags[plainAfter(tags, i)] ?? '';
  if (oneOf(FINITE, after) && !hasSubject(tags, i)) return true;
  const joined = i > 0 || oneOf('and|or', terms[1]?.lower);
  return (
    tags[i] === 'JJ' &&
    joined &&
    !oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS', after) &&
    !/(?:an|ic|ish|ese)$/.test(lower)
  );
}

/** "a company representative said": no adjective stands before a verb. */
function isNounByPlace(tags: Tag[], i: number): boolean {
  if (!oneOf('VBD|VBZ|MD', tags[plainAfter(tags, i)])) return false;
  return oneOf('DT|JJ|NN|NNP|CD|PRP$', tags[i - 1]);
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
const pastOfParticiple: Correction = (terms, tags, i) =>
  isMissingVerb(terms, tags, i) || isPast(terms, tags, i) || isOnlyVerb(terms, tags, i) ? 'VBD' : null;
const nameByCapital: Correction = (terms, tags, i) => (isNameByCapital(terms, tags, i) ? 'NNP' : null);
const nounByPlace: Correction = (_terms, tags, i) => (isNounByPlace(tags, i) ? 'NN' : null);

/** What may be wrong with words of a tag, in the order in which it is looked at; with other tags nothing is. No rule asks for the tag again. */
const BY_TAG: Partial<Record<Tag, readonly Correction[]>> = {
  VB: [nounBeforeVerb, nameByCapital],
  VBP: [nounBeforeVerb, nameByCapital],
  VBZ: [nounBeforeVerb],
  NN: [verbOfReport, plainCue, verbOfSubject],
  NNS: [verbOfReport, presentCue, verbOfSubject],
  JJ: [plainCue, past, nameByCapital, nounByPlace],
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

function plainAfter(tags: Tag[], i: number): number {
  let at = i + 1;
  while (at < tags.length && oneOf('RB|RBR|RBS', tags[at]!)) at++;
  return at;
}

function hasSubject(tags: Tag[], i: number): boolean {
  return i > 0 && oneOf('NN|NNS|NNP|NNPS|PRP|PRP$|WDT|WP|WP$|EX', tags[i - 1]!);
}
