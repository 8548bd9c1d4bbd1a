import { oneOf } from '../../../detect/one-of';
import { tables } from '../../../detect/tables';
import type { CueVerb } from './cues';
import { isAdverbTag, isVerbTag } from './syntax/labels';
import type { Unit } from './units';

/** How a verb stands: with its own subject, after *to*, in -ing, or as a participle without an auxiliary. */
export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** A verb with its auxiliaries: "has not been told" is one group. Term indices; `last` is exclusive. */
export interface VerbGroup {
  first: number;
  main: number;
  last: number;
  form: VerbForm;
  passive: boolean;
  negated: boolean;
  /** The modal verb, lower case; null for none. */
  modal: string | null;
  /** What the lexicon says about the main verb, empty for a verb that does not report; the entry with a particle first. */
  cues: CueVerb[];
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d", "'s"]);
const DO = new Set(['do', 'does', 'did']);
const GET = new Set(['get', 'gets', 'got', 'getting']);
const NOT = "not|n't|never|hardly|barely";

const isVerb = (unit: Unit, i: number) => isVerbTag(unit.tags[i]);
const isAdverb = (unit: Unit, i: number) => isAdverbTag(unit.tags[i]) || oneOf(NOT, unit.terms[i]?.lower);

function isAuxiliary(unit: Unit, i: number): boolean {
  const word = unit.terms[i]!.lower;
  return unit.tags[i] === 'MD' || BE.has(word) || HAVE.has(word) || DO.has(word) || GET.has(word);
}

/** The next verb of the same group after the auxiliary at `i`, over adverbs; -1 when the auxiliary stands alone. */
function nextInGroup(unit: Unit, i: number): number {
  let at = i + 1;
  while (at < unit.terms.length && at <= i + 4 && (isAdverb(unit, at) || oneOf('long|since', unit.terms[at]!.lower)))
    at++;
  if (!isVerb(unit, at)) return -1;
  if (unit.tags[at] === 'VBD' || unit.tags[at] === 'VBZ' || unit.tags[at] === 'VBP') {
    // A tagger may take the participle for the past ("has said"), never a form in -s.
    return unit.tags[at] === 'VBD' ? at : -1;
  }
  if (unit.tags[at] === 'VBG' && HAVE.has(unit.terms[i]!.lower)) return -1;
  return at;
}

/** Terms of a verb with its particle, "made clear" or "made it clear"; 0 where the particle is not there. */
function lengthOf(unit: Unit, main: number, particle: string): number {
  if (unit.terms[main + 1]?.lower === particle) return 2;
  return unit.terms[main + 1]?.lower === 'it' && unit.terms[main + 2]?.lower === particle ? 3 : 0;
}

function cuesOf(unit: Unit, main: number): CueVerb[] {
  const all = tables().claims.cueVerbs.get(unit.terms[main]!.lower);
  if (!all) return [];
  const withParticle = all.filter((v) => v.particle !== '' && lengthOf(unit, main, v.particle) > 0);
  return [...withParticle, ...all.filter((v) => v.particle === '')];
}

function formOf(unit: Unit, first: number, start: number): VerbForm {
  if (unit.tags[first] === 'TO') return 'infinitive';
  const tag = unit.tags[start];
  if (tag === 'VBG') return 'ing';
  if (tag === 'VBN') return 'participle';
  return tag === 'VB' ? 'infinitive' : 'finite';
}

/** "She's slammed NATO": short for *has* where an object follows the participle. */
function isShortHas(unit: Unit, auxiliary: number, main: number): boolean {
  if (unit.terms[auxiliary]!.lower !== "'s") return false;
  return oneOf('DT|PRP|PRP$|NNP|NNS|NN|JJ|CD', unit.tags[main + 1]);
}

function groupAt(unit: Unit, first: number): VerbGroup {
  let start = first;
  if (unit.tags[first] === 'TO') start++;
  while (isAdverb(unit, start)) start++;
  let main = start;
  let negated = false;
  let passive = false;
  const modal = unit.tags[start] === 'MD' ? unit.terms[start]!.lower : null;
  for (;;) {
    const next = isAuxiliary(unit, main) ? nextInGroup(unit, main) : -1;
    if (next < 0) break;
    for (let i = main + 1; i < next; i++) if (oneOf(NOT, unit.terms[i]!.lower)) negated = true;
    const be = BE.has(unit.terms[main]!.lower) || GET.has(unit.terms[main]!.lower);
    passive = be && oneOf('VBN|VBD', unit.tags[next]!) && !isShortHas(unit, main, next);
    main = next;
  }
  for (let i = first - 1; i >= 0 && i >= first - 2 && isAdverb(unit, i); i--) {
    if (oneOf(NOT, unit.terms[i]!.lower)) negated = true;
  }
  const after = unit.terms[main + 1]?.lower;
  // "vowed not to go": what is vowed is negated, not the vow.
  if (oneOf(NOT, after) && unit.tags[main + 2] !== 'TO') negated = true;
  const cues = cuesOf(unit, main);
  const last = main + (cues[0]?.particle ? lengthOf(unit, main, cues[0].particle) : 1);
  return { first, main, last, form: formOf(unit, first, start), passive, negated, modal, cues };
}

/** The verb groups of a unit, left to right. Linear time. */
export function findVerbGroups(unit: Unit): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < unit.terms.length) {
    let verb = i + 1;
    while (unit.tags[i] === 'TO' && verb <= i + 3 && isAdverb(unit, verb)) verb++;
    const start = unit.tags[i] === 'TO' ? isVerb(unit, verb) : isVerb(unit, i);
    if (!start) {
      i++;
      continue;
    }
    const group = groupAt(unit, i);
    groups.push(group);
    i = Math.max(group.last, i + 1);
  }
  return groups;
}
