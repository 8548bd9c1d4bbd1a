import { oneOf } from '../../../detect/one-of';
import { ANY_WEEKDAY } from '../weekdays';
import { skipAdjuncts } from './after-cue';
import { around, isComma, withoutComma } from './around-aside';
import { clauseEnd, OPEN, sentenceEnd } from './clause-end';
import { goesOn } from './clauses';
import type { CueVerb } from './cues';
import { type Draft, draftOf } from './draft';
import { Frame, hasFrame } from './frame';
import { nounPhraseRight } from './noun-phrases';
import { isOwnedFromStart } from './report-guards';
import type { Sentence, TermRange, VerbGroup } from './sentence';
import { findSubject } from './subjects';

/** "“…,” Welch said, according to the station": who said it stands in the sentence already. */
function endsInReport(groups: readonly VerbGroup[], range: TermRange): boolean {
  return groups.some(
    (g) =>
      g.last === range.last &&
      g.first > 0 &&
      g.cues.some((c) => hasFrame(c, Frame.Quotation)) &&
      range.last - range.first < 8,
  );
}

/** The words up to the next sign, where no noun phrase can be made out. */
function untilSign(sentence: Sentence, from: number): TermRange | null {
  let last = from;
  while (last < sentence.terms.length && last < from + 12 && sentence.terms[last]!.kind !== 'punct') last++;
  return last > from ? { first: from, last } : null;
}

/** "according to the police", at the start, in the middle or at the end. */
export function findAccordingTo(sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i + 2 < sentence.terms.length; i++) {
    if (sentence.terms[i]!.lower !== 'according' || sentence.terms[i + 1]!.lower !== 'to') continue;
    const np = nounPhraseRight(sentence, i + 2) ?? untilSign(sentence, i + 2);
    if (!np) continue;
    const cue = { first: i, last: i + 2 };
    const before = i > 0 && isComma(sentence, i - 1) ? i - 1 : i;
    const opens = before === 0 || oneOf('and|but|yet', sentence.terms[before - 1]!.lower);
    let content: TermRange[];
    if (opens) {
      let after = np.last;
      while (after < sentence.terms.length && !isComma(sentence, after)) after++;
      if (after >= sentence.terms.length) continue;
      content = [withoutComma(sentence, { first: after + 1, last: clauseEnd(sentence, after + 1, OPEN) })];
    } else {
      content = around(sentence, i, np.last);
    }
    if (content.some((c) => endsInReport(sentence.groups, c))) continue;
    const words = content.filter((c) => c.last > c.first && (opens || sentence.speech[c.first]! < 0));
    if (words.length > 0) drafts.push(draftOf(sentence, words, cue, np, 'according-to', 2));
  }
  return drafts;
}

/** "wrote to Clinton about a visit": what is said comes after the verb, not around it. */
function isFollowed(sentence: Sentence, from: number): boolean {
  const end = sentenceEnd(sentence);
  for (let i = from; i < end && i < from + 14; i++) {
    if (sentence.terms[i]!.text === ',') return false;
    if (oneOf('about|that', sentence.terms[i]!.lower)) return true;
  }
  return (
    end - from > 14 ||
    sentence.groups.some(
      (g) =>
        g.form === 'finite' &&
        g.first > from &&
        g.first < end &&
        !oneOf('when|while|as|after|before|who|which', sentence.terms[from]!.lower),
    )
  );
}

/** Where an aside stands: from its comma to its last term (exclusive), and who speaks in it. */
interface Aside {
  first: number;
  last: number;
  who: TermRange;
}

/** "a point Haug also made", "something the mayor denied": there who speaks is the subject of a relative clause. */
function isTopic(sentence: Sentence, { first, last }: TermRange): boolean {
  const noun = oneOf('a|an|the', sentence.terms[first]!.lower) ? first + 1 : first;
  return last - noun > 1 && oneOf(TOPICS, sentence.terms[noun]!.lower) && sentence.terms[noun + 1]!.text !== ',';
}

const TOPICS =
  'something|point|claim|charge|fact|word|phrase|term|line|figure|number|position|view|idea|theme|policy|plan|proposal|move';
const TURNS = 'say|write|add|explain|note|report|argue|recall|conclude|warn|predict';
const AFTER_ASIDE = `on|in|at|to|of|from|during|after|last|this|earlier|recently|later|today|yesterday|tonight|${ANY_WEEKDAY}`;

/** Over "then" and "in a report" where a comma follows, so that what is said can go on behind it; else `at` itself. */
function afterOccasion(sentence: Sentence, at: number): number {
  const after = skipAdjuncts(sentence, at);
  return after > at && sentence.terms[after]?.text === ',' ? after : at;
}

