import { clauseEnd, OPEN, unitEnd } from './clause-end';
import { goesOn } from './clauses';
import { type Draft, draftOf } from './draft';
import { nounPhraseRight, type TermRange } from './noun-phrases';
import { findSubject } from './subjects';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

const isComma = (unit: Unit, i: number) => /^(?:,|—|–|--)$/.test(unit.terms[i]?.text ?? '');

/** Where the clause before `end` begins: after a quotation or a semicolon, or with the sentence. */
function clauseStart(unit: Unit, end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    if (unit.speech[i]! >= 0) return i + 1;
    if (unit.terms[i]!.text === ';') return i + 1;
  }
  return /^(?:and|but|yet|so)$/.test(unit.terms[0]!.lower) && end > 1 ? 1 : 0;
}

/** A sign of the reporter's at the edge of a content, which does not belong to it. */
function isLooseSign(unit: Unit, i: number): boolean {
  const { kind, text } = unit.terms[i]!;
  return kind === 'punct' && unit.speech[i]! < 0 && unit.quote[i]! < 0 && !/^[$%()#@]$/.test(text);
}

function withoutComma(unit: Unit, range: TermRange): TermRange {
  let { first, last } = range;
  while (first < last && isLooseSign(unit, first)) first++;
  while (last > first && isLooseSign(unit, last - 1)) last--;
  return { first, last };
}

/** "It is time to be led, he said, not only by": a short aside without a name cuts one phrase. */
function isCut(unit: Unit, comma: number): boolean {
  return /^(?:said|says|say)$/.test(unit.terms[comma - 1]!.lower);
}

/** What is said around an aside that takes terms `first` to `last`: before it, and after it where the sentence goes on. */
function around(unit: Unit, groups: VerbGroup[], first: number, last: number): TermRange[] {
  const before = withoutComma(unit, { first: clauseStart(unit, first), last: first });
  const parts = before.last > before.first ? [before] : [];
  if (isComma(unit, last) && last + 1 < unitEnd(unit) && (goesOn(unit, groups, last + 1) || isCut(unit, last))) {
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
    const opens = i === 0 || /^(?:and|but|yet)$/.test(unit.terms[i - 1]!.lower) || (i === 1 && isComma(unit, 0));
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
    if (/^(?:about|that)$/.test(unit.terms[i]!.lower)) return true;
  }
  return (
    end - from > 14 ||
    groups.some(
      (g) =>
        g.form === 'finite' &&
        g.first > from &&
        g.first < end &&
        !/^(?:when|while|as|after|before|who|which)$/.test(unit.terms[from]!.lower),
    )
  );
}

/** ", Smith said" and ", said Smith" after or inside what is said, without quotation marks around it. */
export function findAsides(unit: Unit, groups: VerbGroup[], used: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  groups.forEach((group, g) => {
    const verb = group.cues.find((c) => c.frames.includes('C') && c.group !== 'showing');
    if (used.has(g) || !verb || group.form !== 'finite' || group.passive || group.negated) return;
    const subject = findSubject(unit, groups, g);
    let first = -1;
    let who: TermRange | null = null;
    let last = group.last;
    if (subject && !subject.relative && !subject.inherited && isComma(unit, subject.first - 1)) {
      first = subject.first - 1;
      who = subject;
    } else if (
      isComma(unit, group.first - 1) &&
      /^(?:say|write|add|explain|note|report|argue|recall|conclude|warn|predict)$/.test(verb.lemma)
    ) {
      const np = nounPhraseRight(unit, group.last);
      if (!np) return;
      first = group.first - 1;
      who = np;
      last = np.last;
    }
    if (first < 1) return;
    if (isFollowed(unit, groups, last)) return;
    const next = unit.terms[last];
    const closes =
      !next ||
      isComma(unit, last) ||
      last >= unitEnd(unit) ||
      /^(?:on|in|at|to|of|from|during|after|last|this|earlier|recently|later|today|yesterday|tonight)$/.test(
        next.lower,
      ) ||
      /day$/.test(next.lower);
    if (!closes) return;
    const parts = around(unit, groups, first, last).filter((c) => unit.speech[c.first]! < 0);
    if (parts.length === 0 || parts.reduce((n, c) => n + c.last - c.first, 0) < 3) return;
    used.add(g);
    drafts.push(draftOf(unit, parts, { first: group.first, last: group.last }, who, `${verb.group}-aside`, 2));
  });
  return drafts;
}
