import { oneOf } from '../../../../detect/one-of';
import type { ClaimRuleWords } from '../claim-rule-words';
import { Frame, hasFrame } from '../frame';
import type { TaggedTerms } from './tagged-terms';
import { AUXILIARY, FINITE, hasAuxiliary, hasFinite, plainBefore } from './tags-around';

const NOMINAL = 'NN|NNS|NNP|NNPS|PRP|CD|WP|WDT';

/** Verbs whose participle may have an object of its own: "a man told the truth", "a group called the Friends". */
const TWO_OBJECTS =
  'told|asked|called|offered|given|named|taught|paid|sent|shown|dubbed|deemed|labelled|labeled|considered|promised|denied|assured|reminded|informed';
const OBJECT = 'DT|PRP|PRP$|NNP|NNPS|NN|NNS|JJ|CD|WP|VBG|EX';

/**
 * Whether the word at `i`, tagged a participle, is the past: "Trump also criticized Clinton". After a noun, without
 * *be* or *have*, a participle has no object and no clause, and something else is the verb of its sentence.
 */
export function isPast(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const before = plainBefore(tags, i);
  const next = terms[i + 1]?.lower ?? '';
  if (before < 0 || next === 'by' || oneOf(AUXILIARY, terms[before]!.lower)) return false;
  const { lower } = terms[i]!;
  const cue = sentence.words.cueVerbs.has(lower);
  const object = (oneOf(OBJECT, tags[i + 1] ?? '') && !oneOf(TWO_OBJECTS, lower)) || takes(sentence.words, lower, next);
  if (tags[before] === 'CC') return cue && object && before > 0 && !oneOf(AUXILIARY, terms[before - 1]!.lower);
  if (terms[before]!.text === ',') return cue && object && oneOf('DT|NNP|PRP|PRP$', tags[i + 1]!);
  if (!oneOf(NOMINAL, tags[before]!)) return false;
  if (oneOf('PRP|WP|WDT', tags[before]!) || (cue && object)) return true;
  if (cue && oneOf('that|whether|how|why|what', next)) return true;
  return !isVerbElsewhere(sentence, i);
}

/**
 * "Berg, the mayor of Ulm, compared Smith to": a cue in -ed between a comma and an object is the verb of its sentence.
 */
export function isPastBehindComma(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const { lower } = terms[i]!;
  if (!lower.endsWith('ed') || !sentence.words.cueVerbs.has(lower)) return false;
  if (!oneOf('NNP|NNPS|PRP|PRP$|DT', tags[i + 1])) return false;
  // "and urged Berg to go": a second verb beside the first.
  if (tags[i - 1] === 'CC') return hasFinite(tags, 0, i);
  return terms[i - 1]?.text === ',' && !hasFinite(tags, 0, i);
}

/** "Both sides acknowledged that": a cue in -ed that looks like an adjective, right before its clause. */
export function isPastBeforeClause(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const { lower } = terms[i]!;
  if (!lower.endsWith('ed') || !oneOf('that|he|she|they|it', terms[i + 1]?.lower)) return false;
  if (!oneOf(`${NOMINAL}|VBP|VBZ|VBD|CC`, tags[plainBefore(tags, i)] ?? '')) return false;
  return sentence.words.cueVerbs.get(lower)?.some((v) => hasFrame(v, Frame.Clause)) ?? false;
}

/** "She did tell the paper", "would report": a plain cue verb after a form of *do* or a modal verb. */
export function isPlainAfterDo(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const { lower, text } = terms[i]!;
  if (text !== lower || !sentence.words.cueVerbs.has(lower) || /(?:s|ed|ing)$/.test(lower)) return false;
  let before = plainBefore(tags, i);
  while (before > 0 && oneOf("not|n't|never", terms[before]!.lower)) before--;
  if (tags[before] === 'MD') return true;
  return oneOf('do|does|did', terms[before]?.lower) && oneOf('DT|NNP|PRP|IN|TO|WP', tags[i + 1]);
}

/** "a hall that the singers hope will open": a cue between the subject of a relative clause and that clause's verb. */
export function isInsertedCue(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  if (!oneOf(FINITE, tags[i + 1] ?? '') || terms[i]!.text !== terms[i]!.lower) return false;
  let at = i - 1;
  while (at > 0 && at > i - 6 && oneOf('DT|PRP$|JJ|NN|NNS|NNP|NNPS|PRP|CD', tags[at]!) && terms[at]!.lower !== 'that')
    at--;
  if (at > i - 2 || at < 1 || !oneOf('which|that|who|what', terms[at]!.lower)) return false;
  return (
    sentence.words.cueVerbs.get(terms[i]!.lower)?.some((v) => hasFrame(v, Frame.Clause) && v.group !== 'showing') ??
    false
  );
}

/** "called for footage": the preposition or particle with which the verb reports. */
function takes(words: ClaimRuleWords, lower: string, next: string): boolean {
  return (
    words.cueVerbs
      .get(lower)
      ?.some(
        (v) =>
          v.group !== 'thinking' &&
          (v.particle === next || v.prepositions.includes(next) || (next === 'to' && hasFrame(v, Frame.Infinitive))),
      ) ?? false
  );
}

