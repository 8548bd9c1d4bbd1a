import { oneOf } from '../../../detect/one-of';
import { skipAdjuncts } from './after-cue';
import { clauseEnd, OPEN } from './clause-end';
import type { CueNoun } from './cues';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import { baseNounLeft, nounPhraseRight } from './noun-phrases';
import { objectEnd } from './object-end';
import { isRefused } from './report-guards';
import type { Sentence, TermRange } from './sentence';
import { findSubject } from './subjects';
import { isNounTag } from './syntax/labels';
import { opensClause } from './that-clauses';

const NOUN_BOUNDS = { cueTag: '', inner: true };

/** Whose claim it is: "his claim", "Trump’s claim"; null when the noun has no owner. */
function ownerOf(sentence: Sentence, noun: number): TermRange | null {
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) {
    const tag = sentence.tags[i]!;
    if (tag === 'PRP$') return { first: i, last: i + 1 };
    if (tag === 'POS') {
      const np = baseNounLeft(sentence, i);
      return np && { first: np.first, last: i };
    }
    if (!oneOf('JJ|JJR|JJS|NN|VBG|VBN|RB|RBR|RBS|NNP', tag)) return null;
  }
  return null;
}

/** "calls by Clinton for": the owner stands behind the noun. */
function agentOf(sentence: Sentence, at: number): TermRange | null {
  return oneOf('by|from', sentence.terms[at]?.lower) ? nounPhraseRight(sentence, at + 1) : null;
}

/**
 * "raised doubts about": who does it is whose doubts they are. Null for a passive and where no verb stands right
 * before.
 */
function doerOf(sentence: Sentence, noun: number): TermRange | null {
  const np = baseNounLeft(sentence, noun + 1);
  const at = sentence.groups.findIndex((g) => g.last === (np?.first ?? noun));
  if (at < 0 || sentence.groups[at]!.passive || TAKES.test(sentence.terms[sentence.groups[at]!.main]!.lower))
    return null;
  const subject = findSubject(sentence, at);
  if (subject && oneOf('there|it|this|that', sentence.terms[subject.first]!.lower)) return null;
  return subject && !subject.relative ? { first: subject.first, last: subject.last } : null;
}

/** "rejected claims that", "withdrew her claim that": the verb that denies what the noun tells; -1 for none. */
function denierOf(sentence: Sentence, noun: number): number {
  let first = noun;
  while (first > 0 && first > noun - 4 && oneOf('DT|PRP$|JJ|NN|VBG|POS|NNP', sentence.tags[first - 1]!)) first--;
  return sentence.groups.findIndex(
    (g) => g.last >= first && g.last <= noun && !g.passive && g.cues.some(({ stance }) => stance === 'denies'),
  );
}

/** The report of who denies what a noun tells: the content is denied, whoever claimed it. */
function deniedReport(sentence: Sentence, at: number, content: TermRange): Draft | null {
  const g = denierOf(sentence, at);
  const subject = g < 0 ? null : findSubject(sentence, g);
  if (!subject || sentence.terms[content.first]!.lower !== 'that') return null;
  return draftOf(sentence, [content], { first: sentence.groups[g]!.first, last: at + 1 }, subject, 'denied-noun', 2);
}

/** With these verbs the doubts are somebody else's: "faced doubts about". */
const TAKES =
  /^(?:fac|draw|drew|receiv|get|got|gett|tak|took|spark|prompt|rais\w* by|fuel|stok|answer|dodg|avoid|win|won|gain|earn|endur|invit|attract|reject|deflect|ignor|respond)/;

const OPENS =
  'that|which|who|whom|whose|what|,|and|or|but|because|if|when|while|as|than|until|since|after|before|where|whether|how|why|he|she|they|it|we|i';

/** "His claim that the bridge was safe was wrong": the second verb without a clause of its own is the sentence's. */
function beforeMainVerb(sentence: Sentence, from: number, to: number): number {
  const finite = sentence.groups.filter((g) => g.form === 'finite' && g.first > from && g.first < to);
  const [inner, main] = finite;
  if (!inner || !main) return to;
  const between = sentence.terms.slice(inner.last, main.first);
  return between.some((t) => oneOf(OPENS, t.lower)) || inner.cues.some((c) => hasFrame(c, Frame.Clause))
    ? to
    : main.first;
}

/** "the phrase “jobs first”": the words in quotation marks that begin at `at`. */
function quotedAt(sentence: Sentence, at: number): TermRange | null {
  const index = sentence.quote[at] ?? -1;
  if (index < 0 || sentence.quote[at - 1] === index) return null;
  let last = at;
  while (last < sentence.terms.length && sentence.quote[last] === index) last++;
  return { first: at, last };
}

/** The *that* whose clause the noun before `at` tells: "his claim that", "her case to voters that"; 0 for none. */
function thatOf(sentence: Sentence, at: number): number {
  if (opensClause(sentence, at)) return at;
  const after = skipAdjuncts(sentence, at);
  return after > at && opensClause(sentence, after) ? after : 0;
}

