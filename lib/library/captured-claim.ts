/** What the reader selects in a page, as a claim that can be kept: never fewer words than are true by themselves. */
import type { Claim } from '../model/claim';
import { canBePicked, readsTrueAlone } from '../model/kept-claim';
import type { Reading } from '../model/reading';
import { sentenceAround } from '../model/sentence-around';
import type { Span } from '../model/span';

/** The rule of a claim that the reader selected. */
const SELECTED = 'selected';

type Read = Pick<Reading, 'article' | 'claims' | 'entities'>;

const touches = (span: Span, other: Span): boolean =>
  span.block === other.block && span.start < other.end && other.start < span.end;

const holds = (span: Span, other: Span): boolean =>
  span.block === other.block && span.start <= other.start && other.end <= span.end;

/**
 * The claim that a selection means. Of words in quotation marks it is the whole sentences of them that the selection
 * touches. Of a report it is the whole report with its reporting words: a part could say the opposite. Where the
 * selection touches no claim, or it is open which, it is the whole sentences of the article as a report, and it is
 * unclear who said it.
 *
 * @param selected where the selected words stand in the article
 * @returns null where the article has no such place, or it holds white space alone
 */
export function capturedClaim({ article, claims }: Read, selected: Span): Claim | null {
  const text = article.blocks[selected.block]?.text ?? '';
  const inside = trimmed(text, selected);
  if (!inside) return null;
  const near = claims.filter(
    ({ content, report, stance }) => stance !== 'none' && [...content, ...report].some((span) => touches(span, inside)),
  );
  const around = near.filter(({ content }) => content.some((span) => holds(span, inside)));
  const [meant, other] = near.length > 1 ? around : near;
  if (!meant || other || !isTrueAlone(meant)) return ofSentences(text, inside);
  return meant.kind === 'direct' ? ofQuotation(meant, text, inside) : { ...meant, id: SELECTED, rule: SELECTED };
}

/** As it is said whoever the reader names: who is found to say it does not count. */
const isTrueAlone = (claim: Claim): boolean =>
  readsTrueAlone({ ...claim, speaker: { kind: 'person', entity: '', span: claim.content[0]!, text: '' } });

function ofQuotation(claim: Claim, text: string, selected: Span): Claim {
  const touched = claim.content.filter((span) => touches(span, selected));
  if (touched.length === 0) return { ...claim, id: SELECTED, rule: SELECTED };
  const content = touched.map((span) => sentencesIn(text, span, selected));
  const [report] = claim.report;
  // The reporting words end where the whole quotation begins, not where the part of it does.
  const end = claim.report.length === 1 && claim.content[0]!.block === report!.block ? claim.content[0]!.start : null;
  const reports = end === null ? claim.report : [{ ...report!, end }, ...content];
  return { ...claim, id: SELECTED, rule: SELECTED, content, report: reports };
}

function ofSentences(text: string, selected: Span): Claim {
  return {
    id: SELECTED,
    kind: 'indirect',
    content: [sentencesIn(text, { ...selected, start: 0, end: text.length }, selected)],
    cue: null,
    speaker: { kind: 'unclear' },
    stance: 'asserts',
    report: [],
    said: null,
    rule: SELECTED,
    confidence: 1,
  };
}

/** The whole sentences that a selection touches, of the part of a block that `within` is. */
function sentencesIn(text: string, within: Span, selected: Span): Span {
  const part = text.slice(within.start, within.end);
  const from = Math.max(0, selected.start - within.start);
  const to = Math.min(part.length, selected.end - within.start);
  const sentence = sentenceAround(part, from, to);
  const start = within.start + Math.max(0, part.lastIndexOf(sentence, from));
  return { block: within.block, start, end: start + sentence.length };
}

function trimmed(text: string, { block, start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  return first < 0 ? null : { block, start: start + first, end: start + words.trimEnd().length };
}

/** Names of the people of an article of whom something can be kept, as the article has them. */
export function namesToCapture(reading: Read, claim: Claim): string[] {
  const names = new Set(reading.entities.map(({ name }) => name));
  return [...names].filter((name) => saidBy(reading, claim, name) !== null);
}

/**
 * What is kept of a captured claim once the reader names who said it. A report by somebody else than was found becomes
 * the whole sentences that it stands in: its reporting words are those of who stands there.
 *
 * @param name as the article has it (`Entity.name`)
 * @returns null where nothing can be kept of them: the article names nobody so, two of them or a lone name, or the
 * library leaves it open who they are
 */
export function saidBy({ article, entities }: Omit<Read, 'claims'>, claim: Claim, name: string): Claim | null {
  const [entity, another] = entities.filter((each) => each.name === name);
  if (!entity || another) return null;
  const first = claim.content[0]!;
  const { speaker } = claim;
  const isFound = speaker.kind === 'person' && speaker.entity === entity.id;
  const isWhole = isFound || claim.kind === 'direct';
  const passage = isWhole ? claim : ofSentences(article.blocks[first.block]!.text, first);
  const said: Claim = isFound
    ? passage
    : { ...passage, speaker: { kind: 'person', entity: entity.id, span: first, text: name } };
  return canBePicked(said, entities) ? said : null;
}