/** ", Smith told the paper," or ", said Smith"; null for a verb that stands in neither. */
function asideAt(sentence: Sentence, at: number, verb: CueVerb): Aside | null {
  const group = sentence.groups[at]!;
  const subject = findSubject(sentence, at);
  const lead =
    subject && sentence.terms[subject.first - 1]?.lower === 'as' ? subject.first - 2 : (subject?.first ?? 0) - 1;
  if (subject && isTopic(sentence, subject)) return null;
  if (subject && !subject.relative && !subject.inherited && isComma(sentence, lead)) {
    const hearer = hasFrame(verb, Frame.Hearer) ? nounPhraseRight(sentence, group.last) : null;
    return { first: lead, last: afterOccasion(sentence, hearer?.last ?? group.last), who: subject };
  }
  if (!isComma(sentence, group.first - 1) || !oneOf(TURNS, verb.lemma) || isOwnedFromStart(sentence, group, subject))
    return null;
  const np = oneOf('it|them|him|her', sentence.terms[group.last]?.lower) ? null : nounPhraseRight(sentence, group.last);
  return np && { first: group.first - 1, last: np.last, who: np };
}

/** Whether the aside is over at `last`: a comma, the end, or only when and where it was said. */
function isClosed(sentence: Sentence, last: number): boolean {
  if (oneOf('(|)', sentence.terms[last]?.text)) return true;
  if (isFollowed(sentence, last)) return false;
  const next = sentence.terms[last];
  return !next || isComma(sentence, last) || last >= sentenceEnd(sentence) || oneOf(AFTER_ASIDE, next.lower);
}

/** ", Smith said" and ", said Smith" after or inside what is said, without quotation marks around it. */
export function findAsides(sentence: Sentence, used: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  sentence.groups.forEach((group, g) => {
    const verb = group.cues.find((c) => (hasFrame(c, Frame.Clause) || c.particle === 'it') && c.group !== 'showing');
    if (used.has(g) || !verb || group.form !== 'finite' || group.passive || group.negated) return;
    const aside = asideAt(sentence, g, verb);
    // "In a letter, Haug said:" leads up to what comes next.
    const isLead = aside !== null && sentence.terms[aside.last]?.text === ':';
    if (!aside || isLead || aside.first < 1 || !isClosed(sentence, aside.last)) return;
    const parts = around(sentence, aside.first, aside.last).filter(
      (c) => sentence.speech[c.first]! < 0 || c.last - c.first > 1,
    );
    if (parts.length === 0 || parts.reduce((n, c) => n + c.last - c.first, 0) < 3) return;
    used.add(g);
    const cue = { first: group.first, last: group.last };
    drafts.push(draftOf(sentence, parts, cue, aside.who, `${verb.group}-aside`, 2));
  });
  return drafts;
}

/** The *as* that opens a sentence, or a clause behind *but* or *and*; -1 for none. */
function asAt(sentence: Sentence): number {
  for (let i = 0; i < sentence.terms.length; i++) {
    if (sentence.terms[i]!.lower !== 'as') continue;
    const joins = i > 0 && oneOf('but|and|yet', sentence.terms[i - 1]!.lower);
    if (i === 0 || (joins && (i === 1 || oneOf(',|;|—|–', sentence.terms[i - 2]!.text)))) return i;
  }
  return -1;
}

/**
 * "As Smith told the paper, it was safe" and "As reported by the paper, …": who says the main clause stands before it.
 */
export function findAsReport(sentence: Sentence, used: Set<number>): Draft | null {
  const as = asAt(sentence);
  if (as < 0) return null;
  const g = sentence.groups.findIndex((group) => group.first > as);
  const group = sentence.groups[g];
  const verb = group?.cues.find((c) => c.group === 'saying' && hasFrame(c, Frame.Clause | Frame.Quotation));
  if (!group || !verb || group.negated) return null;
  const by = sentence.terms[group.last]?.lower === 'by';
  const passive = group.form === 'participle' && group.first === as + 1 && by;
  const who = passive ? nounPhraseRight(sentence, group.last + 1) : findSubject(sentence, g);
  if (!who || (!passive && group.form !== 'finite')) return null;
  let comma = Math.max(group.last, who.last);
  while (comma < sentence.terms.length && comma < group.last + 14 && sentence.terms[comma]!.text !== ',') comma++;
  if (sentence.terms[comma]?.text !== ',' || !goesOn(sentence, comma + 1)) return null;
  used.add(g);
  const content = withoutComma(sentence, { first: comma + 1, last: clauseEnd(sentence, comma + 1, OPEN) });
  return draftOf(sentence, [content], { first: group.first, last: group.last }, who, 'saying-as', 2);
}
