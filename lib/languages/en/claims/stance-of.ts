import { oneOf } from '../../../detect/one-of';
import type { Stance } from '../../../model/stance';
import type { CueVerb } from './cues';
import type { Draft } from './draft';
import { Frame, hasFrame } from './frame';
import { isUnsaid, tellsRefusal } from './report-guards';
import { reportingWords } from './reporting-words';
import type { Sentence, VerbGroup } from './sentence';
import { findSubject } from './subjects';
import { isAskedFor, isCalledUntrue, isHowDescribed, isInCondition, isSupposed, isToCome } from './unattributed';

/** Nouns whose content is against or for an act, not a claim of fact. */
const ACTS =
  'plan|proposal|decision|call|demand|request|promise|pledge|vow|threat|support|opposition|appeal|desire|intention|intent|commitment|interest|ban|deal|offer|vision|case|question';
/** Verbs of knowing: what is not known stands as so for the reporter. */
const KNOWING =
  'know|realize|realise|remember|understand|notice|learn|hear|discover|recognize|recognise|recall|find|forget';
/** Verbs of wishing: not to wish is to be against. */
const WISHING = 'want|wish|like|love|prefer|favor|favour|support|back|endorse|welcome';
/** Only with an infinitive or a *that* of what will be done is the speaker bound. */
const BINDING = 'agree|offer|swear';
/** Saying in -ing, after *deny* or *apologise for*: the saying itself is spoken of. */
const SAYING_ING = 'saying|telling|calling|claiming|suggesting|stating|describing|writing|making|having';
const HEARSAY = 'reportedly|allegedly|supposedly|purportedly';
const OPEN_TO = new Set<Stance>(['denies', 'doubts', 'opposes', 'unknown']);

/** The verb group that holds the cue of a draft; -1 where no verb reports. */
export function groupOfCue(sentence: Sentence, draft: Draft): number {
  if (!draft.cue || draft.speakerSentence !== sentence) return -1;
  return sentence.groups.findIndex(({ first, last }) => {
    const start = sentence.terms[first]!.start;
    return draft.cue!.start >= start && draft.cue!.start < sentence.terms[last - 1]!.end;
  });
}

/** The index of the first term that reaches into the content. */
function contentFirst(sentence: Sentence, draft: Draft): number {
  const { start } = draft.parts[0]!;
  return sentence.terms.findIndex((term) => term.end > start);
}

const isQuoted = (rule: string) => /quotation/.test(rule);

function verbOf(group: VerbGroup, rule: string): CueVerb | undefined {
  if (isQuoted(rule))
    return group.cues.find((cue) => hasFrame(cue, Frame.Clause | Frame.Quotation | Frame.PossibleQuotation));
  if (rule === 'denied-noun') return group.cues.find((cue) => cue.stance === 'denies');
  const table = rule.slice(0, rule.indexOf('-'));
  return group.cues.find((cue) => cue.group === table) ?? group.cues[0];
}

/** The stance of a verb before negation: its own, unless what follows it decides. */
function plainStance(sentence: Sentence, group: VerbGroup, verb: CueVerb, draft: Draft): Stance {
  const { stance } = verb;
  const { rule } = draft;
  if (rule === 'denied-noun') return 'denies';
  const first = contentFirst(sentence, draft);
  if (isQuoted(rule)) return quotedStance(sentence, stance, draft);
  if (/-hearer-infinitive/.test(rule)) return oneOf('asserts|asks', stance) ? 'demands' : stance;
  if (/-infinitive/.test(rule) && stance === 'asks') return 'demands';
  // "challenged him to stay" demands; "challenged the ban" is against it.
  if (verb.lemma === 'challenge') return 'opposes';
  const preposition = sentence.terms[first - 1]?.lower ?? '';
  if (preposition === 'against') return 'opposes';
  if (preposition === 'for' && oneOf('argue|speak|talk|vote', verb.lemma)) return 'supports';
  if (oneOf('apologize|apologise|regret', verb.lemma))
    return oneOf(SAYING_ING, sentence.terms[first]?.lower) ? 'denies' : stance;
  if (stance === 'denies' && /-(?:weak-)?noun|-passive|-by$/.test(rule))
    return againstNoun(sentence, group, verb, first);
  if (oneOf(BINDING, verb.lemma)) return /-infinitive/.test(rule) ? 'promises' : 'asserts';
  return stance;
}

/**
 * Words in quotation marks say themselves whether they deny; a question, a demand or a promise is still told as such.
 */
function quotedStance(sentence: Sentence, stance: Stance, draft: Draft): Stance {
  if (stance === 'asks') return sentence.text.slice(0, draft.parts.at(-1)!.end).match(/\?\W*$/) ? 'asks' : 'asserts';
  return oneOf('demands|promises', stance) ? stance : 'asserts';
}

/** "rejected claims": not so; "rejected the plan": against it. */
function againstNoun(sentence: Sentence, group: VerbGroup, verb: CueVerb, first: number): Stance {
  if (!oneOf('reject|dismiss|brush|shrug|shoot|renounce|repudiate|withdraw', verb.lemma)) return verb.stance;
  if (verb.lemma === 'withdraw') return 'denies';
  for (let i = Math.max(first, group.last); i < first + 6 && i < sentence.terms.length; i++) {
    const { lower } = sentence.terms[i]!;
    if (oneOf('that|of|to|,|.|as|from|by', lower)) break;
    if (isTold(sentence, lower)) return 'denies';
  }
  return 'opposes';
}

