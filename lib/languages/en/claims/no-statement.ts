import { oneOf } from '../../../detect/one-of';
import { quotedLength } from '../../../detect/quotations';
import type { Draft } from './draft';
import type { VerbGroup } from './sentence';

/** Verbs of getting or having knowledge: whoever does that states nothing by it. */
const KNOWS = 'learn|discover|notice|realize|realise|know|prove';
/**
 * Verbs that with an object name an act as often as a statement ("attacked the police"). On PolNeAR train, 30 November
 * 2026, 21 of the 45 listed with one of them are right in words and speaker, of all objects of judgement 170 of 235.
 */
const ACTS = 'attack|go|hammer|rebuff|confirm|eviscerate';

const lemmaOf = (group: VerbGroup | null) => group?.cues[0]?.lemma ?? '';

/** "is widely seen as", "are expected to": nobody in particular thinks so. */
const isAgentless = ({ rule, speaker }: Draft) => speaker === null && rule.endsWith('passive');

/** "Lee: hero or fool?": what the outlet asks of somebody, without quotation marks. */
const isHeadlineQuestion = ({ rule, sentence, parts }: Draft) =>
  rule === 'name-colon' && /\?\s*$/.test(sentence.text.slice(parts[0]!.start, parts[0]!.end + 1));

/** "which the mayor vowed to ignore": what is spoken of stands before who speaks, and is no part of the content. */
function lacksObject({ rule, speaker, speakerSentence, sentence, relative, parts }: Draft): boolean {
  if (!speaker || relative || speakerSentence !== sentence || speaker.first === 0) return false;
  const { terms, tags } = sentence;
  const before = speaker.first - 1;
  const opens = terms[before]!.lower;
  if (parts[0]!.start < terms[speaker.first]!.start) return false;
  if (opens === 'what') return rule.endsWith('-about');
  return (oneOf('which|whom', opens) || tags[before] === 'WDT') && /-(?:infinitive|hearer-infinitive|noun)$/.test(rule);
}

/**
 * Whether a report without quotation marks tells an act, a state of mind or half a clause, and no statement that a
 * reader would look for. `group` is the verb that reports; null for none.
 */
export function tellsNothing(draft: Draft, group: VerbGroup | null): boolean {
  const { sentence, parts, rule } = draft;
  if (parts.some((part) => quotedLength(sentence.quotations, part) > 0)) return false;
  if (isAgentless(draft) || lacksObject(draft) || isHeadlineQuestion(draft)) return true;
  const lemma = lemmaOf(group);
  if (oneOf(KNOWS, lemma)) return /-(?:that|clause|question|about|noun)(?:-|$)/.test(rule);
  return oneOf(ACTS, lemma) && rule.endsWith('-noun');
}
