import { oneOf } from '../../../detect/one-of';
import { charLength } from '../../../text/character-kinds';
import { startsUpper } from '../../../text/letter-case';
import { skipAdjuncts } from './after-cue';
import { clauseEnd, OPEN, unitEnd } from './clause-end';
import { goesOn } from './clauses';
import type { CueVerb } from './cues';
import { hasFrame } from './cues';
import { type Draft, draftOf } from './draft';
import { nounPhraseRight, type TermRange } from './noun-phrases';
import { isOwnedFromStart } from './report-guards';
import { findSubject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

const isComma = (unit: Unit, i: number) => oneOf(',|—|–|--', unit.terms[i]?.text);

/** Words that only join a sentence to the one before it, up to a comma: the reporter's, not the speaker's. */
const LINKS =
  'however|still|nevertheless|nonetheless|meanwhile|instead|moreover|also|indeed|besides|even so|in fact|in addition|for example|for instance|in turn|in short|of course|after all|in other words|as a result|at the same time|on the other hand|by contrast|in contrast';

/** The term after "However," or "In fact," at `from`; `from` itself for none. */
function afterLink(unit: Unit, from: number): number {
  let comma = from;
  while (comma < from + 5 && comma < unit.terms.length && unit.terms[comma]!.text !== ',') comma++;
  if (unit.terms[comma]?.text !== ',') return from;
  const words = unit.terms.slice(from, comma).map((t) => t.lower);
  return oneOf(LINKS, words.join(' ')) ? comma + 1 : from;
}

/** Whether the first two letters are capitals. */
function startsWithCapitals(text: string): boolean {
  return startsUpper(text) && startsUpper(text.slice(charLength(text, 0)));
}

/** The term after the dateline of an agency ("ULM, Germany (AP) —") that opens a block; 0 for none. */
function afterDateline(unit: Unit): number {
  if (!startsWithCapitals(unit.terms[0]!.text)) return 0;
  for (let i = 1; i < 12 && i < unit.terms.length; i++) {
    if (oneOf('—|–|―|--|-|_', unit.terms[i]!.text)) return i + 1;
    if (!/^[\p{Lu}\p{N}(),.]/u.test(unit.terms[i]!.text)) return 0;
  }
  return 0;
}

/** Where the clause before `end` begins: after a quotation or a semicolon, or with the sentence, past its links. */
function clauseStart(unit: Unit, end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    if (unit.speech[i]! >= 0) return i + 1;
    if (unit.terms[i]!.text === ';') return i + 1;
  }
  let first = afterDateline(unit);
  if (oneOf('and|but|yet|so', unit.terms[first]?.lower)) first++;
  first = afterLink(unit, first);
  return first < end - 1 ? first : 0;
}

/** A sign of the reporter's at the edge of a content, which does not belong to it. */
function isLooseSign(unit: Unit, i: number): boolean {
  const { kind, text } = unit.terms[i]!;
  return kind === 'punct' && unit.speech[i]! < 0 && unit.quote[i]! < 0 && !oneOf('$|%|(|)|#|@', text);
}

function withoutComma(unit: Unit, range: TermRange): TermRange {
  let { first, last } = range;
  while (first < last && isLooseSign(unit, first)) first++;
  while (last > first && isLooseSign(unit, last - 1)) last--;
  return { first, last };
}

/** "It is time to be led, he said, not only by": a short aside without a name cuts one phrase. */
function isCut(unit: Unit, comma: number): boolean {
  return oneOf('said|says|say', unit.terms[comma - 1]!.lower);
}

/** "is “smart as hell,” he wrote, and “full of it”": more of the speaker's own words. */
function isJoinedQuote(unit: Unit, at: number): boolean {
  return oneOf('and|but|or', unit.terms[at]?.lower) && unit.quote[at + 1]! >= 0;
}

/** "…, Welch said, and he praised the mayor": the reporter goes on with a report of their own. */
function opensReport(unit: Unit, groups: VerbGroup[], at: number): boolean {
  if (!oneOf('and|but', unit.terms[at]?.lower) || !oneOf('he|she|they', unit.terms[at + 1]?.lower)) return false;
  return groups.some((g) => (g.first === at + 2 || g.first === at + 3) && g.cues.length > 0);
}

