import { oneOf } from '../../../detect/one-of';
import { behindApposition, setsOff } from './appositions';
import { Frame, hasFrame } from './frame';
import { baseNounLeft, baseNounRight, nounPhraseLeft, skipBracketLeft } from './noun-phrases';
import type { Sentence, Subject, TermRange, VerbGroup } from './sentence';
import { isAdverbTag } from './syntax/labels';
import { timeLeft } from './times';

/** Written out: copying the fields of a range with `...` took a tenth of reading a sentence. */
function subjectOf({ first, last }: TermRange, clause: number): Subject {
  return { first, last, relative: false, clause, inherited: false };
}

/** The same for a verb further right. */
function inheritedFrom({ first, last, relative, clause }: Subject): Subject {
  return { first, last, relative, clause, inherited: true };
}

function isRelative(sentence: Sentence, i: number): boolean {
  const word = sentence.terms[i]?.lower;
  if (word === 'who' || word === 'which') return sentence.tags[i] !== 'NNP';
  // "the group that said": after a noun, not after a verb of saying.
  return (
    word === 'that' &&
    oneOf('WDT|IN', sentence.tags[i]!) &&
    oneOf('NN|NNS|NNP|NNPS', sentence.tags[i - 1]) &&
    sentence.tags[i] === 'WDT'
  );
}

/** "they all", "Smith himself"; but in "To some, all agreed" the word is the subject. */
function isEcho(sentence: Sentence, i: number): boolean {
  const word = sentence.terms[i]!.lower;
  if (oneOf('himself|herself|themselves|itself|then|also', word)) return true;
  return oneOf('both|all', word) && oneOf('NN|NNS|NNP|NNPS|PRP|PRP$|WDT|WP|WP$|WRB', sentence.tags[i - 1]);
}

/** Left over adverbs, times and what else stands between a subject and its verb: "Smith also", "who in 2010". */
function skipAdverbs(sentence: Sentence, end: number): number {
  let at = end;
  while (at > 0) {
    const time = timeLeft(sentence, at);
    if (time < at && time > 0) at = time;
    else if (isAdverbTag(sentence.tags[at - 1]) || isEcho(sentence, at - 1)) at--;
    else break;
  }
  return at;
}

/** Cuts what tells the time from the end of a phrase: "Trump on Monday". */
function withoutTime(sentence: Sentence, range: TermRange): TermRange {
  for (let i = range.first + 1; i < range.last; i++) {
    if (sentence.terms[i]!.lower === 'on' && /day$/.test(sentence.terms[i + 1]?.lower ?? ''))
      return { first: range.first, last: i };
  }
  return range;
}

/** "Economists who favor taxes agree": the noun before the verb is the object in a relative clause. */
function beforeRelative(sentence: Sentence, first: number): TermRange | null {
  const inner = sentence.groups.find((g) => g.last === first && g.form === 'finite');
  if (!inner) return null;
  const pronoun = skipAdverbs(sentence, inner.first) - 1;
  return pronoun > 0 && isRelative(sentence, pronoun) ? nounPhraseLeft(sentence, pronoun) : null;
}

/**
 * "A source speaking to the paper said", "a man familiar with it says": the noun before the verb belongs to a modifier.
 */
function beforeModifier(sentence: Sentence, first: number): TermRange | null {
  let at = first - 1;
  if (oneOf('IN|TO', sentence.tags[at])) at--;
  if (!oneOf('VBG|VBN|JJ', sentence.tags[at])) return null;
  if (sentence.tags[at] === 'JJ' && at === first - 1) return null;
  return baseNounLeft(sentence, at) ? nounPhraseLeft(sentence, at) : null;
}

/** "is “a wrong road,” said Smith": what stands in the quotation is no subject of the verb after it. */
export function endsQuotation(sentence: Sentence, comma: number): boolean {
  return sentence.quote[comma]! >= 0 && sentence.quote[comma + 1] !== sentence.quote[comma];
}

