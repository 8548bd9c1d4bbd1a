import { oneOf } from '../../../detect/one-of';
import { hasFrame } from './cues';
import { isList } from './list-comma';
import { nounPhraseRight } from './noun-phrases';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** What is known of the report whose content is being measured. */
export interface Bounds {
  /** Tag of the first verb of the cue, empty when it plays no part. */
  cueTag: string;
  /** True when the report stands in a clause before the main one ("While critics say …, he"): a comma ends it. */
  inner: boolean;
}

/** Bounds of a content that nothing special is known of. */
export const OPEN: Bounds = { cueTag: '', inner: false };

/** Verbs so often said of somebody who speaks that after a comma they end what another verb reported. */
const isReporting = (group: VerbGroup) => group.cues.some((c) => c.group === 'saying' || c.group === 'judging');
const DASH = '—|–|―|--|-';

/** "— a move that many support": a noun of the reporter's after a dash, which tells what the content is. */
function isAppended(unit: Unit, dash: number): boolean {
  return oneOf('DT|NN|PRP$', unit.tags[dash + 1]);
}

/** The end of the unit without the stops that close it. */
export function unitEnd(unit: Unit): number {
  let end = unit.terms.length;
  while (
    end > 0 &&
    unit.terms[end - 1]!.kind === 'punct' &&
    unit.speech[end - 1]! < 0 &&
    unit.quote[end - 1]! < 0 &&
    unit.terms[end - 1]!.text !== ')' &&
    unit.terms[end - 1]!.text !== '%'
  )
    end--;
  return end;
}

function groupStarting(groups: VerbGroup[], from: number, to: number): VerbGroup | null {
  for (const group of groups) if (group.first >= from && group.first < to) return group;
  return null;
}

/** ", he said," or ", said Smith": a report stands in the middle or at the end of what it reports. */
function isParenthetical(unit: Unit, groups: VerbGroup[], comma: number): boolean {
  const np = nounPhraseRight(unit, comma + 1);
  if (np) {
    const group = groupStarting(groups, np.last, np.last + 3);
    if (group?.form !== 'finite' || !isReporting(group) || !group.cues.some((c) => hasFrame(c, 'CQ'))) return false;
    const after = unit.terms[group.last];
    return !after || oneOf(',|.|;', after.text) || group.last >= unitEnd(unit);
  }
  const group = groupStarting(groups, comma + 1, comma + 2);
  return (
    group !== null &&
    group.form === 'finite' &&
    group.cues.some((c) => oneOf('say|write|add|explain|note', c.lemma)) &&
    nounPhraseRight(unit, group.last) !== null
  );
}

/** ", though brief,": a few words between two commas. */
function isShortInsert(unit: Unit, comma: number): boolean {
  return unit.terms.slice(comma + 2, comma + 6).some((t) => t.text === ',');
}

/** Whether the reporter's own sentence goes on after the comma at `comma`. */
function endsAtComma(unit: Unit, groups: VerbGroup[], comma: number): boolean {
  const next = unit.terms[comma + 1];
  if (!next) return true;
  if (next.lower === 'according') return true;
  const group = groupStarting(groups, comma + 1, comma + 4);
  if (group?.form === 'ing' && isReporting(group) && group.first <= comma + 2) return true;
  if (isParenthetical(unit, groups, comma)) return true;
  if (oneOf('but|and|while|though|although|whereas|even|despite|as|or|yet', next.lower)) {
    const soon = groupStarting(groups, comma + 2, comma + 9);
    if (soon?.form === 'finite' && isReporting(soon) && !soon.modal) return true;
    return oneOf('though|although|despite|whereas|compared', next.lower) && !isShortInsert(unit, comma);
  }
  return false;
}

function isSameTense(a: string | undefined, b: string): boolean {
  return a === b || (a === 'VBN' && b === 'VBD') || (a === 'VB' && b === 'TO');
}

/** "and" or "but" that joins a second report to the first: "said he won and called it a day". */
function endsAtConjunction(unit: Unit, groups: VerbGroup[], at: number, bounds: Bounds): boolean {
  if (!oneOf('and|but|or|while|as', unit.terms[at]!.lower)) return false;
  const group = groupStarting(groups, at + 1, at + 3);
  return group !== null && !group.modal && isReporting(group) && isSameTense(unit.tags[group.first], bounds.cueTag);
}

/** ", accused him of": the next verb of who speaks, with something that it governs. */
function isNextVerb(unit: Unit, at: number, bounds: Bounds): boolean {
  if (unit.tags[at] !== bounds.cueTag || bounds.cueTag === 'VB') return false;
  return oneOf('DT|PRP|PRP$|IN|TO|RB|NNP|CD|WP|WRB|VBN|VBG', unit.tags[at + 1]);
}

/** ", which surprised nobody" as the last of a sentence: more often the reporter's than who speaks. */
function isLastRelative(unit: Unit, comma: number, end: number): boolean {
  const { lower } = unit.terms[comma + 1]!;
  const comment = oneOf('a|an', lower) && unit.tags[comma + 2] === 'NN';
  if (!comment && !oneOf('which|who|whose', lower)) return false;
  for (let i = comma + 1; i < end; i++)
    if (unit.terms[i]!.text === ',' || oneOf(DASH, unit.terms[i]!.text)) return false;
  return true;
}

/** After a comma these go on from "to …" with words of the reporter: "vowed to stay, which surprised nobody". */
const AFTER_INFINITIVE = 'which|who|but|while|though|although|despite|where';

/**
 * Where a clause that starts at `from` ends (exclusive), as content of a report within `bounds`: the end
 * of the sentence, or before it where the reporter takes the word again. Linear in the length of the clause.
 */
export function clauseEnd(unit: Unit, groups: VerbGroup[], from: number, bounds: Bounds): number {
  const end = unitEnd(unit);
  let depth = 0;
  let commas = 0;
  for (let i = from; i < end; i++) {
    const { text } = unit.terms[i]!;
    if (text === '(') depth++;
    else if (text === ')') {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0 || i === from) continue;
    if (unit.quote[i]! >= 0) {
      if (text === ',' && unit.quote[i + 1] !== unit.quote[i] && (bounds.inner || endsAtComma(unit, groups, i)))
        return i + 1;
      continue;
    }
    if (text === ';') return i;
    if (text === ',') {
      if (endsAtComma(unit, groups, i)) return i;
      if (bounds.inner && !isList(unit, i, end)) return i;
      if (commas === 0 && isNextVerb(unit, i + 1, bounds)) return i;
      if (commas === 0 && isLastRelative(unit, i, end)) return i;
      if (unit.tags[from] === 'TO' && oneOf(AFTER_INFINITIVE, unit.terms[i + 1]?.lower ?? '')) return i;
      commas++;
    }
    if (unit.speech[i]! >= 0 && isParenthetical(unit, groups, i))
      return oneOf(',|:', unit.terms[i - 1]!.text) ? i - 1 : i;
    if (unit.terms[i]!.kind === 'punct' && i > from + 2 && oneOf(DASH, text)) {
      const again = unit.terms.findIndex((t, j) => j > i && j < i + 25 && t.text === text);
      if (again < 0 && (isAppended(unit, i) || endsAtComma(unit, groups, i))) return i;
    }
    if (
      unit.terms[i]!.lower === 'compared' &&
      oneOf('to|with', unit.terms[i + 1]?.lower) &&
      unit.tags[i] === 'VBN' &&
      unit.tags[i - 1] !== 'VBD'
    )
      return i;
    if (i > from + 2 && endsAtConjunction(unit, groups, i, bounds)) return i;
  }
  return end;
}
