import { oneOf } from '../../../detect/one-of';
import type { CueVerb } from './cues';
import type { Sentence, VerbForm, VerbGroup } from './sentence';
import { isAdverbTag, isVerbTag } from './syntax/labels';

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d", "'s"]);
const DO = new Set(['do', 'does', 'did']);
const GET = new Set(['get', 'gets', 'got', 'getting']);
const NOT = "not|n't|never|hardly|barely";

const isVerb = (sentence: Sentence, i: number) => isVerbTag(sentence.tags[i]);
const isAdverb = (sentence: Sentence, i: number) =>
  isAdverbTag(sentence.tags[i]) || oneOf(NOT, sentence.terms[i]?.lower);

function isAuxiliary(sentence: Sentence, i: number): boolean {
  const word = sentence.terms[i]!.lower;
  return sentence.tags[i] === 'MD' || BE.has(word) || HAVE.has(word) || DO.has(word) || GET.has(word);
}

/** The next verb of the same group after the auxiliary at `i`, over adverbs; -1 when the auxiliary stands alone. */
function nextInGroup(sentence: Sentence, i: number): number {
  let at = i + 1;
  while (
    at < sentence.terms.length &&
    at <= i + 4 &&
    (isAdverb(sentence, at) || oneOf('long|since', sentence.terms[at]!.lower))
  )
    at++;
  if (!isVerb(sentence, at)) return -1;
  if (sentence.tags[at] === 'VBD' || sentence.tags[at] === 'VBZ' || sentence.tags[at] === 'VBP') {
    // A tagger may take the participle for the past ("has said"), never a form in -s.
    return sentence.tags[at] === 'VBD' ? at : -1;
  }
  if (sentence.tags[at] === 'VBG' && HAVE.has(sentence.terms[i]!.lower)) return -1;
  return at;
}

/** Terms of a verb with its particle, "made clear" or "made it clear"; 0 where the particle is not there. */
function lengthOf(sentence: Sentence, main: number, particle: string): number {
  if (sentence.terms[main + 1]?.lower === particle) return 2;
  return sentence.terms[main + 1]?.lower === 'it' && sentence.terms[main + 2]?.lower === particle ? 3 : 0;
}

function cuesOf(sentence: Sentence, main: number): CueVerb[] {
  const all = sentence.words.cueVerbs.get(sentence.terms[main]!.lower);
  if (!all) return [];
  const withParticle = all.filter((v) => v.particle !== '' && lengthOf(sentence, main, v.particle) > 0);
  return [...withParticle, ...all.filter((v) => v.particle === '')];
}

function formOf(sentence: Sentence, first: number, start: number): VerbForm {
  if (sentence.tags[first] === 'TO') return 'infinitive';
  const tag = sentence.tags[start];
  if (tag === 'VBG') return 'ing';
  if (tag === 'VBN') return 'participle';
  return tag === 'VB' ? 'infinitive' : 'finite';
}

/**
 * "She's slammed NATO", "he's denied that": short for *has* where what is reported follows; "it's said that" is *is*.
 */
function isShortHas(sentence: Sentence, auxiliary: number, main: number): boolean {
  if (sentence.terms[auxiliary]!.lower !== "'s") return false;
  if (sentence.terms[main + 1]?.lower === 'that') return !oneOf('it|that|what', sentence.terms[auxiliary - 1]?.lower);
  return oneOf('DT|PRP|PRP$|NNP|NNS|NN|JJ|CD', sentence.tags[main + 1]);
}

function groupAt(sentence: Sentence, first: number): VerbGroup {
  let start = first;
  if (sentence.tags[first] === 'TO') start++;
  while (isAdverb(sentence, start)) start++;
  let main = start;
  let negated = false;
  let passive = false;
  const modal = sentence.tags[start] === 'MD' ? sentence.terms[start]!.lower : null;
  for (;;) {
    const next = isAuxiliary(sentence, main) ? nextInGroup(sentence, main) : -1;
    if (next < 0) break;
    for (let i = main + 1; i < next; i++) if (oneOf(NOT, sentence.terms[i]!.lower)) negated = true;
    const be = BE.has(sentence.terms[main]!.lower) || GET.has(sentence.terms[main]!.lower);
    passive = be && oneOf('VBN|VBD', sentence.tags[next]!) && !isShortHas(sentence, main, next);
    main = next;
  }
  for (let i = first - 1; i >= 0 && i >= first - 2 && isAdverb(sentence, i); i--) {
    if (oneOf(NOT, sentence.terms[i]!.lower)) negated = true;
  }
  if (isNoLonger(sentence, first)) negated = true;
  const after = sentence.terms[main + 1]?.lower;
  // "vowed not to go": what is vowed is negated, not the vow.
  if (oneOf(NOT, after) && sentence.tags[main + 2] !== 'TO') negated = true;
  const cues = cuesOf(sentence, main);
  const last = main + (cues[0]?.particle ? lengthOf(sentence, main, cues[0].particle) : 1);
  return { first, main, last, form: formOf(sentence, first, start), passive, negated, modal, cues };
}

/** "no longer believes" */
function isNoLonger(sentence: Sentence, first: number): boolean {
  return sentence.terms[first - 1]?.lower === 'longer' && sentence.terms[first - 2]?.lower === 'no';
}

/** The verb groups of a sentence, left to right. Linear time. */
export function findVerbGroups(sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < sentence.terms.length) {
    let verb = i + 1;
    while (sentence.tags[i] === 'TO' && verb <= i + 3 && isAdverb(sentence, verb)) verb++;
    const start = sentence.tags[i] === 'TO' ? isVerb(sentence, verb) : isVerb(sentence, i);
    if (!start) {
      i++;
      continue;
    }
    const group = groupAt(sentence, i);
    groups.push(group);
    i = Math.max(group.last, i + 1);
  }
  return groups;
}