/** "credits the meeting, blames the West": the noun before the comma is what the verb before it is about. */
function isObjectBefore(sentence: Sentence, np: TermRange, group: VerbGroup): boolean {
  const tag = sentence.tags[group.first]!;
  return oneOf('VBD|VBZ|VBP', tag) && sentence.tags[np.first - 1] === tag;
}

/**
 * "officials in the north and at the ministry": the whole phrase of which a noun is the end; the noun itself otherwise.
 */
function withJoined(sentence: Sentence, np: TermRange): TermRange {
  const { tags } = sentence;
  if (tags[np.first - 1] !== 'IN' || tags[np.first - 2] !== 'CC') return np;
  const before = nounPhraseLeft(sentence, np.first - 2);
  return before ? { first: before.first, last: np.last } : np;
}

/** The subject right before the group, if there is one. */
function ownSubject(sentence: Sentence, group: VerbGroup): Subject | null {
  const end = skipAdverbs(sentence, group.first);
  const before = end - 1;
  if (before < 0) return null;
  if (isRelative(sentence, before))
    return { first: before, last: end, relative: true, clause: before, inherited: false };
  const nearest = setsOff(sentence, before) ? null : nounPhraseLeft(sentence, end);
  const np = nearest && withJoined(sentence, nearest);
  if (np) {
    const whole = beforeRelative(sentence, np.first) ?? beforeModifier(sentence, np.first);
    if (whole) return subjectOf(whole, whole.first);
    const head = skipBracketLeft(sentence, np.last - 1);
    const range = withoutTime(sentence, {
      first: np.first,
      last: Math.max(np.first + 1, head === np.last - 1 ? np.last : head + 1),
    });
    // "the head of the party, Reince Priebus, said": what is between commas names the phrase before it.
    return subjectOf(range, np.first);
  }
  const published = oneOf('VBG|VBN', sentence.tags[before]!) ? nounPhraseLeft(sentence, before) : null;
  if (published) return subjectOf(published, published.first);
  if (!setsOff(sentence, before) || endsQuotation(sentence, before)) return null;
  const far = behindApposition(sentence, before);
  if (far && isObjectBefore(sentence, far, group)) return null;
  return far ? subjectOf(withoutTime(sentence, far), far.first) : null;
}

/** Verbs that another verb without *to* goes with. */
const COMPLETED =
  /^(?:help(?:s|ed|ing)?|let(?:s|ting)?|mak(?:e|es|ing)|made|see|sees|saw|seen|seeing|watch(?:es|ed|ing)?)$/;

const EMBEDS = 'that|who|which|where|because|when|if|as|after|before|whether|what|how|why|since|until|than';

/** "helping Lee succeed him", "saw Lee leave": whether a verb only completes another, by whose object it is done. */
function completesVerb(sentence: Sentence, at: number, subject: Subject): boolean {
  const before = sentence.groups[at - 1];
  return before !== undefined && before.last === subject.first && COMPLETED.test(sentence.terms[before.main]!.lower);
}

/** Whether a finite verb stands in a clause inside the sentence, so that what follows goes with another one. */
function isEmbedded(sentence: Sentence, at: number): boolean {
  const subject = ownSubject(sentence, sentence.groups[at]!);
  if (!subject) return false;
  if (completesVerb(sentence, at, subject)) return true;
  // "the changes the country faced": a noun right before the subject makes the clause part of that noun.
  if (subject.clause > 1 && oneOf('NNS|NN', sentence.tags[subject.clause - 1]!)) return true;
  if (subject.relative || oneOf(EMBEDS, sentence.terms[subject.clause - 1]?.lower ?? '')) return subject.clause > 1;
  // "Smith said he was ready, adding": the clause after a cue verb belongs to it.
  const before = sentence.groups[at - 1];
  return before !== undefined && subject.first - before.last <= 3 && before.cues.some((c) => hasFrame(c, Frame.Clause));
}