/** What is said around an aside that takes terms `first` to `last`: before it, and after it where the sentence goes on. */
function around(unit: Unit, groups: VerbGroup[], first: number, last: number): TermRange[] {
  const before = withoutComma(unit, { first: clauseStart(unit, first), last: first });
  const parts = before.last > before.first ? [before] : [];
  if (
    isComma(unit, last) &&
    last + 1 < unitEnd(unit) &&
    !opensReport(unit, groups, last + 1) &&
    (goesOn(unit, groups, last + 1) || isCut(unit, last) || isJoinedQuote(unit, last + 1))
  ) {
    const after = withoutComma(unit, { first: last + 1, last: clauseEnd(unit, groups, last + 1, OPEN) });
    if (after.last - after.first > 1 || parts.length === 0) parts.push(after);
  }
  return parts;
}

/** "“…,” Welch said, according to the station": who said it stands in the sentence already. */
function endsInReport(groups: VerbGroup[], range: TermRange): boolean {
  return groups.some(
    (g) =>
      g.last === range.last &&
      g.first > 0 &&
      g.cues.some((c) => c.frames.includes('Q')) &&
      range.last - range.first < 8,
  );
}

/** The words up to the next sign, where no noun phrase can be made out. */
function untilSign(unit: Unit, from: number): TermRange | null {
  let last = from;
  while (last < unit.terms.length && last < from + 12 && unit.terms[last]!.kind !== 'punct') last++;
  return last > from ? { first: from, last } : null;
}

/** "according to the police", at the start, in the middle or at the end. */
export function findAccordingTo(unit: Unit, groups: VerbGroup[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i + 2 < unit.terms.length; i++) {
    if (unit.terms[i]!.lower !== 'according' || unit.terms[i + 1]!.lower !== 'to') continue;
    const np = nounPhraseRight(unit, i + 2) ?? untilSign(unit, i + 2);
    if (!np) continue;
    const cue = { first: i, last: i + 2 };
    const before = i > 0 && isComma(unit, i - 1) ? i - 1 : i;
    const opens = before === 0 || oneOf('and|but|yet', unit.terms[before - 1]!.lower);
    let content: TermRange[];
    if (opens) {
      let after = np.last;
      while (after < unit.terms.length && !isComma(unit, after)) after++;
      if (after >= unit.terms.length) continue;
      content = [withoutComma(unit, { first: after + 1, last: clauseEnd(unit, groups, after + 1, OPEN) })];
    } else {
      content = around(unit, groups, i, np.last);
    }
    if (content.some((c) => endsInReport(groups, c))) continue;
    const words = content.filter((c) => c.last > c.first && (opens || unit.speech[c.first]! < 0));
    if (words.length > 0) drafts.push(draftOf(unit, words, cue, np, 'according-to', 2));
  }
  return drafts;
}

/** "wrote to Clinton about a visit": what is said comes after the verb, not around it. */
function isFollowed(unit: Unit, groups: VerbGroup[], from: number): boolean {
  const end = unitEnd(unit);
  for (let i = from; i < end && i < from + 14; i++) {
    if (unit.terms[i]!.text === ',') return false;
    if (oneOf('about|that', unit.terms[i]!.lower)) return true;
  }
  return (
    end - from > 14 ||
    groups.some(
      (g) =>
        g.form === 'finite' &&
        g.first > from &&
        g.first < end &&
        !oneOf('when|while|as|after|before|who|which', unit.terms[from]!.lower),
    )
  );
}

/** Where an aside stands: from its comma to its last term (exclusive), and who speaks in it. */
interface Aside {
  first: number;
  last: number;
  who: TermRange;
}

const TURNS = 'say|write|add|explain|note|report|argue|recall|conclude|warn|predict';
const AFTER_ASIDE =
  'on|in|at|to|of|from|during|after|last|this|earlier|recently|later|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** Over "then" and "in a report" where a comma follows, so that what is said can go on behind it; else `at` itself. */
function afterOccasion(unit: Unit, groups: VerbGroup[], at: number): number {
  const after = skipAdjuncts(unit, groups, at);
  return after > at && unit.terms[after]?.text === ',' ? after : at;
}

