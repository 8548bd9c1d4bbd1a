import type { Speaker } from '../../model/claim';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Draft } from './draft';
import { nounPhraseLeft, type TermRange } from './noun-phrases';
import type { Unit } from './units';

/** A pronoun is taken for a person only where people-finding is at least this sure, or the one before spoke last. */
const SURE_PRONOUN = 0.8;
const PERSONAL = /^(?:he|she|his|her|him|hers|himself|herself)$/;
const OTHER_PRONOUN =
  /^(?:i|we|you|they|it|its|their|our|my|your|me|us|them|this|that|these|those|one|who|which|what|whom|everyone|everybody|anyone|someone|no|nobody|none)$/;
/** Rules that find the words but are often wrong about who said them (measured: right in about half). */
const UNSURE_RULES = new Set(['quotation-after-report', 'quotation-alone']);

/** Finds who the speaker of a draft is. Drafts must be asked for in reading order: "he said" goes on from the one before. */
export type SpeakerResolver = (draft: Draft) => Speaker;

function spanOf(unit: Unit, range: TermRange): Span {
  return { block: unit.block, start: unit.terms[range.first]!.start, end: unit.terms[range.last - 1]!.end };
}

/** The term that names the kind of thing a phrase is: the last of its first plain noun phrase. */
function headOf(unit: Unit, range: TermRange): number {
  let at = range.first;
  for (let i = range.first; i < range.last; i++) {
    const tag = unit.tags[i]!;
    if (/^(?:IN|TO|WP|WDT|VBG|VBN|VBD|CC)$/.test(tag) && i > range.first) break;
    if (unit.terms[i]!.text === '(' || unit.terms[i]!.text === ',') break;
    at = i;
  }
  return at;
}

function isCollective(unit: Unit, range: TermRange): boolean {
  return unit.tags.slice(range.first, range.last).some((tag, i) => {
    const before = unit.tags[range.first + i - 1] ?? '';
    return tag === 'CC' && /^(?:NN|CD|POS)/.test(before);
  });
}

/** Mentions by block, for look-up by place. */
function byBlock(mentions: Mention[]): Map<number, Mention[]> {
  const out = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = out.get(mention.span.block);
    if (list) list.push(mention);
    else out.set(mention.span.block, [mention]);
  }
  return out;
}

/** The mention over an offset; mentions do not overlap and are in order. */
function mentionAt(list: Mention[] | undefined, offset: number): Mention | null {
  let low = 0;
  let high = list?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list![middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const mention = list?.[low];
  return mention && mention.span.start <= offset ? mention : null;
}

/** "A longtime official, Howard Ingram, said": the name right behind the description. */
function namedAfter(unit: Unit, range: TermRange, mentions: Mention[] | undefined): Mention | null {
  if (unit.terms[range.last]?.text !== ',' || !unit.terms[range.last + 1]) return null;
  const mention = mentionAt(mentions, unit.terms[range.last + 1]!.start);
  if (!mention || mention.kind === 'pronoun') return null;
  const after = unit.terms.find((t) => t.start >= mention.span.end);
  return after?.text === ',' ? mention : null;
}

/** A resolver for one article. `mentions` in reading order, not overlapping. */
export function createSpeakerResolver(mentions: Mention[]): SpeakerResolver {
  const places = byBlock(mentions);
  let last: { entity: string; block: number } | null = null;

  function personOf(mention: Mention, span: Span, text: string): Speaker {
    last = { entity: mention.entity, block: span.block };
    return { kind: 'person', entity: mention.entity, span, text };
  }

  function pronoun(unit: Unit, range: TermRange, span: Span, text: string): Speaker {
    const mention = mentionAt(places.get(unit.block), span.start);
    const goesOn = mention !== null && last?.entity === mention.entity && unit.block - last.block <= 2;
    const sure = mention !== null && (mention.confidence >= SURE_PRONOUN || goesOn);
    return mention && sure && range.last - range.first === 1
      ? personOf(mention, span, text)
      : { kind: 'unclear', span };
  }

  function named(unit: Unit, range: TermRange, span: Span): Speaker {
    const text = unit.text.slice(unit.terms[range.first]!.start, unit.terms[range.last - 1]!.end);
    const head = unit.terms[headOf(unit, range)]!;
    const list = places.get(unit.block);
    const mention = isCollective(unit, range) ? null : (mentionAt(list, head.start) ?? namedAfter(unit, range, list));
    if (mention && mention.kind !== 'pronoun') return personOf(mention, span, text);
    last = null;
    return { kind: 'source', span, text };
  }

  return ({ speaker, speakerUnit: unit, relative, rule, unsure }) => {
    if (!speaker) return { kind: 'unclear' };
    const span = spanOf(unit, speaker);
    if (unsure || UNSURE_RULES.has(rule)) return { kind: 'unclear', span };
    const word = unit.terms[speaker.first]!.lower;
    if (relative) {
      const comma = unit.terms[speaker.first - 1]?.kind === 'punct' ? speaker.first - 1 : speaker.first;
      const owner = nounPhraseLeft(unit, comma);
      return owner ? named(unit, owner, { ...spanOf(unit, owner), end: span.end }) : { kind: 'unclear', span };
    }
    if (PERSONAL.test(word)) return pronoun(unit, speaker, span, unit.text.slice(span.start, span.end));
    if (speaker.last - speaker.first === 1 && OTHER_PRONOUN.test(word)) return { kind: 'unclear', span };
    return named(unit, speaker, span);
  };
}