function contentAt(sentence: Sentence, noun: CueNoun, at: number, owned: boolean): TermRange | null {
  const word = sentence.terms[at]?.lower ?? '';
  const that = hasFrame(noun, Frame.Clause) || (owned && hasFrame(noun, Frame.PossibleClause));
  const infinitive = hasFrame(noun, Frame.Infinitive | Frame.PossibleInfinitive);
  const quote = hasFrame(noun, Frame.Quotation) ? quotedAt(sentence, at) : null;
  if (quote) return quote;
  const clause = that ? thatOf(sentence, at) : 0;
  if (clause > 0) {
    return { first: clause, last: beforeMainVerb(sentence, clause, clauseEnd(sentence, clause, NOUN_BOUNDS)) };
  }
  if (
    sentence.tags[at] === 'TO' &&
    infinitive &&
    (owned || hasFrame(noun, Frame.Infinitive)) &&
    oneOf('VB|VBD|VBG|VBN|VBP|VBZ', sentence.tags[at + 1])
  ) {
    return { first: at, last: objectEnd(sentence, at, NOUN_BOUNDS) };
  }
  if (!(owned ? noun.prepositions : noun.loose).includes(word)) return null;
  const np = nounPhraseRight(sentence, at + 1);
  const last = np ? np.last : objectEnd(sentence, at + 1, NOUN_BOUNDS);
  return last > at + 1 && sentence.terms[at + 1]!.kind !== 'punct' ? { first: at + 1, last } : null;
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
function isSubjectOfBe(sentence: Sentence, noun: number, owner: TermRange | null, be: number): boolean {
  let first = Math.min(baseNounLeft(sentence, noun + 1)?.first ?? noun, owner?.first ?? noun);
  // "one of their fears"
  if (sentence.terms[first - 1]?.lower === 'of' && oneOf('one|part|some|most|many', sentence.terms[first - 2]?.lower))
    first -= 2;
  const before = sentence.terms[first - 1];
  if (!before) return true;
  if (!oneOf(BEFORE_SUBJECT, before.lower)) return false;
  if (sentence.tags[first - 1] === 'CC') return first === 1 || oneOf(',|;|—|–', sentence.terms[first - 2]!.text);
  // "One problem, his argument, is that"
  return !(before.text === ',' && sentence.terms.slice(noun, be).some((t) => t.text === ','));
}

/** "Their fear is that it will be late": what the noun tells stands behind *be*; null for none. */
function isThatReport(sentence: Sentence, noun: CueNoun, at: number): Draft | null {
  if (!hasThat(noun)) return null;
  const group = sentence.groups.find((g) => g.first > at && g.form === 'finite');
  if (!group || group.first > at + FAR || !oneOf(BE, sentence.terms[group.main]!.lower)) return null;
  if (group.negated || group.modal) return null;
  const that = sentence.terms[group.last]?.lower === ',' ? skipAdjuncts(sentence, group.last) : group.last;
  if (sentence.terms[that]?.lower !== 'that' || oneOf('VBD|VBZ|VBP|MD|PUNCT', sentence.tags[that + 1] ?? 'PUNCT'))
    return null;
  if (!sentence.groups.some((g) => g.first > that && g.form === 'finite')) return null;
  const possessor = ownerOf(sentence, at);
  if (!isSubjectOfBe(sentence, at, possessor, group.first)) return null;
  const owner = possessor ?? agentOf(sentence, at + 1);
  const content = { first: that, last: clauseEnd(sentence, that, OPEN) };
  const cue = { first: at, last: group.first === at + 1 ? group.last : at + 1 };
  return draftOf(sentence, [content], cue, owner, `${owner ? 'noun' : 'unowned'}-is-that`, 4);
}

const hasThat = (noun: CueNoun) => hasFrame(noun, Frame.Clause | Frame.PossibleClause);

/** Reports made by a noun: "his claim that it was safe", "Smith’s promise to leave", "her support for the plan". */
export function findNounReports(sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < sentence.terms.length; i++) {
    const noun = isNounTag(sentence.tags[i]) ? sentence.words.cueNouns.get(sentence.terms[i]!.lower) : undefined;
    if (!noun || isRefused(sentence, i)) continue;
    const isThat = isThatReport(sentence, noun, i);
    if (isThat) drafts.push(isThat);
    const agent = agentOf(sentence, i + 1);
    const owner = ownerOf(sentence, i) ?? agent ?? doerOf(sentence, i);
    const after = agent ? agent.last : i + 1;
    const content = contentAt(sentence, noun, after, owner !== null);
    if (!content) continue;
    const denied = deniedReport(sentence, i, content);
    if (denied) {
      drafts.push(denied);
      continue;
    }
    const preposition = content.first > after && !agent;
    const cue = { first: i, last: preposition ? i + 2 : i + 1 };
    const frame =
      sentence.terms[content.first]!.lower === 'that'
        ? 'that'
        : sentence.tags[content.first] === 'TO'
          ? 'infinitive'
          : 'about';
    drafts.push(
      draftOf(sentence, [content], cue, owner, `${owner ? 'noun' : 'unowned'}-${frame}`, frame === 'that' ? 4 : 6),
    );
  }
  return drafts;
}
