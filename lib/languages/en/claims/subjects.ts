import { oneOf } from '../../../detect/one-of';
import { baseNounLeft, nounPhraseLeft, skipBracketLeft, type TermRange } from './noun-phrases';
import { isAdverbTag } from './syntax/labels';
import { timeLeft } from './times';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** Who a verb is said of, as term range; `relative` for "who said", where the range is the pronoun. */
export interface Subject extends TermRange {
  relative: boolean;
  /** Where the clause begins that the subject stands in: what is before belongs to something else. */
  clause: number;
  /** True when the subject was taken over from a verb further left. */
  inherited: boolean;
}

/** Written out: copying the fields of a range with `...` took a tenth of reading a sentence. */
function subjectOf({ first, last }: TermRange, clause: number): Subject {
  return { first, last, relative: false, clause, inherited: false };
}

/** The same for a verb further right. */
function inheritedFrom({ first, last, relative, clause }: Subject): Subject {
  return { first, last, relative, clause, inherited: true };
}

/** How many commas back a subject is looked for behind an apposition: "Smith, 52, a lawyer, said". */
const MAX_COMMAS = 5;
const isComma = (unit: Unit, i: number) => oneOf(',|—|–|--|-', unit.terms[i]?.text);
const CLAUSE_WORDS = new Set([
  'that',
  'while',
  'as',
  'when',
  'because',
  'if',
  'although',
  'though',
  'but',
  'and',
  'or',
  'after',
  'before',
  'since',
  'until',
  'whether',
  'where',
  'whereas',
  'than',
  'once',
  'unless',
  'even',
  'so',
  'yet',
  'nor',
  'what',
  'how',
  'why',
]);

function isRelative(unit: Unit, i: number): boolean {
  const word = unit.terms[i]?.lower;
  if (word === 'who' || word === 'which') return true;
  // "the group that said": after a noun, not after a verb of saying.
  return (
    word === 'that' && oneOf('WDT|IN', unit.tags[i]!) && oneOf('NN|NNS', unit.tags[i - 1]) && unit.tags[i] === 'WDT'
  );
}

/** "they all", "Smith himself"; but in "To some, all agreed" the word is the subject. */
function isEcho(unit: Unit, i: number): boolean {
  const word = unit.terms[i]!.lower;
  if (oneOf('himself|herself|themselves|itself|then|also', word)) return true;
  return oneOf('both|all', word) && oneOf('NN|NNS|NNP|NNPS|PRP|PRP$|WDT|WP|WP$|WRB', unit.tags[i - 1]);
}

/** Left over adverbs, times and what else stands between a subject and its verb: "Smith also", "who in 2010". */
function skipAdverbs(unit: Unit, end: number): number {
  let at = end;
  while (at > 0) {
    const time = timeLeft(unit, at);
    if (time < at && time > 0) at = time;
    else if (isAdverbTag(unit.tags[at - 1]) || isEcho(unit, at - 1)) at--;
    else break;
  }
  return at;
}

/** "Smith, however, said": a comma, one or two words, a comma. */
function isSmallInsert(unit: Unit, from: number, to: number): boolean {
  if (to - from > 4 || to <= from) return false;
  for (let i = from; i < to; i++) if (!oneOf('NNP|NNPS|RB|RBR|RBS|CD|UH|IN|DT|CC', unit.tags[i]!)) return false;
  return oneOf('RB|RBR|RBS|CD|UH|CC', unit.tags[from]!);
}

