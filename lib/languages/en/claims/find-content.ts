import { oneOf } from '../../../detect/one-of';
import { afterVerb, isQuestionWord, skipAdjuncts, skipHearer, speechAt } from './after-cue';
import type { Bounds } from './clause-end';
import { CONTENT_RULES, type ContentPlace, clause, has, opensAt, wordAt } from './content-rules';
import type { CueVerb } from './cues';
import { Frame } from './frame';
import { baseNounRight } from './noun-phrases';
import type { Sentence, TermRange, VerbGroup } from './sentence';
import { isRelativeThat } from './that-clauses';

/** What stands after a cue verb: the content, and the name of the frame it was found by. */
export interface Found {
  content: TermRange;
  frame: string;
  /** Lower is safer; see `Draft.rank`. */
  rank: number;
}

const TOLD = 'story|stories|tale|tales|joke|jokes|truth|lie|lies|news|secret|secrets';

/** Whether a noun is what is told and nobody who is told it: "told the story". */
function isTold(sentence: Sentence, noun: number): boolean {
  const { lower } = sentence.terms[noun]!;
  return oneOf(TOLD, lower) || sentence.words.cueNouns.has(lower);
}

/** "told reporters that", "urged her to": what is said after whom it is said to; null where nobody is told. */
function afterHearer(place: ContentPlace): ContentPlace | Found | null {
  const { sentence, at } = place;
  if (
    !has(place, Frame.Hearer | Frame.PossibleHearer | Frame.HearerInfinitive | Frame.PossibleHearerInfinitive) ||
    wordAt(place, at) === 'that' ||
    isQuestionWord(sentence, at) ||
    sentence.speech[at]! >= 0
  )
    return null;
  const hearer = skipHearer(sentence, at);
  if (hearer === at) return null;
  const after = skipAdjuncts(sentence, hearer);
  // "warned the town about the plan that Berg wrote", "told the story that Berg wrote"
  const noHearer = (baseNounRight(sentence, at)?.last ?? hearer) < hearer || isTold(sentence, hearer - 1);
  if (after === hearer && noHearer && wordAt(place, after) === 'that' && isRelativeThat(sentence, after)) return null;
  const plain = wordAt(place, after) === 'that' || isQuestionWord(sentence, after) || speechAt(sentence, after) > 0;
  if (plain || (has(place, Frame.Hearer) && opensAt(place, after))) return { ...place, at: after };
  const verb = wordAt(place, after) === 'not' ? after + 1 : after;
  if (sentence.tags[verb] !== 'TO' || !has(place, Frame.HearerInfinitive | Frame.PossibleHearerInfinitive)) return null;
  return {
    content: { first: at, last: clause(place, after).last },
    frame: 'hearer-infinitive',
    rank: has(place, Frame.HearerInfinitive) ? 3 : 5,
  };
}

/** What `verb` reports where it stands in `group`, by the first frame that fits; null for nothing. */
export function findContent(sentence: Sentence, group: VerbGroup, verb: CueVerb, bounds: Bounds): Found | null {
  const from = afterVerb(sentence, group);
  const place: ContentPlace = { sentence, verb, bounds, from, at: skipAdjuncts(sentence, from) };
  const told = afterHearer(place);
  if (told && 'frame' in told) return told;
  for (const { name, find } of CONTENT_RULES) {
    const found = find(told ?? place);
    if (found && found.content.last > found.content.first)
      return { content: found.content, frame: found.rank < 7 ? name : `weak-${name}`, rank: found.rank };
  }
  return null;
}