/** The finite group left of `at` whose subject a verb without its own goes with. */
function governing(sentence: Sentence, at: number): number {
  let nearest = -1;
  for (let g = at - 1; g >= 0; g--) {
    if (sentence.groups[g]!.form !== 'finite') continue;
    if (nearest < 0) nearest = g;
    if (sentence.groups[at]!.form === 'infinitive' || !isEmbedded(sentence, g)) return g;
  }
  return nearest;
}

/**
 * Whether a verb without its own subject goes with the finite verb nearest to its left, over none in an inner clause.
 */
export function goesWithNearest(sentence: Sentence, at: number): boolean {
  const from = governing(sentence, at);
  return from >= 0 && sentence.groups.slice(from + 1, at).every(({ form }) => form !== 'finite');
}

const ISSUING = /^(?:issu|releas|sen[dt]|post|writ|wrote|put|mak|made|publish|deliver|g[ai]v|sign|tweet)/;

/**
 * "Lee issued a statement saying": whether a form in -ing tells what is in the object of the verb before it, which Lee
 * made.
 */
export function isInIssued(sentence: Sentence, at: number): boolean {
  const verb = sentence.groups[at - 1];
  if (verb?.form !== 'finite' || verb.passive || governing(sentence, at) !== at - 1) return false;
  if (!ISSUING.test(sentence.terms[verb.main]!.lower)) return false;
  return nounPhraseLeft(sentence, skipAdverbs(sentence, sentence.groups[at]!.first))?.first === verb.last;
}

/**
 * The word before a group and the adverbs that belong to it: the comma in "left, only saying". Null at the beginning.
 */
export function wordBefore({ terms, tags }: Sentence, { first }: VerbGroup): string | null {
  let at = first - 1;
  while (at > 0 && isAdverbTag(tags[at]!)) at--;
  return terms[at]?.lower ?? null;
}

/** "“…,” said Lee, adding that": who stands behind the verb of saying, which a form in -ing after a comma goes with. */
function turnedSubject(sentence: Sentence, from: number, at: number): Subject | null {
  const verb = sentence.groups[from]!;
  const isTurned = setsOff(sentence, verb.first - 1) || sentence.speech[verb.first - 1]! >= 0;
  if (!isTurned || !verb.cues.some((cue) => hasFrame(cue, Frame.Quotation))) return null;
  const np = baseNounRight(sentence, verb.last);
  const isNext = at === from + 1 && wordBefore(sentence, sentence.groups[at]!) === ',';
  return np && isNext && np.last < sentence.groups[at]!.first ? subjectOf(np, np.first) : null;
}

/** The noun right before a form in -ing that is its subject: "a sign saying", "with Sanders pressing". */
function nounOfIng(sentence: Sentence, at: number): Subject | null {
  const group = sentence.groups[at]!;
  if (setsOff(sentence, group.first - 1)) return null;
  const np = nounPhraseLeft(sentence, skipAdverbs(sentence, group.first));
  if (!np || sentence.tags[np.first] === 'PRP') return null;
  const verb = sentence.groups[at - 1];
  const object = verb !== undefined && verb.last === np.first;
  if (object && (ISSUING.test(sentence.terms[verb.main]!.lower) || verb.form === 'infinitive')) return null;
  return subjectOf(np, np.first);
}

const CONTROL =
  /^(?:ask|tell|told|urg|want|forc|lead|led|allow|get|got|push|press|persuad|convinc|invit|encourag|order|expect|caus|enabl|prompt|permit|requir|need|like|advis|beg|inspir|compel|motivat|challeng|dar|instruct|command|direct|pressur)/;

