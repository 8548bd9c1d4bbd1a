import { ANTECEDENT_WEIGHTS, NOBODY_WEIGHTS } from './antecedent-weights';

/** Weights of whom a pronoun means: by feature, and by kind of pronoun for nobody of those named. */
export interface AntecedentWeights {
  of: readonly number[];
  none: readonly number[];
}

const WEIGHTS: AntecedentWeights = {
  of: ANTECEDENT_WEIGHTS.map((step) => step / 100),
  none: NOBODY_WEIGHTS.map((step) => step / 100),
};

/** The learnt weights. */
export function antecedentWeights(): AntecedentWeights {
  return WEIGHTS;
}
