import { oneOf } from '../../../detect/one-of';
import { tables } from '../../../detect/tables';
import { skipAdjuncts } from './after-cue';
import { clauseEnd, OPEN } from './clause-end';
import type { CueNoun } from './cues';
import { type Draft, draftOf } from './draft';
import { baseNounLeft, nounPhraseRight, type TermRange } from './noun-phrases';
import { objectEnd } from './object-end';
import { isRefused } from './report-guards';
import { findSubject } from './subjects';
import { isNounTag } from './syntax/labels';
import { opensClause } from './that-clauses';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

const NOUN_BOUNDS = { cueTag: '', inner: true };

/** Whose claim it is: "his claim", "Trump’s claim"; null when the noun has no owner. */
function ownerOf(unit: Unit, noun: number): TermRange | null {
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) {
    const tag = unit.tags[i]!;
    if (tag === 'PRP$') return { first: i, last: i + 1 };
    if (tag === 'POS') {
      const np = baseNounLeft(unit, i);
      return np && { first: np.first, last: i };
    }
    if (!oneOf('JJ|JJR|JJS|NN|VBG|VBN|RB|RBR|RBS|NNP', tag)) return null;
  }
  return null;
}

/** "calls by Clinton for": the owner stands behind the noun. */
function agentOf(unit: Unit, at: number): TermRange | null {
  return oneOf('by|from', unit.terms[at]?.lower) ? nounPhraseRight(unit, at + 1) : null;
}

/** "raised doubts about": who does it is whose doubts they are. Null for a passive and where no verb stands right before. */
function doerOf(unit: Unit, groups: VerbGroup[], noun: number): TermRange | null {
  const np = baseNounLeft(unit, noun + 1);
  const at = groups.findIndex((g) => g.last === (np?.first ?? noun));
  if (at < 0 || groups[at]!.passive || TAKES.test(unit.terms[groups[at]!.main]!.lower)) return null;
  const subject = findSubject(unit, groups, at);
  if (subject && oneOf('there|it|this|that', unit.terms[subject.first]!.lower)) return null;
  return subject && !subject.relative ? { first: subject.first, last: subject.last } : null;
}

/** With these verbs the doubts are somebody else's: "faced doubts about". */
const TAKES =
  /^(?:fac|draw|drew|receiv|get|got|gett|tak|took|spark|prompt|rais\w* by|fuel|stok|answer|dodg|avoid|win|won|gain|earn|endur|invit|attract|reject|deflect|ignor|respond)/;

const OPENS =
  'that|which|who|whom|whose|what|,|and|or|but|because|if|when|while|as|than|until|since|after|before|where|whether|how|why|he|she|they|it|we|i';

/** "His claim that the bridge was safe was wrong": the second verb without a clause of its own is the sentence's. */
function beforeMainVerb(unit: Unit, groups: VerbGroup[], from: number, to: number): number {
  const finite = groups.filter((g) => g.form === 'finite' && g.first > from && g.first < to);
  const [inner, main] = finite;
  if (!inner || !main) return to;
  const between = unit.terms.slice(inner.last, main.first);
  return between.some((t) => oneOf(OPENS, t.lower)) || inner.cues.some((c) => c.frames.includes('C')) ? to : main.first;
}

/** "the phrase “jobs first”": the words in quotation marks that begin at `at`. */
function quotedAt(unit: Unit, at: number): TermRange | null {
  const index = unit.quote[at] ?? -1;
  if (index < 0 || unit.quote[at - 1] === index) return null;
  let last = at;
  while (last < unit.terms.length && unit.quote[last] === index) last++;
  return { first: at, last };
}

/** The *that* whose clause the noun before `at` tells: "his claim that", "her case to voters that"; 0 for none. */
function thatOf(unit: Unit, groups: VerbGroup[], at: number): number {
  if (opensClause(unit, groups, at)) return at;
  const after = skipAdjuncts(unit, groups, at);
  return after > at && opensClause(unit, groups, after) ? after : 0;
}

function contentAt(unit: Unit, groups: VerbGroup[], noun: CueNoun, at: number, owned: boolean): TermRange | null {
  const word = unit.terms[at]?.lower ?? '';
  const that = noun.frames.includes('T') || (owned && noun.frames.includes('t'));
  const infinitive = noun.frames.includes('I') || noun.frames.includes('i');
  const quote = noun.frames.includes('Q') ? quotedAt(unit, at) : null;
  if (quote) return quote;
  const clause = that ? thatOf(unit, groups, at) : 0;
  if (clause > 0) {
    return { first: clause, last: beforeMainVerb(unit, groups, clause, clauseEnd(unit, groups, clause, NOUN_BOUNDS)) };
  }
  if (
    unit.tags[at] === 'TO' &&
    infinitive &&
    (owned || noun.frames.includes('I')) &&
    oneOf('VB|VBD|VBG|VBN|VBP|VBZ', unit.tags[at + 1])
  ) {
    return { first: at, last: objectEnd(unit, groups, at, NOUN_BOUNDS) };
  }
  if (!(owned ? noun.prepositions : noun.loose).includes(word)) return null;
  const np = nounPhraseRight(unit, at + 1);
  const last = np ? np.last : objectEnd(unit, groups, at + 1, NOUN_BOUNDS);
  return last > at + 1 && unit.terms[at + 1]!.kind !== 'punct' ? { first: at + 1, last } : null;
}

