import { oneOf } from '../../../detect/one-of';
import type { Speaker } from '../../../model/claim';
import type { Draft } from './draft';
import { tellsNothing } from './no-statement';
import type { Sentence, TermRange, VerbGroup } from './sentence';
import { groupOfCue } from './stance-of';

/** What a claim is weighed by. */
export interface ClaimPlace {
  draft: Draft;
  speaker: Speaker;
  /** How many drafts the sentence of the content has. */
  drafts: number;
}

const FAMILIES: [family: string, rule: RegExp][] = [
  ['quotation', /^(?:quotation|said-quotation|colon|name-colon|transcript)|-quotation/],
  ['aside', /-(?:aside|as|opening)$|^according/],
  ['that', /-(?:far-)?that/],
  ['clause', /-(?:far-)?clause|-question/],
];

/** The kind of rule: what speaks for a quotation can speak against an object. */
export const familyOf = (rule: string): string => FAMILIES.find(([, form]) => form.test(rule))?.[0] ?? 'object';

/** Common verbs of saying and thinking, each a sign by itself; all others are rare. */
const COMMON =
  'say|tell|add|write|argue|note|suggest|believe|think|claim|explain|ask|know|want|call|tweet|warn|insist|report|acknowledge|declare|announce|describe|hope|agree';
/** Words after which a clause is often the reporter's own; each is a sign by itself. */
const TURNS = 'as|while|when|after|before|because|if|who|which|during|since|and|but';
const OPENERS = 'if|when|while|after|before|as|although|though|because|since|but|and|in|on|at|for';
const FIRST_PERSON = 'i|we|you|my|our|your';

const isReporting = (group: VerbGroup) => group.cues.some((cue) => cue.group === 'saying' || cue.group === 'judging');
const isFiniteGroup = (group: VerbGroup) => group.form === 'finite';

/**
 * The sign that the reporter says or asks it: whoever speaks is *I* or *we*, the one who reads, or an asker without a
 * name.
 */
export const OWN_VOICE = 'own voice';

/**
 * The sign that nobody states anything: an act, a thing that is come to know, what is thought by nobody in particular.
 */
export const NO_STATEMENT = 'no statement';

/** "I asked whether", "now you know that", and "Asked whether" with nobody who asks. */
function isOwnVoice({ speaker, speakerSentence, rule }: Draft): boolean {
  if (!speaker) return rule.endsWith('-opening');
  const { terms, quote } = speakerSentence;
  return oneOf('i|we|you', terms[speaker.first]!.lower) && quote[speaker.first]! < 0;
}

/** A count in words: "0", "1", "2-3", "4-". */
function upTo(count: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => count <= bound);
  const least = at === 0 ? 0 : bounds[at < 0 ? bounds.length - 1 : at - 1]! + 1;
  if (at < 0) return `${least}-`;
  return least === bounds[at] ? `${least}` : `${least}-${bounds[at]}`;
}

function termsOf({ terms }: Sentence, { start, end }: { start: number; end: number }): TermRange {
  let first = 0;
  while (first < terms.length - 1 && terms[first]!.end <= start) first++;
  let last = first;
  while (last < terms.length && terms[last]!.start < end) last++;
  return { first, last };
}

/** Where who speaks stands, and how far from the verb. */
function speakerSigns({ draft, speaker }: ClaimPlace, group: VerbGroup | null): string[] {
  const { sentence, relative } = draft;
  const signs = [`speaker ${speaker.kind}`];
  if (speaker.kind === 'unclear' && !speaker.span) signs.push('speaker missing');
  if (relative) signs.push('speaker who');
  if (isOwnVoice(draft)) signs.push(OWN_VOICE);
  if (!draft.speaker || draft.speakerSentence !== sentence) return signs;
  const { first, last } = draft.speaker;
  if (first === 0) signs.push('speaker opens');
  if (sentence.tags.slice(first, last).includes('IN')) signs.push('speaker of');
  if (oneOf('NN|NNP|NNS|NNPS', sentence.tags[first - 1])) signs.push('speaker after noun');
  if (sentence.tags[first - 1] === 'IN') signs.push('speaker after preposition');
  if (oneOf('a|an|something', sentence.terms[first]!.lower)) signs.push('speaker a');
  if (!group) return signs;
  if (group.first - last > 8) signs.push('speaker far');
  if (sentence.groups.some((g) => g.first >= last && g.last <= group.first && isFiniteGroup(g)))
    signs.push('speaker verb');
  return signs;
}

