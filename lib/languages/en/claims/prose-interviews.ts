import { oneOf } from '../../../detect/one-of';
import type { Block } from '../../../model/article';
import type { Mention } from '../../../model/mention';
import { mentionAt, mentionsByBlock } from './by-block';
import type { Draft } from './draft';
import { type Interviewed, interviewedAt } from './interviewed';
import type { ReadSentence } from './read-sentence';
import { giveToName } from './transcript-turns';

/** What reporters do in their own person when they tell of an interview. */
const ASKS =
  'ask|asked|asks|say|said|suggest|suggested|wonder|wondered|press|pressed|put|tells|told|replies|replied|interrupts|interrupted|meet|met|point|pointed';
/** Fewer sentences of that kind do not make an interview, nor fewer quotations by one person. */
const LEAST_ASKED = 2;
const LEAST_QUOTED = 4;
/** Share of the quotations with a certain speaker that are by the one interviewed. */
const MOSTLY = 0.6;

const UNSURE = 'quotation-after-report|quotation-alone|quotation-next-paragraph';
const SURE = 'quotation-name-said|quotation-said-name|quotation-continued|said-quotation|quotation-said';

/** Whether the reporter says *I asked* or *told me* outside quotation marks. */
function isAsked({ sentence: { terms, quote, speech } }: ReadSentence): boolean {
  const own = terms.some((t, i) => quote[i]! < 0 && speech[i]! < 0 && oneOf('i|me', t.lower));
  return own && terms.some((t, i) => quote[i]! < 0 && oneOf(ASKS, t.lower));
}

/** The names and roles of each block, in order. */
type Places = ReadonlyMap<number, readonly Mention[]>;

/** Who is named at the last word of a speaker's phrase; null for nobody. */
function namedAt({ speaker, speakerSentence }: Draft, places: Places): string | null {
  if (!speaker) return null;
  const { start } = speakerSentence.terms[speaker.last - 1]!;
  return mentionAt(places.get(speakerSentence.block), start)?.entity ?? null;
}

/** Whether a name or a description says who speaks: a pronoun tells nobody apart. */
function isPlain({ rule, speaker, speakerSentence }: Draft): boolean {
  if (!speaker || !oneOf(SURE, rule)) return false;
  return speaker.last - speaker.first > 1 || !oneOf('he|she|i|we|they', speakerSentence.terms[speaker.first]!.lower);
}

/** Who says most of the quotations that the article attributes by name; null for nobody. */
function mostQuoted(
  reads: readonly ReadSentence[],
  places: Places,
  mentions: readonly Mention[],
  blocks: readonly Block[],
): Interviewed | null {
  const plain = reads.flatMap(({ drafts }) => drafts.filter(isPlain));
  const counts = new Map<string, number>();
  for (const draft of plain) {
    const who = namedAt(draft, places);
    if (who !== null) counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const [entity, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (most < LEAST_QUOTED || most < plain.length * MOSTLY) return null;
  const name = mentions.find((mention) => mention.entity === entity && mention.kind === 'name');
  return name ? interviewedAt(name, blocks) : null;
}

/**
 * In an interview told in prose ("he tells me", "I ask") gives the quotations that stand alone, in paragraphs of their
 * own, to the one interviewed: who says most of the others. What the reporter says is no statement. Not theirs is a
 * quotation that names them, or one after somebody else's report. Changes `reads`, whose quotations have gone on
 * already.
 */
export function giveToInterviewed(
  reads: readonly ReadSentence[],
  blocks: readonly Block[],
  mentions: readonly Mention[],
): void {
  if (reads.filter(isAsked).length < LEAST_ASKED) return;
  const places = mentionsByBlock(mentions.filter(({ kind }) => kind !== 'pronoun'));
  const who = mostQuoted(reads, places, mentions, blocks);
  if (!who) return;
  for (const read of reads) {
    for (const draft of read.drafts) if (isAlone(draft) && !isOfAnother(draft, who, places)) giveTo(draft, who);
    read.drafts = read.drafts.filter((draft) => !isReporter(draft));
  }
}

/** Whether the reporter is who speaks: "I ask", "we ask". */
function isReporter({ rule, speaker, speakerSentence }: Draft): boolean {
  if (
    oneOf(UNSURE, rule) ||
    !speaker ||
    speaker.last - speaker.first !== 1 ||
    speakerSentence.quote[speaker.first]! >= 0
  )
    return false;
  return oneOf('i|we', speakerSentence.terms[speaker.first]!.lower);
}

/**
 * Whether a draft is a quotation at the start of its block that no word of saying goes with, nor the reporter:
 * "“Really?” I press."
 */
function isAlone({ rule, parts, sentence: { text, quotations } }: Draft): boolean {
  const isReporters = /^\W*(?:I|we)\b/i.test(text.slice(parts.at(-1)!.end));
  return oneOf(UNSURE, rule) && parts[0]!.start === 0 && quotations[0]?.start === 0 && !isReporters;
}

/** Whether the sentence before is another person's report, or the quotation speaks of the one interviewed by name. */
function isOfAnother(draft: Draft, { entity }: Interviewed, places: Places): boolean {
  const { end } = draft.parts.at(-1)!;
  const inside = places.get(draft.sentence.block) ?? [];
  if (inside.some((place) => place.entity === entity && place.span.end <= end)) return true;
  const before = namedAt(draft, places);
  return before !== null && before !== entity;
}

function giveTo(draft: Draft, who: Interviewed): void {
  draft.rule = 'interview-answer';
  draft.cue = null;
  draft.relative = false;
  draft.unsure = false;
  giveToName(draft, who.text, who);
}