const BE = "is|was|are|were|be|been|'s|remains|remained";
/** How far behind its noun the verb may stand: "the fear among many in the party is that". */
const FAR = 14;

/** What may stand before a subject: the opener or link of its clause. */
const BEFORE_SUBJECT = 'that|because|while|although|though|but|and|yet|perhaps|,|;|:|—|–|“|"';

/**
 * Whether the noun at `noun` is the subject of the *be* at `be`: in "the problem with his argument is that" and "what
 * weakens his argument is that" it is not, and what follows would be the opposite of what he says.
 */
function isSubjectOfBe(unit: Unit, noun: number, owner: TermRange | null, be: number): boolean {
  let first = Math.min(baseNounLeft(unit, noun + 1)?.first ?? noun, owner?.first ?? noun);
  // "one of their fears"
  if (unit.terms[first - 1]?.lower === 'of' && oneOf('one|part|some|most|many', unit.terms[first - 2]?.lower))
    first -= 2;
  const before = unit.terms[first - 1];
  if (!before) return true;
  if (!oneOf(BEFORE_SUBJECT, before.lower)) return false;
  if (unit.tags[first - 1] === 'CC') return first === 1 || oneOf(',|;|—|–', unit.terms[first - 2]!.text);
  // "One problem, his argument, is that"
  return !(before.text === ',' && unit.terms.slice(noun, be).some((t) => t.text === ','));
}

/** "Their fear is that it will be late": what the noun tells stands behind *be*; null for none. */
function isThatReport(unit: Unit, groups: VerbGroup[], noun: CueNoun, at: number): Draft | null {
  if (!hasThat(noun)) return null;
  const group = groups.find((g) => g.first > at && g.form === 'finite');
  if (!group || group.first > at + FAR || !oneOf(BE, unit.terms[group.main]!.lower)) return null;
  if (group.negated || group.modal) return null;
  const that = unit.terms[group.last]?.lower === ',' ? skipAdjuncts(unit, groups, group.last) : group.last;
  if (unit.terms[that]?.lower !== 'that' || oneOf('VBD|VBZ|VBP|MD|PUNCT', unit.tags[that + 1] ?? 'PUNCT')) return null;
  if (!groups.some((g) => g.first > that && g.form === 'finite')) return null;
  const possessor = ownerOf(unit, at);
  if (!isSubjectOfBe(unit, at, possessor, group.first)) return null;
  const owner = possessor ?? agentOf(unit, at + 1);
  const content = { first: that, last: clauseEnd(unit, groups, that, OPEN) };
  const cue = { first: at, last: group.first === at + 1 ? group.last : at + 1 };
  return draftOf(unit, [content], cue, owner, `${owner ? 'noun' : 'unowned'}-is-that`, 4);
}

const hasThat = ({ frames }: CueNoun) => frames.includes('T') || frames.includes('t');

/** Reports made by a noun: "his claim that it was safe", "Smith’s promise to leave", "her support for the plan". */
export function findNounReports(unit: Unit, groups: VerbGroup[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < unit.terms.length; i++) {
    const noun = isNounTag(unit.tags[i]) ? tables().claims.cueNouns.get(unit.terms[i]!.lower) : undefined;
    if (!noun || isRefused(unit, i)) continue;
    const isThat = isThatReport(unit, groups, noun, i);
    if (isThat) drafts.push(isThat);
    const agent = agentOf(unit, i + 1);
    const owner = ownerOf(unit, i) ?? agent ?? doerOf(unit, groups, i);
    const after = agent ? agent.last : i + 1;
    const content = contentAt(unit, groups, noun, after, owner !== null);
    if (!content) continue;
    const preposition = content.first > after && !agent;
    const cue = { first: i, last: preposition ? i + 2 : i + 1 };
    const frame =
      unit.terms[content.first]!.lower === 'that' ? 'that' : unit.tags[content.first] === 'TO' ? 'infinitive' : 'about';
    drafts.push(
      draftOf(unit, [content], cue, owner, `${owner ? 'noun' : 'unowned'}-${frame}`, frame === 'that' ? 4 : 6),
    );
  }
  return drafts;
}
