import type { ReadText } from '../read-text';
import type { Quantity } from './quantity';

/** What stands around a figure in its clause: by this two figures are told to be of one thing or of two. */
export interface Around {
  /** Keys of the words, what is counted included; no figures. */
  keys: ReadonlySet<string>;
  qualifiers: ReadonlySet<string>;
  /** Days of the dates with it that are no limits, as text. */
  dates: ReadonlySet<string>;
  isNegated: boolean;
  isToCome: boolean;
}

/** Ends of clauses. */
const STRONG = /^[.;!?()—]$/;

/** The piece that parts two figures in a row: the last comma or joining word between them, else the middle. */
function jointBetween({ pieces, facts }: ReadText, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (pieces[i]!.lower === ',' || facts[i]?.isJoint) return i;
  return Math.floor((from + to) / 2);
}

/** The first piece of a figure's part of the sentence, and the index after its last one. */
function partOf(text: ReadText, quantity: Quantity): [first: number, last: number] {
  const { pieces, quantities } = text;
  const rivals = quantities.filter(({ dimension }) => dimension === quantity.dimension);
  const before = rivals.findLast(({ last }) => last <= quantity.first);
  const after = rivals.find(({ first }) => first >= quantity.last);
  let first = before ? jointBetween(text, before.last, quantity.first) : 0;
  let last = after ? jointBetween(text, quantity.last, after.first) : pieces.length;
  for (let i = quantity.first - 1; i >= first; i--) if (STRONG.test(pieces[i]!.lower)) first = i + 1;
  for (let i = quantity.last; i < last; i++) if (STRONG.test(pieces[i]!.lower)) last = i;
  return [first, last];
}

/** Reads what stands around one figure of a text. */
export function aroundQuantity(text: ReadText, quantity: Quantity): Around {
  const [first, last] = partOf(text, quantity);
  const inside = text.quantities.filter((each) => each.first >= first && each.last <= last);
  const isFigure = (i: number) => inside.some((each) => i >= each.first && i < each.last);
  const places = Array.from({ length: last - first }, (_, i) => first + i).filter((i) => !isFigure(i));
  const facts = places.flatMap((i) => text.facts[i] ?? []);
  const dates = inside.filter(({ dimension, limit }) => /^da/.test(dimension) && limit === null);
  return {
    keys: new Set(places.flatMap((i) => text.keys[i] ?? [])),
    qualifiers: new Set(places.flatMap((i) => (text.facts[i]?.isQualifier ? [text.pieces[i]!.lower] : []))),
    dates: new Set(dates.map(({ low, high }) => `${low} ${high}`)),
    isNegated: facts.filter(({ isTurning }) => isTurning).length % 2 === 1,
    isToCome: facts.some((fact) => fact.isToCome),
  };
}