/** The reporting words. */
function cueSigns({ sentence }: Draft, group: VerbGroup | null): string[] {
  if (!group) return ['cue none'];
  const lemma = group.cues[0]?.lemma ?? '';
  const signs = [`cue ${oneOf(COMMON, lemma) ? lemma : 'rare'}`, `cue ${sentence.tags[group.first]}`];
  if (group.last - group.first > 1) signs.push('cue long');
  const before = sentence.groups.filter((g) => isFiniteGroup(g) && g.last <= group.first);
  if (before.length > 0) signs.push('verb before');
  if (before.some(isReporting)) signs.push('report before');
  return signs;
}

/** Signs and words inside the content, each once for every place. */
function* turnsIn({ terms, tags, speech, quote }: Sentence, { first, last }: TermRange): Generator<string> {
  for (let i = first + 1; i < last; i++) {
    if (speech[i]! >= 0) yield 'speech inside';
    if (quote[i]! >= 0) continue;
    const { text, lower } = terms[i]!;
    if (text === ',') yield oneOf(TURNS, terms[i + 1]?.lower) ? `comma ${terms[i + 1]!.lower}` : `comma ${tags[i + 1]}`;
    else if (oneOf('—|–|--|-', text)) yield 'dash';
    else if (oneOf('(|)|;|:', text)) yield `sign ${text}`;
    else if (oneOf('and|but', lower)) yield `${lower} ${tags[i + 1]}`;
    else if (oneOf(TURNS, lower)) yield `word ${lower}`;
  }
}

/** What follows the content. */
function endOf({ terms }: Sentence, last: number): string {
  const next = terms[last];
  if (!next) return 'end open';
  return next.kind === 'punct' ? `end ${next.text}` : 'end word';
}

/** How long the content is, what it holds, and where it ends. */
function contentSigns(draft: Draft): string[] {
  const { sentence, parts } = draft;
  const { terms, tags, speech, groups } = sentence;
  const ranges = parts.map((part) => termsOf(sentence, part));
  const { first } = ranges[0]!;
  const { last } = ranges.at(-1)!;
  const inside = groups.filter((g) => ranges.some((range) => g.first >= range.first && g.last <= range.last));
  const words = ranges.reduce((count, range) => count + range.last - range.first, 0);
  const commas = ranges.flatMap((range) => terms.slice(range.first, range.last)).filter(({ text }) => text === ',');
  const signs = [
    `words ${upTo(words, [3, 6, 29, 44])}`,
    `commas ${upTo(commas.length, [0, 2])}`,
    `verbs ${upTo(inside.filter(isFiniteGroup).length, [0, 1, 3])}`,
    `opens ${tags[first]}`,
    endOf(sentence, last),
    ...ranges.flatMap((range) => [...turnsIn(sentence, range)]),
  ];
  if (inside.some((g) => isFiniteGroup(g) && isReporting(g))) signs.push('report inside');
  if (inside.some((g) => g.form === 'ing' && g.first > first && isReporting(g))) signs.push('reporting inside');
  if (speech.subarray(0, first).some((s) => s >= 0)) signs.push('speech before');
  if (ranges.length > 1) {
    signs.push('parts');
    if (inside.some((g) => isFiniteGroup(g) && g.first >= ranges[1]!.first)) signs.push('second part verb');
  }
  return signs;
}

/** "“…,” Haug said, according to the paper": the words went through a second mouth. */
const hasSecondSource = ({ terms }: Sentence) => terms.some(({ lower }) => lower === 'according');

/** What else the sentence holds. */
function sentenceSigns({ draft, drafts }: ClaimPlace): string[] {
  const { terms } = draft.sentence;
  const signs = [`drafts ${upTo(drafts, [1, 2])}`];
  const opener = terms[0]!.lower;
  if (oneOf(OPENERS, opener)) signs.push(`sentence ${opener}`);
  if (hasSecondSource(draft.sentence) || hasSecondSource(draft.speakerSentence)) signs.push('according');
  if (terms.some(({ lower }) => oneOf(FIRST_PERSON, lower))) signs.push('first person');
  return signs;
}

/**
 * The signs that a claim shows, each once: names of plain facts about its sentence, its reporting words, its content
 * and its speaker. Which of them count, and how much, is in the data (`words/claims/sign-weights.ts`). None for an
 * answer in an interview: the texts that the weights are from hold no interviews. Linear in the sentence.
 */
export function signsOf(place: ClaimPlace): Set<string> {
  const { draft } = place;
  if (draft.rule === 'interview-answer') return new Set();
  const g = groupOfCue(draft.sentence, draft);
  const group = g < 0 ? null : draft.sentence.groups[g]!;
  return new Set([
    ...speakerSigns(place, group),
    ...(tellsNothing(draft, group) ? [NO_STATEMENT] : []),
    ...cueSigns(draft, group),
    ...contentSigns(draft),
    ...sentenceSigns(place),
  ]);
}