/** Whether a noun tells something that is so or not: "claims", but not "plan". */
function isTold(sentence: Sentence, lower: string): boolean {
  const noun = sentence.words.cueNouns.get(lower);
  return noun !== undefined && hasFrame(noun, Frame.Clause | Frame.PossibleClause) && !oneOf(ACTS, noun.lemma);
}

/** What negation makes of a stance: "does not believe that" doubts, "does not want" opposes. */
function negated(verb: CueVerb, stance: Stance): Stance {
  if (verb.group === 'thinking' && stance === 'asserts') return oneOf(KNOWING, verb.lemma) ? 'none' : 'doubts';
  if (stance === 'supports') return oneOf(WISHING, verb.lemma) ? 'opposes' : 'unknown';
  // "did not withdraw her claim that"
  if (oneOf('withdraw|retract|recant', verb.lemma)) return 'asserts';
  return OPEN_TO.has(stance) ? 'unknown' : 'none';
}

/** "reportedly said": the reporter does not vouch for the saying. */
function isHearsay(sentence: Sentence, g: number): boolean {
  const { first, last } = sentence.groups[g]!;
  for (let i = first - 2; i <= last; i++) if (oneOf(HEARSAY, sentence.terms[i]?.lower)) return true;
  const before = sentence.groups[g - 1];
  return (
    before?.passive === true &&
    before.last === first &&
    oneOf('said|believed|thought|understood|rumored|rumoured|alleged|reported', sentence.terms[before.main]!.lower)
  );
}

/** "“…,” she denied saying": the words are spoken of and not said. */
function isSayingDenied(sentence: Sentence, g: number, verb: CueVerb, draft: Draft): boolean {
  if (verb.stance !== 'denies') return false;
  const first = isQuoted(draft.rule) ? sentence.groups[g]!.last : contentFirst(sentence, draft);
  const at = oneOf('ever|even', sentence.terms[first]?.lower) ? first + 1 : first;
  return (
    oneOf(SAYING_ING, sentence.terms[at]?.lower) &&
    (isQuoted(draft.rule) ||
      !oneOf('making|having', sentence.terms[at]!.lower) ||
      oneOf('said|told|called|claimed|suggested|written', sentence.terms[at + 1]?.lower))
  );
}

/** Whether the saying was never made, as far as the sentence tells. */
function isUnattributed(sentence: Sentence, g: number, verb: CueVerb, draft: Draft): boolean {
  const group = sentence.groups[g]!;
  if (isSayingDenied(sentence, g, verb, draft) || isAskedFor(sentence, group)) return true;
  if (oneOf('saying|showing', verb.group) && (isSupposed(sentence, group) || isToCome(sentence, group))) return true;
  const subject = group.form === 'finite' ? findSubject(sentence, g) : null;
  if (subject === null) return false;
  return isInCondition(sentence, subject) || isCalledUntrue(sentence, subject) || isHowDescribed(sentence, subject);
}

/**
 * How the reporting words of a draft stand to its content (see {@link Stance}); `none` where the sentence attributes
 * nothing to anybody. `g` is the verb group of the cue ({@link groupOfCue}).
 */
export function stanceOf(sentence: Sentence, draft: Draft, g: number): Stance {
  if (g < 0) return nounStance(sentence, draft);
  const group = sentence.groups[g]!;
  if (/^mind-/.test(draft.rule)) return mindStance(sentence, group, draft);
  const verb = verbOf(group, draft.rule);
  if (!verb) return 'asserts';
  if (isUnattributed(sentence, g, verb, draft)) return 'none';
  if (isHearsay(sentence, g)) return 'unknown';
  const stance = plainStance(sentence, group, verb, draft);
  if (group.negated) return negated(verb, stance);
  return stance === 'denies' && isUnsaid(sentence, g) ? 'unknown' : stance;
}

/**
 * "did not deny that", "refused to rule out that", "stopped denying that": a denial that is not made leaves open
 * whether it is so, and is told as such. Any other saying that is not made is no statement. `g` as in {@link stanceOf}.
 */
export function leavesOpen(sentence: Sentence, draft: Draft, g: number): boolean {
  const group = sentence.groups[g];
  const verb = group && verbOf(group, draft.rule);
  if (!/-(?:that|clause|doing)(?:-|$)/.test(draft.rule)) return false;
  if (verb?.stance !== 'denies' || stanceOf(sentence, draft, g) !== 'unknown') return false;
  // "left without denying that": the report would begin after the word that turns it round.
  const words = group!.negated ? null : reportingWords(sentence, draft, g);
  return group!.negated || (words !== null && tellsRefusal(sentence.text.slice(words.start, words.end)));
}

function nounStance(sentence: Sentence, draft: Draft): Stance {
  if (!/^(?:noun|unowned)/.test(draft.rule) || !draft.cue) return 'asserts';
  const term = sentence.terms.find(({ start }) => start >= draft.cue!.start);
  return (term && sentence.words.cueNouns.get(term.lower)?.stance) ?? 'asserts';
}

const SURE = 'convinced|sure|certain|confident|clear|optimistic';

function mindStance(sentence: Sentence, group: VerbGroup, draft: Draft): Stance {
  const last = sentence.terms.findIndex(({ end }) => end >= draft.cue!.end);
  for (let i = group.first; i <= last; i++) {
    const { lower } = sentence.terms[i]!;
    const adjective = sentence.words.cueAdjectives.get(lower);
    if (!adjective) continue;
    if (!group.negated) return adjective.stance;
    if (oneOf(SURE, lower)) return 'doubts';
    return OPEN_TO.has(adjective.stance) ? 'unknown' : 'none';
  }
  return 'asserts';
}
