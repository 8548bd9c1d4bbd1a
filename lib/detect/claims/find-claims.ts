import type { Article } from '../../model/article';
import type { Claim, ClaimKind } from '../../model/claim';
import type { Entity, Mention } from '../../model/mention';
import { compareSpans, type Span } from '../../model/span';
import type { TokenBlock } from '../text/tokens';
import { findAccordingTo, findAsides } from './aside-reports';
import { chooseDrafts } from './choose-drafts';
import { confidenceOf } from './confidence';
import { continueQuotations } from './continued-quotations';
import type { Draft } from './draft';
import { findColonReport } from './headline-reports';
import { findMindReport } from './mind-reports';
import { findNounReports } from './noun-reports';
import { findPassiveReport } from './passive-reports';
import { findQuotationsAfterLead, findQuotationsBeforeCue } from './quotation-reports';
import { resolveSpeaker } from './resolve-speaker';
import type { Unit } from './units';
import { unitsOf } from './units';
import { findVerbGroups } from './verb-groups';
import { findVerbReport, isRefused } from './verb-reports';

/** Notes which quotations of whole sentences lie in the content of a draft. */
function takeSpeech(unit: Unit, draft: Draft, taken: Set<number>): void {
  unit.speech.forEach((s, i) => {
    const term = unit.terms[i]!;
    if (s >= 0 && draft.parts.some((p) => p.start <= term.start && term.end <= p.end)) taken.add(i);
  });
}

/** Every report that some rule sees in one sentence; they may overlap. */
function draftsIn(unit: Unit): Draft[] {
  const groups = findVerbGroups(unit);
  const used = new Set<number>();
  const taken = new Set<number>();
  const drafts = findQuotationsBeforeCue(unit, groups, taken, used);
  groups.forEach((group, g) => {
    if (used.has(g) || isRefused(unit, groups, g)) return;
    const mind = findMindReport(unit, groups, g);
    if (mind) drafts.push(mind);
    if (mind || group.cues.length === 0) return;
    const report = group.passive || group.form === 'participle' ? null : findVerbReport(unit, groups, g);
    const draft = report?.draft ?? findPassiveReport(unit, groups, g);
    if (!draft) return;
    used.add(g);
    takeSpeech(unit, draft, taken);
    drafts.push(draft);
  });
  drafts.push(...findQuotationsAfterLead(unit, groups, taken));
  drafts.push(...findAccordingTo(unit, groups), ...findAsides(unit, groups, used));
  drafts.push(...findNounReports(unit, groups));
  const colon = findColonReport(unit, groups);
  if (colon) drafts.push(colon);
  return drafts;
}

function kindOf(draft: Draft): ClaimKind {
  const { quotations } = draft.unit;
  let quoted = 0;
  let all = 0;
  for (const part of draft.parts) {
    all += part.end - part.start;
    for (const q of quotations) {
      const overlap = Math.min(q.end, part.end) - Math.max(q.start, part.start);
      if (overlap > 0) quoted += overlap;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= all ? 'direct' : 'mixed';
}

function spanOf(unit: Unit, part: { start: number; end: number }): Span {
  return { block: unit.block, start: part.start, end: part.end };
}

/**
 * The statements that an article attributes to somebody, in reading order, with who is said to have said each.
 * `blocks[i]` are the tokens of `article.blocks[i]`; `people` is what `lib/detect/people` found. Content, cue and speaker
 * are spans of the article's blocks, always inside them. A speaker who cannot be named safely is `unclear`. Linear time,
 * no exception on any text.
 */
export function findClaims(
  article: Article,
  blocks: TokenBlock[],
  people: { entities: Entity[]; mentions: Mention[] },
): Claim[] {
  const units = blocks.flatMap((block, index) => unitsOf(block, index));
  const found = units.map((unit) => chooseDrafts(draftsIn(unit)));
  continueQuotations(units, found);
  const claims = found.flat().map((draft): Claim => {
    const kind = kindOf(draft);
    return {
      id: `${draft.unit.block}:${draft.parts[0]!.start}-${draft.parts[0]!.end}`,
      kind,
      content: draft.parts.map((part) => spanOf(draft.unit, part)),
      cue: draft.cue && spanOf(draft.speakerUnit, draft.cue),
      speaker: resolveSpeaker(draft, people, article),
      said: null,
      rule: draft.rule,
      confidence: confidenceOf(draft.rule, kind),
    };
  });
  return claims.sort((a, b) => compareSpans(a.content[0]!, b.content[0]!));
}