/** "led Ivans to fear", "for him to claim": whoever is made to do it is the subject. */
function objectOfControl(sentence: Sentence, at: number): Subject | null {
  const group = sentence.groups[at]!;
  if (sentence.tags[group.first] !== 'TO') return null;
  const np = nounPhraseLeft(sentence, group.first);
  if (!np) return null;
  const verb = sentence.groups[at - 1];
  const controlled =
    verb !== undefined &&
    !verb.passive &&
    verb.last >= np.first - 1 &&
    verb.last <= np.first &&
    CONTROL.test(sentence.terms[verb.main]!.lower);
  const after = sentence.terms[np.first - 1]?.lower === 'for' && sentence.tags[np.first] === 'PRP';
  return controlled || after ? subjectOf(np, np.first) : null;
}

/**
 * "An official responded by saying": the tagger takes the only verb for a participle; its subject opens the sentence.
 */
function ownerOfParticiple(sentence: Sentence, at: number): Subject | null {
  const verb = sentence.groups.findIndex((group) => group.form === 'participle');
  const subject = verb >= 0 && verb < at ? ownSubject(sentence, sentence.groups[verb]!) : null;
  return subject?.first === 0 && !subject.relative ? subject : null;
}

/**
 * "Speaking in Ulm, Lee praised", "Lee, speaking in Ulm, praised": the subject of the finite verb after a form in -ing.
 */
function subjectAfter(sentence: Sentence, at: number): Subject | null {
  for (let g = at + 1; g < sentence.groups.length && g <= at + 4; g++) {
    const group = sentence.groups[g]!;
    if (group.form !== 'finite') continue;
    const subject = ownSubject(sentence, group);
    if (!subject) continue;
    const goesAround = subject.first < sentence.groups[at]!.first;
    return goesAround || setsOff(sentence, subject.first - 1) ? inheritedFrom(subject) : null;
  }
  return null;
}

/** "Lee, who praised Ray, said": whether the comma at `comma` closes what begins with a comma and "who" or "which". */
function closesRelative({ terms }: Sentence, comma: number): boolean {
  if (terms[comma]!.text !== ',') return false;
  let at = comma - 1;
  while (at >= 0 && terms[at]!.text !== ',') at--;
  return at >= 0 && oneOf('who|whose|which', terms[at + 1]!.lower);
}

/**
 * The subject of the group at index `at` of `groups`: its own, or for infinitives, -ing forms and second verbs ("came
 * and said") the one of the finite verb that governs it. Null when none is safe.
 */
export function findSubject(sentence: Sentence, at: number, depth = 0): Subject | null {
  const group = sentence.groups[at]!;
  if (depth > 4) return null;
  if (group.form === 'finite') {
    const own = ownSubject(sentence, group);
    if (own) return own;
    const end = skipAdverbs(sentence, group.first);
    const before = sentence.terms[end - 1];
    if (before && (endsQuotation(sentence, end - 1) || closesRelative(sentence, end - 1))) return null;
    const coordinated = !before || oneOf('and|but|or|then|,|yet', before.lower);
    if (!coordinated) return null;
  }
  if (group.form === 'ing' && group.first === 0) return subjectAfter(sentence, at);
  if (group.form === 'ing') {
    const noun = nounOfIng(sentence, at);
    if (noun) return noun;
  }
  const told = objectOfControl(sentence, at);
  if (told) return told;
  const from = governing(sentence, at);
  const owner = from < 0 && group.form === 'ing' ? ownerOfParticiple(sentence, at) : null;
  if (owner) return inheritedFrom(owner);
  if (from < 0) return group.form === 'finite' ? null : subjectAfter(sentence, at);
  const subject =
    findSubject(sentence, from, depth + 1) ?? (group.form === 'ing' ? turnedSubject(sentence, from, at) : null);
  return subject && inheritedFrom(subject);
}

/** "Declaring that it was late, Lee left": the subject that stands right after the comma at `at`; null for none. */
export function subjectBehind(sentence: Sentence, at: number): Subject | null {
  if (sentence.terms[at]?.text !== ',') return null;
  const group = sentence.groups.find(({ first, form }) => first > at && form === 'finite');
  const subject = group ? ownSubject(sentence, group) : null;
  return subject?.first === at + 1 && !subject.relative ? inheritedFrom(subject) : null;
}
