import { findAccordingTo, findAsides, findAsReport } from './aside-reports';
import { chooseDrafts } from './choose-drafts';
import type { Draft } from './draft';
import { findGuessReport } from './guess-reports';
import { findColonReport, findHeadingReport, findIntroducedReport, findSignedHeadline } from './headline-reports';
import { findMindReport } from './mind-reports';
import { findNounReports } from './noun-reports';
import { findPassiveReport } from './passive-reports';
import { findQuotationsAfterLead, findQuotationsBeforeCue } from './quotation-reports';
import { findQuotedObjects } from './quoted-object-reports';
import { isUnsaid } from './report-guards';
import { reportingWords } from './reporting-words';
import type { Sentence } from './sentence';
import { findSourcePhrases } from './source-phrases';
import { breaksOff, isGoverned, isHearer, isLabel, isSaidNotToSpeak, isSpokenOf } from './speaker-guards';
import { groupOfCue, leavesOpen, stanceOf } from './stance-of';
import { findVerbReport } from './verb-reports';

/** A sentence with the reports found in it. */
export interface ReadSentence {
  sentence: Sentence;
  drafts: Draft[];
}

/** Notes which quotations of whole sentences lie in the content of a draft. */
function takeSpeech(sentence: Sentence, draft: Draft, taken: Set<number>): void {
  sentence.speech.forEach((s, i) => {
    const term = sentence.terms[i]!;
    if (s >= 0 && draft.parts.some((p) => p.start <= term.start && term.end <= p.end)) taken.add(i);
  });
}

/** The report that a verb makes, by whichever rule sees one. */
function verbDraft(sentence: Sentence, at: number): Draft | null {
  const mind = findMindReport(sentence, at);
  if (mind) return mind;
  const group = sentence.groups[at]!;
  if (group.cues.length === 0) return findGuessReport(sentence, at);
  if (group.passive || group.form === 'participle') return findPassiveReport(sentence, at);
  return findVerbReport(sentence, at);
}

/** Every report that some rule sees in one sentence; they may overlap. */
function draftsIn(sentence: Sentence): Draft[] {
  const used = new Set<number>();
  const taken = new Set<number>();
  const drafts = findQuotationsBeforeCue(sentence, taken, used);
  const as = findAsReport(sentence, used);
  if (as) drafts.push(as);
  sentence.groups.forEach((_group, g) => {
    if (used.has(g)) return;
    const draft = verbDraft(sentence, g);
    if (!draft) return;
    // "was not convinced that" tells a mind all the same.
    draft.unsaid = !draft.rule.startsWith('mind-') && isUnsaid(sentence, g) && !leavesOpen(sentence, draft, g);
    used.add(g);
    takeSpeech(sentence, draft, taken);
    drafts.push(draft);
  });
  drafts.push(...findQuotationsAfterLead(sentence, taken));
  drafts.push(...findAccordingTo(sentence), ...findAsides(sentence, used));
  drafts.push(...findNounReports(sentence));
  drafts.push(...findSourcePhrases(sentence, used));
  drafts.push(...findQuotedObjects(sentence, used));
  const colon =
    findIntroducedReport(sentence) ??
    findColonReport(sentence) ??
    findHeadingReport(sentence) ??
    findSignedHeadline(sentence);
  if (colon) drafts.push(colon);
  return drafts;
}

/** Tells how a draft stands to its content, and whether its speaker is the one who said it. Changes the draft. */
function weigh(sentence: Sentence, draft: Draft): void {
  const g = groupOfCue(sentence, draft);
  draft.stance = breaksOff(sentence, draft) ? 'none' : stanceOf(sentence, draft, g);
  draft.reporting = reportingWords(sentence, draft, g);
  if (!draft.speaker || draft.speakerSentence !== sentence) return;
  if (isSaidNotToSpeak(sentence, draft.speaker.first)) draft.stance = 'none';
  // "rejected by Berg", "claims by Berg suggesting that": there *by* names who speaks.
  const isBefore = draft.cue !== null && sentence.terms[draft.speaker.first]!.start < draft.cue.start;
  const group = sentence.groups[g];
  if (!isBefore || !group) return;
  const isGovernedName = group.form === 'finite' && isGoverned(sentence, draft.speaker.first);
  if (isGovernedName || isHearer(group) || isSpokenOf(sentence, group, draft)) draft.unsure = true;
}

/** Reads one sentence by itself. */
export function readSentence(sentence: Sentence): ReadSentence {
  if (sentence.tags.length === 0) return { sentence, drafts: [] };
  const drafts = chooseDrafts(draftsIn(sentence));
  for (const draft of drafts) weigh(sentence, draft);
  return { sentence, drafts: drafts.filter((draft) => !isLabel(sentence, draft)) };
}