/** Whether a verb after `i` can have the noun before `i` for its subject: none stands there that brings its own. */
function isVerbElsewhere(sentence: TaggedTerms, i: number): boolean {
  for (let j = i + 1; j < Math.min(sentence.tags.length, i + 30); j++) {
    if (oneOf('that|which|who|he|she|they|it|we|because|when|if|as', sentence.terms[j]!.lower)) return false;
    if (oneOf(FINITE, sentence.tags[j]!)) return true;
  }
  return false;
}

/** "says the campaign violated state law": in a reported clause without any verb, a word in -ed is the verb. */
export function isMissingVerb(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const { lower } = terms[i]!;
  if (!lower.endsWith('ed') || hasAuxiliary(sentence, i)) return false;
  if (!oneOf('NN|NNS|NNP|JJ', tags[i - 1]) || !oneOf(OBJECT, tags[i + 1] ?? '')) return false;
  let cue = i - 1;
  while (cue >= 0 && cue > i - 8 && !oneOf(FINITE, tags[cue]!)) cue--;
  if (
    !sentence.words.cueVerbs
      .get(terms[cue]?.lower ?? '')
      ?.some((v) => hasFrame(v, Frame.Clause) && v.group === 'saying')
  )
    return false;
  return !hasFinite(tags, i + 1, i + 20);
}

/** "records show he", "Clinton claims that": a cue verb that looks like a noun, between a noun and a clause. */
export function isVerbOfReport(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  if (!sentence.words.cueVerbs.get(terms[i]!.lower)?.some((v) => hasFrame(v, Frame.Clause))) return false;
  if (!oneOf('that|he|she|they|it|we|i', terms[i + 1]?.lower)) return false;
  const before = tags[i - 1] ?? '';
  const noNoun = terms[i + 1]?.lower === 'that' && !sentence.words.cueNouns.has(terms[i]!.lower);
  if (noNoun && !oneOf('DT|JJ|PRP$|POS|CD|IN', before)) return true;
  return terms[i]!.lower.endsWith('s') ? oneOf('NNP|PRP|WP|NN', before) : oneOf('NNS|NNPS|PRP|WP', before);
}

/** "Smith, exasperated, responded:" has no other verb that could be the one of the sentence. */
export function isOnlyVerb(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  if (!sentence.words.cueVerbs.has(terms[i]!.lower) || hasAuxiliary(sentence, i) || terms[i + 1]?.lower === 'by')
    return false;
  const before = plainBefore(tags, i);
  if (before < 0 || oneOf('WRB|IN|TO', tags[before]!)) return false;
  for (let j = i - 1; j >= 0 && !oneOf(';|:', terms[j]!.text) && terms[j]!.text !== '“”'; j--)
    if (oneOf(FINITE, tags[j]!)) return false;
  if (oneOf('that|he|she|they|it|we|the|his|her|there', terms[i + 1]?.lower)) return true;
  for (let j = i + 1; j < Math.min(tags.length, i + 60); j++) {
    // "noted in a column that": what comes behind its *that* is what is noted.
    if (terms[j]!.lower === 'that' && j < i + 16) return true;
    if (oneOf(FINITE, tags[j]!)) return false;
  }
  return true;
}

/** "The campaign denies the report", "and points out that": a form in -s between a noun and an object or clause. */
export function isPresentCue(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const { lower, text } = terms[i]!;
  if (text !== lower || !sentence.words.cueVerbs.has(lower)) return false;
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
    return tag !== 'JJ' && !hasFinite(tags, 0, i) && !hasFinite(tags, i + 1, clauseRight(sentence, i + 1));
  return false;
}

/** Where a sign or a relative word ends the clause that goes on at `from`, at most 15 terms on. */
function clauseRight(sentence: TaggedTerms, from: number): number {
  let at = from;
  while (
    at < sentence.terms.length &&
    at < from + 15 &&
    sentence.terms[at]!.kind !== 'punct' &&
    !oneOf('WDT|WP|WP$|WRB', sentence.tags[at]!)
  )
    at++;
  return at;
}

/** "He rails against it", "they boast": a cue verb after a pronoun that can only be a subject. */
export function followsSubject(sentence: TaggedTerms, i: number): boolean {
  if (!sentence.words.cueVerbs.has(sentence.terms[i]!.lower)) return false;
  const before = plainBefore(sentence.tags, i);
  return before >= 0 && oneOf('he|she|they|we|i|who', sentence.terms[before]!.lower);
}

/**
 * "Millennials support background checks", "Data show that": a plain cue verb after a plural, in a clause without a
 * verb.
 */
export function isPlainCue(sentence: TaggedTerms, i: number): boolean {
  const { terms, tags } = sentence;
  const { lower, text } = terms[i]!;
  if (text !== lower || lower.endsWith('s') || lower.endsWith('ed')) return false;
  if (
    !sentence.words.cueVerbs
      .get(lower)
      ?.some((v) => hasFrame(v, Frame.Clause | Frame.Noun | Frame.PossibleClause | Frame.PossibleNoun))
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
