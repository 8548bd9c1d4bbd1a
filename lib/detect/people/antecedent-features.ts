import { type Antecedent, MeantBy, type Place, Stand } from './antecedent';

/** How a pronoun stands: opening its sentence, subject elsewhere, object or possessive, reflexive. */
export const PronounKind = { Opening: 0, Subject: 1, Other: 2, Reflexive: 3 } as const;
export type PronounKind = (typeof PronounKind)[keyof typeof PronounKind];

/** A pronoun and where it stands. */
export interface PronounPlace {
  kind: PronounKind;
  place: Place;
  /** No other word that means a person stands before it in its block. */
  firstInBlock: boolean;
}

/** Sentences back from which on all is equally far; the title is farther than any. */
const FAR = 7;
const TITLE = 6;
const KINDS = 4;

function step(value: number, most: number): number {
  return Math.min(value, most);
}

/** 0 same sentence, 1, 2, 3 sentences back, 4 up to six, 5 farther, 6 in the title only. */
function distance(of: Antecedent, from: Place): number {
  if (of.last.block === 0 && from.block > 0 && of.titled) return TITLE;
  const sentences = from.sentence - of.last.sentence;
  if (sentences < 4) return sentences;
  return sentences < FAR ? 4 : 5;
}

/** As {@link distance}, in four steps: same sentence, the one before, farther, title. */
function coarse(far: number): number {
  if (far === TITLE) return 3;
  return step(far, 2);
}

function quotationRelation(of: Place, from: Place): number {
  if (from.quotation === -1) return of.quotation === -1 ? 0 : 1;
  if (of.block !== from.block) return of.quotation === -1 ? 5 : 3;
  if (of.quotation === -1) return 4;
  return of.quotation === from.quotation ? 2 : 3;
}

function nearness(of: Place, from: Place): number {
  if (of.sentence !== from.sentence || of.block !== from.block) return 0;
  const tokens = from.token - of.token;
  return tokens <= 3 ? 1 : tokens <= 7 ? 2 : tokens <= 14 ? 3 : 4;
}

function often(count: number): number {
  return count < 3 ? count - 1 : count < 6 ? 2 : 3;
}

/** Blocks of feature numbers; each template has its own stretch. */
const SIZES = [28, 80, 16, 24, 16, 8, 24, 24, 20, 18, 12, 16, 16, 24, 8, 20, 8] as const;
export const OFFSETS: number[] = [0];
for (const size of SIZES) OFFSETS.push(OFFSETS[OFFSETS.length - 1]! + size);

/** What all candidates of one pronoun have in common. */
export interface Field {
  /** Those who agree with the pronoun, last named first. */
  candidates: readonly Antecedent[];
  /** The most often named of them so far. */
  often: Antecedent | null;
  /** The last one to be a subject. */
  subject: Antecedent | null;
  /** Who seems to speak the quotation that the pronoun is in; null outside one, or when that cannot be told. */
  speaker: Antecedent | null;
}

/** Weights of whom a pronoun means: by feature, and by kind of pronoun for nobody of those named. */
export interface AntecedentWeights {
  of: readonly number[];
  none: readonly number[];
}

/** How many features a candidate has. */
export const ANTECEDENT_FEATURES = SIZES.length;

/**
 * Writes the features of one candidate for a pronoun into `out`, all {@link ANTECEDENT_FEATURES}; `rank` counts
 * candidates named later.
 */
export function writeAntecedentFeatures(
  pronoun: PronounPlace,
  of: Antecedent,
  rank: number,
  field: Field,
  out: Int32Array,
): void {
  const { kind, place } = pronoun;
  const far = distance(of, place);
  const near = coarse(far);
  const { last } = of;
  const named = of.person === null ? 0 : 1;
  const agreement = of.agreed ? 2 : of.form === null ? 0 : 1;
  const blocks = last.block === 0 && of.titled ? 2 : step(place.block - last.block, 2);
  const some = step(field.candidates.length, 4) - 1;
  out[0] = kind * 7 + far;
  out[1] = (last.stand * 4 + near) * 4 + kind;
  out[2] = step(rank, 3) * KINDS + kind;
  out[3] = last.words * 4 + near;
  out[4] = often(of.count) * 4 + near;
  out[5] = (of === field.often ? 4 : 0) + (of.titled ? 2 : 0) + named;
  out[6] = (agreement * 2 + named) * 4 + near;
  out[7] =
    quotationRelation(last, place) * 4 + (last.stand <= Stand.Subject ? 2 : 0) + (kind <= PronounKind.Subject ? 1 : 0);
  out[8] = nearness(last, place) * KINDS + kind;
  out[9] = (blocks * 2 + (pronoun.firstInBlock ? 1 : 0)) * 3 + agreement;
  out[10] = some * 3 + (named === 0 ? 2 : of === field.often ? 1 : 0);
  out[11] = (of === field.subject ? 8 : 0) + (rank === 0 ? 4 : 0) + kind;
  out[12] = (rank === 0 ? 4 : 0) + near + (named === 1 ? 8 : 0);
  out[13] = last.words * 4 + kind;
  out[14] = (of === field.subject ? 4 : 0) + near;
  out[15] =
    nearness(last, place) * 4 + (last.stand <= Stand.Subject ? 2 : 0) + (last.words === MeantBy.Pronoun ? 1 : 0);
  out[16] = (field.speaker === null ? 0 : field.speaker === of ? 1 : 2) * 2 + (kind <= PronounKind.Subject ? 1 : 0);
  for (let template = 0; template < ANTECEDENT_FEATURES; template++) out[template]! += OFFSETS[template]!;
}
