import { findAccordingTo, findAsides, findAsReport } from './aside-reports';
import { chooseDrafts } from './choose-drafts';
import type { Draft } from './draft';
import { findGuessReport } from './guess-reports';
import { findColonReport, findHeadingReport } from './headline-reports';
import { findMindReport } from './mind-reports';
import { findNounReports } from './noun-reports';
import { findPassiveReport } from './passive-reports';
import { findQuotationsAfterLead, findQuotationsBeforeCue } from './quotation-reports';
import { findQuotedObjects } from './quoted-object-reports';
import { isUnsaid } from './report-guards';
import { findSourcePhrases } from './source-phrases';
import { retagSpeechCues } from './speech-cues';
import type { Unit } from './units';
import { findVerbGroups, type VerbGroup } from './verb-groups';
import { findVerbReport } from './verb-reports';

/** A sentence with its verbs and the reports found in it. */
export interface ReadUnit {
  unit: Unit;
  groups: VerbGroup[];
  drafts: Draft[];
}

/** Notes which quotations of whole sentences lie in the content of a draft. */
function takeSpeech(unit: Unit, draft: Draft, taken: Set<number>): void {
  unit.speech.forEach((s, i) => {
    const term = unit.terms[i]!;
    if (s >= 0 && draft.parts.some((p) => p.start <= term.start && term.end <= p.end)) taken.add(i);
  });
}

/** The report that a verb makes, by whichever rule sees one. */
function verbDraft(unit: Unit, groups: VerbGroup[], at: number): Draft | null {
  const mind = findMindReport(unit, groups, at);
  if (mind) return mind;
  const group = groups[at]!;
  if (group.cues.length === 0) return findGuessReport(unit, groups, at);
  if (group.passive || group.form === 'participle') return findPassiveReport(unit, groups, at);
  return findVerbReport(unit, groups, at);
}

/** Every report that some rule sees in one sentence; they may overlap. */
function draftsIn(unit: Unit, groups: VerbGroup[]): Draft[] {
  const used = new Set<number>();
  const taken = new Set<number>();
  const drafts = findQuotationsBeforeCue(unit, groups, taken, used);
  const as = findAsReport(unit, groups, used);
  if (as) drafts.push(as);
  groups.forEach((_group, g) => {
    if (used.has(g)) return;
    const draft = verbDraft(unit, groups, g);
    if (!draft) return;
    draft.unsaid = isUnsaid(unit, groups, g);
    used.add(g);
    takeSpeech(unit, draft, taken);
    drafts.push(draft);
  });
  drafts.push(...findQuotationsAfterLead(unit, groups, taken));
  drafts.push(...findAccordingTo(unit, groups), ...findAsides(unit, groups, used));
  drafts.push(...findNounReports(unit, groups));
  drafts.push(...findSourcePhrases(unit, groups, used));
  drafts.push(...findQuotedObjects(unit, groups, used));
  const colon = findColonReport(unit, groups) ?? findHeadingReport(unit, groups);
  if (colon) drafts.push(colon);
  return drafts;
}

/** Reads one sentence by itself. */
export function readUnit(unit: Unit): ReadUnit {
  if (unit.tags.length === 0) return { unit, groups: [], drafts: [] };
  retagSpeechCues(unit);
  const groups = findVerbGroups(unit);
  return { unit, groups, drafts: chooseDrafts(draftsIn(unit, groups)) };
}
