import { oneOf } from '../../../detect/one-of';
import type { Sentence, Subject, VerbGroup } from './sentence';

/** Modals that leave open whether anything was said. */
const SUPPOSING = "would|might|could|should|may|must|can|will|shall|ought|'d|'ll|wo|ca|sha";
/** "would later say", "would go on to say": told in the future of the past, and said. */
const LATER =
  'later|go|often|sometimes|repeatedly|frequently|always|eventually|famously|then|occasionally|regularly|subsequently';
/** What is still to come: "is expected to say", "plans to tell". */
const TO_COME =
  'expected|due|set|scheduled|likely|unlikely|about|ready|prepared|poised|planning|plans|plan|planned|intends|intend|intended|hopes|hoping|wants|want|wanted|waiting|supposed|asked|invited|urged|told|required|trying';
/** Openers of a clause that supposes. */
const SUPPOSES = 'if|unless|whether|lest|provided|suppose|supposing';
const INVERTED = 'did|does|do|has|have|had|is|was|are|were|will|would|could|can|should|might|may';

/** What says that no such thing was said, or that somebody made it up: the word before "that", "in which". */
const UNTRUE =
  'untrue|false|lie|myth|hoax|fake|faked|fabricated|deepfake|deepfakes|doctored|manipulated|invented|imagined|imaginary|fictional|fictitious|spoof|parody|satirical|hypothetical|denied|denies|deny|denying|doubts|doubted|doubt|disputed|disputes|dreamed|dreamt|nobody|misquoted';
/** With *no* before it: "no evidence that", "no record of". */
const NO_SIGN = 'evidence|proof|record|sign|indication|trace|transcript|recording|suggestion|basis|reason';
const LINKS = 'that|which|where|of|showing|claiming|saying|how|who|as';
/** How far left of its subject what makes a report untrue may stand. */
const FAR = 9;

/** Whether the verb is in a modal that leaves open whether anything was said: "might have said", "would say". */
export function isSupposed(sentence: Sentence, group: VerbGroup): boolean {
  if (group.modal === null || !oneOf(SUPPOSING, group.modal)) return false;
  for (let i = group.first; i <= group.last && i < sentence.terms.length; i++)
    if (oneOf(LATER, sentence.terms[i]!.lower)) return false;
  return true;
}

/** Whether a saying in the infinitive is still to come: "is expected to tell the court that". */
export function isToCome(sentence: Sentence, group: VerbGroup): boolean {
  if (group.form !== 'infinitive' || sentence.tags[group.first] !== 'TO') return false;
  return oneOf(TO_COME, sentence.terms[group.first - 1]?.lower);
}

/** Whether a report is only supposed: its clause opens with *if*, *unless* or *whether*. */
export function isInCondition(sentence: Sentence, subject: Subject): boolean {
  return !subject.inherited && oneOf(SUPPOSES, sentence.terms[subject.first - 1]?.lower);
}

/**
 * "“Pure fantasy” was how she described the reports": the words in quotation marks are hers, not what they are about.
 */
export function isHowDescribed(sentence: Sentence, subject: Subject): boolean {
  const how = subject.first - 1;
  return sentence.terms[how]?.lower === 'how' && oneOf('is|was', sentence.terms[how - 1]?.lower);
}

/** Whether the sentence asks if it was said: "Did she say that it was safe?" */
export function isAskedFor(sentence: Sentence, group: VerbGroup): boolean {
  const last = sentence.terms.length - 1;
  const asks = sentence.terms[last]?.text === '?' && sentence.quote[last]! < 0;
  return asks && oneOf(INVERTED, sentence.terms[0]!.lower) && sentence.speech[0]! < 0 && group.first < 14;
}

/** Whether the words before a report's subject say that it was never made: "it is not true that she said". */
export function isCalledUntrue(sentence: Sentence, subject: Subject): boolean {
  const link = subject.first - 1;
  if (link < 0 || !oneOf(LINKS, sentence.terms[link]!.lower)) return false;
  for (let i = link - 1; i >= 0 && i > link - FAR; i--) {
    const { lower, text } = sentence.terms[i]!;
    if (text === ';' || text === '.' || sentence.speech[i]! >= 0) return false;
    if (oneOf(UNTRUE, lower)) return !isNegatedAt(sentence, i);
    if (lower === 'true' || lower === 'clear' || lower === 'known') return isNegatedAt(sentence, i);
    if (oneOf(NO_SIGN, lower) && isNegatedAt(sentence, i)) return true;
  }
  return false;
}

/** Whether one of the three words before term `i` negates it. */
function isNegatedAt(sentence: Sentence, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--)
    if (oneOf("not|n't|no|never|without|little|hardly", sentence.terms[at]!.lower)) return true;
  return false;
}