function startsApposition(unit: Unit, from: number, to: number): boolean {
  const tag = unit.tags[from] ?? '';
  const word = unit.terms[from]?.lower ?? '';
  if (to <= from) return false;
  if (oneOf('WP|WDT|WP$|WRB', tag) || word === 'who' || word === 'whose' || word === 'which') return true;
  if (CLAUSE_WORDS.has(word) && !(word === 'and' || word === 'as')) return false;
  if (!oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|RB|RBR|RBS|VBG|VBN|CD|IN|DT|PRP$|CC', tag)) return false;
  for (let i = from; i < to; i++)
    if (oneOf('VBD|VBZ|VBP|MD', unit.tags[i]!)) {
      const relative = unit.terms.slice(from, i).some((t) => oneOf('who|which|that|whose|where', t.lower));
      if (!relative) return false;
    }
  return true;
}

/** The noun phrase that an apposition before the comma at `comma` belongs to; null when there is none. */
function behindApposition(unit: Unit, comma: number): TermRange | null {
  let right = comma;
  let found: TermRange | null = null;
  let steps = 0;
  for (let i = comma - 1; i >= 0 && i > comma - 60 && steps < MAX_COMMAS; i--) {
    if (unit.speech[i]! >= 0 || oneOf(';|:', unit.terms[i]!.text)) break;
    if (!isComma(unit, i)) continue;
    // "It was an accident — Buck, a spokesman, said": a dash is no part of commas, nor the other way round.
    if ((unit.terms[i]!.text === ',') !== (unit.terms[comma]!.text === ',')) break;
    steps++;
    if (!isSmallInsert(unit, i + 1, right) && !startsApposition(unit, i + 1, right)) break;
    const np = nounPhraseLeft(unit, i);
    right = i;
    if (!np) continue;
    const before = unit.terms[np.first - 1];
    // "In an interview, Huhn, a former manager, said": a noun that something governs is no subject.
    if (before && !oneOf('PUNCT|CC|WRB', unit.tags[np.first - 1]!) && !CLAUSE_WORDS.has(before.lower)) break;
    found = np;
    if (!before || CLAUSE_WORDS.has(before.lower) || unit.speech[np.first - 1]! >= 0) break;
  }
  return found ?? nounPhraseLeft(unit, comma);
}

/** Cuts what tells the time from the end of a phrase: "Trump on Monday". */
function withoutTime(unit: Unit, range: TermRange): TermRange {
  for (let i = range.first + 1; i < range.last; i++) {
    if (unit.terms[i]!.lower === 'on' && /day$/.test(unit.terms[i + 1]?.lower ?? ''))
      return { first: range.first, last: i };
  }
  return range;
}

/** "Economists who favor taxes agree": the noun before the verb is the object in a relative clause. */
function beforeRelative(unit: Unit, groups: VerbGroup[], first: number): TermRange | null {
  const inner = groups.find((g) => g.last === first && g.form === 'finite');
  if (!inner) return null;
  const pronoun = skipAdverbs(unit, inner.first) - 1;
  return pronoun > 0 && isRelative(unit, pronoun) ? nounPhraseLeft(unit, pronoun) : null;
}

/** "A source speaking to the paper said", "a man familiar with it says": the noun before the verb belongs to a modifier. */
function beforeModifier(unit: Unit, first: number): TermRange | null {
  let at = first - 1;
  if (oneOf('IN|TO', unit.tags[at])) at--;
  if (!oneOf('VBG|VBN|JJ', unit.tags[at])) return null;
  if (unit.tags[at] === 'JJ' && at === first - 1) return null;
  return baseNounLeft(unit, at) ? nounPhraseLeft(unit, at) : null;
}

/** "is “a wrong road,” said Smith": what stands in the quotation is no subject of the verb after it. */
export function endsQuotation(unit: Unit, comma: number): boolean {
  return unit.quote[comma]! >= 0 && unit.quote[comma + 1] !== unit.quote[comma];
}

/** "credits the meeting, blames the West": the noun before the comma is what the verb before it is about. */
function isObjectBefore(unit: Unit, np: TermRange, group: VerbGroup): boolean {
  const tag = unit.tags[group.first]!;
  return oneOf('VBD|VBZ|VBP', tag) && unit.tags[np.first - 1] === tag;
}

/** The subject right before the group, if there is one. */
function ownSubject(unit: Unit, groups: VerbGroup[], group: VerbGroup): Subject | null {
  const end = skipAdverbs(unit, group.first);
  const before = end - 1;
  if (before < 0) return null;
  if (isRelative(unit, before)) return { first: before, last: end, relative: true, clause: before, inherited: false };
  const np = isComma(unit, before) ? null : nounPhraseLeft(unit, end);
  if (np) {
    const whole = beforeRelative(unit, groups, np.first) ?? beforeModifier(unit, np.first);
    if (whole) return subjectOf(whole, whole.first);
    const head = skipBracketLeft(unit, np.last - 1);
    const range = withoutTime(unit, {
      first: np.first,
      last: Math.max(np.first + 1, head === np.last - 1 ? np.last : head + 1),
    });
    // "the head of the party, Reince Priebus, said": what is between commas names the phrase before it.
    return subjectOf(range, np.first);
  }
  const published = oneOf('VBG|VBN', unit.tags[before]!) ? nounPhraseLeft(unit, before) : null;
  if (published) return subjectOf(published, published.first);
  if (!isComma(unit, before) || endsQuotation(unit, before)) return null;
  const far = behindApposition(unit, before);
  if (far && isObjectBefore(unit, far, group)) return null;
  return far ? subjectOf(withoutTime(unit, far), far.first) : null;
}

const EMBEDS = 'that|who|which|where|because|when|if|as|after|before|whether|what|how|why|since|until|than';

/** Whether a finite verb stands in a clause inside the sentence, so that what follows goes with another one. */
function isEmbedded(unit: Unit, groups: VerbGroup[], at: number): boolean {
  const subject = ownSubject(unit, groups, groups[at]!);
  if (!subject) return false;
  // "the changes the country faced": a noun right before the subject makes the clause part of that noun.
  if (subject.clause > 1 && oneOf('NNS|NN', unit.tags[subject.clause - 1]!)) return true;
  if (subject.relative || oneOf(EMBEDS, unit.terms[subject.clause - 1]?.lower ?? '')) return subject.clause > 1;
  // "Smith said he was ready, adding": the clause after a cue verb belongs to it.
  const before = groups[at - 1];
  return before !== undefined && subject.first - before.last <= 3 && before.cues.some((c) => c.frames.includes('C'));
}

/** The finite group left of `at` whose subject a verb without its own goes with. */
function governing(unit: Unit, groups: VerbGroup[], at: number): number {
  let nearest = -1;
  for (let g = at - 1; g >= 0; g--) {
    if (groups[g]!.form !== 'finite') continue;
    if (nearest < 0) nearest = g;
    if (groups[at]!.form === 'infinitive' || !isEmbedded(unit, groups, g)) return g;
  }
  return nearest;
}

const ISSUING = /^(?:issu|releas|sen[dt]|post|writ|wrote|put|mak|made|publish|deliver|g[ai]v|sign|tweet)/;

/** The noun right before a form in -ing that is its subject: "a sign saying", "with Sanders pressing". */
function nounOfIng(unit: Unit, groups: VerbGroup[], at: number): Subject | null {
  const group = groups[at]!;
  if (isComma(unit, group.first - 1)) return null;
  const np = nounPhraseLeft(unit, skipAdverbs(unit, group.first));
  if (!np || unit.tags[np.first] === 'PRP') return null;
  const verb = groups[at - 1];
  const object = verb !== undefined && verb.last === np.first;
  if (object && (ISSUING.test(unit.terms[verb.main]!.lower) || verb.form === 'infinitive')) return null;
  return subjectOf(np, np.first);
}

const CONTROL =
  /^(?:ask|tell|told|urg|want|forc|lead|led|allow|get|got|push|press|persuad|convinc|invit|encourag|order|expect|caus|enabl|prompt|permit|requir|need|like|advis|beg|inspir|compel|motivat|challeng|dar|instruct|command|direct|pressur)/;

/** "led Ivans to fear", "for him to claim": whoever is made to do it is the subject. */
function objectOfControl(unit: Unit, groups: VerbGroup[], at: number): Subject | null {
  const group = groups[at]!;
  if (unit.tags[group.first] !== 'TO') return null;
  const np = nounPhraseLeft(unit, group.first);
  if (!np) return null;
  const verb = groups[at - 1];
  const controlled =
    verb !== undefined &&
    !verb.passive &&
    verb.last >= np.first - 1 &&
    verb.last <= np.first &&
    CONTROL.test(unit.terms[verb.main]!.lower);
  const after = unit.terms[np.first - 1]?.lower === 'for' && unit.tags[np.first] === 'PRP';
  return controlled || after ? subjectOf(np, np.first) : null;
}

/** "Speaking in China, Putin praised": a form in -ing that opens a sentence looks right for its subject. */
function subjectAfter(unit: Unit, groups: VerbGroup[], at: number): Subject | null {
  for (let g = at + 1; g < groups.length && g <= at + 4; g++) {
    const group = groups[g]!;
    if (group.form !== 'finite') continue;
    const subject = ownSubject(unit, groups, group);
    if (!subject) continue;
    return isComma(unit, subject.first - 1) ? inheritedFrom(subject) : null;
  }
  return null;
}

/**
 * The subject of the group at index `at` of `groups`: its own, or for infinitives, -ing forms and second verbs ("came and
 * said") the one of the finite verb that governs it. Null when none is safe.
 */
export function findSubject(unit: Unit, groups: VerbGroup[], at: number, depth = 0): Subject | null {
  const group = groups[at]!;
  if (depth > 4) return null;
  if (group.form === 'finite') {
    const own = ownSubject(unit, groups, group);
    if (own) return own;
    const end = skipAdverbs(unit, group.first);
    const before = unit.terms[end - 1];
    if (before && endsQuotation(unit, end - 1)) return null;
    const coordinated = !before || oneOf('and|but|or|then|,|yet', before.lower);
    if (!coordinated) return null;
  }
  if (group.form === 'ing' && group.first === 0) return subjectAfter(unit, groups, at);
  if (group.form === 'ing') {
    const noun = nounOfIng(unit, groups, at);
    if (noun) return noun;
  }
  const told = objectOfControl(unit, groups, at);
  if (told) return told;
  const from = governing(unit, groups, at);
  if (from < 0) return group.form === 'finite' ? null : subjectAfter(unit, groups, at);
  const subject = findSubject(unit, groups, from, depth + 1);
  return subject && inheritedFrom(subject);
}