/** ", Smith told the paper," or ", said Smith"; null for a verb that stands in neither. */
function asideAt(unit: Unit, groups: VerbGroup[], at: number, verb: CueVerb): Aside | null {
  const group = groups[at]!;
  const subject = findSubject(unit, groups, at);
  const lead = subject && unit.terms[subject.first - 1]?.lower === 'as' ? subject.first - 2 : (subject?.first ?? 0) - 1;
  if (subject && !subject.relative && !subject.inherited && isComma(unit, lead)) {
    const hearer = verb.frames.includes('O') ? nounPhraseRight(unit, group.last) : null;
    return { first: lead, last: afterOccasion(unit, groups, hearer?.last ?? group.last), who: subject };
  }
  if (!isComma(unit, group.first - 1) || !oneOf(TURNS, verb.lemma) || isOwnedFromStart(unit, group, subject))
    return null;
  const np = nounPhraseRight(unit, group.last);
  return np && { first: group.first - 1, last: np.last, who: np };
}

/** Whether the aside is over at `last`: a comma, the end, or only when and where it was said. */
function isClosed(unit: Unit, groups: VerbGroup[], last: number): boolean {
  if (unit.terms[last]?.text === '(') return true;
  if (isFollowed(unit, groups, last)) return false;
  const next = unit.terms[last];
  return !next || isComma(unit, last) || last >= unitEnd(unit) || oneOf(AFTER_ASIDE, next.lower);
}

/** ", Smith said" and ", said Smith" after or inside what is said, without quotation marks around it. */
export function findAsides(unit: Unit, groups: VerbGroup[], used: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  groups.forEach((group, g) => {
    const verb = group.cues.find((c) => (c.frames.includes('C') || c.particle === 'it') && c.group !== 'showing');
    if (used.has(g) || !verb || group.form !== 'finite' || group.passive || group.negated) return;
    const aside = asideAt(unit, groups, g, verb);
    if (!aside || aside.first < 1 || !isClosed(unit, groups, aside.last)) return;
    const parts = around(unit, groups, aside.first, aside.last).filter((c) => unit.speech[c.first]! < 0);
    if (parts.length === 0 || parts.reduce((n, c) => n + c.last - c.first, 0) < 3) return;
    used.add(g);
    const cue = { first: group.first, last: group.last };
    drafts.push(draftOf(unit, parts, cue, aside.who, `${verb.group}-aside`, 2));
  });
  return drafts;
}

/** The *as* that opens a sentence, or a clause behind *but* or *and*; -1 for none. */
function asAt(unit: Unit): number {
  for (let i = 0; i < unit.terms.length; i++) {
    if (unit.terms[i]!.lower !== 'as') continue;
    const joins = i > 0 && oneOf('but|and|yet', unit.terms[i - 1]!.lower);
    if (i === 0 || (joins && (i === 1 || oneOf(',|;|—|–', unit.terms[i - 2]!.text)))) return i;
  }
  return -1;
}

/** "As Smith told the paper, it was safe" and "As reported by the paper, …": who says the main clause stands before it. */
export function findAsReport(unit: Unit, groups: VerbGroup[], used: Set<number>): Draft | null {
  const as = asAt(unit);
  if (as < 0) return null;
  const g = groups.findIndex((group) => group.first > as);
  const group = groups[g];
  const verb = group?.cues.find((c) => c.group === 'saying' && hasFrame(c, 'CQ'));
  if (!group || !verb || group.negated) return null;
  const by = unit.terms[group.last]?.lower === 'by';
  const passive = group.form === 'participle' && group.first === as + 1 && by;
  const who = passive ? nounPhraseRight(unit, group.last + 1) : findSubject(unit, groups, g);
  if (!who || (!passive && group.form !== 'finite')) return null;
  let comma = Math.max(group.last, who.last);
  while (comma < unit.terms.length && comma < group.last + 14 && unit.terms[comma]!.text !== ',') comma++;
  if (unit.terms[comma]?.text !== ',' || !goesOn(unit, groups, comma + 1)) return null;
  used.add(g);
  const content = withoutComma(unit, { first: comma + 1, last: clauseEnd(unit, groups, comma + 1, OPEN) });
  return draftOf(unit, [content], { first: group.first, last: group.last }, who, 'saying-as', 2);
}
