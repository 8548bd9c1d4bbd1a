import type { Mention } from '../../model/mention';
import { antecedentFeatures } from './antecedent-features';
import { antecedentWeights } from './antecedent-model';
import { type Answer, PronounReader, type Question, type Scene } from './pronoun-reader';

/** Below this a pronoun is left alone. */
const LEAST_CHANCE = 0.5;

/** The likeliest by the learnt weights; null when that is nobody, or too unsure. */
function likeliest({ pronoun, field }: Question): Answer | null {
  const weights = antecedentWeights();
  const none = weights.none[pronoun.kind]!;
  const scores = field.candidates.map((of, rank) =>
    antecedentFeatures(pronoun, of, rank, field).reduce((sum, feature) => sum + weights.of[feature]!, 0),
  );
  const most = Math.max(...scores);
  if (scores.length === 0 || most < none) return null;
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(none - most));
  const of = field.candidates[scores.indexOf(most)]!;
  return of.person !== null && 1 / all < LEAST_CHANCE ? null : { of, chance: 1 / all };
}

/**
 * "He" and "she" (and their other forms) with the person they mean, as far as the article shows it. One that likely means
 * somebody without a name, or nobody likely enough, is left alone. In reading order; linear in tokens.
 */
export function pronounMentions(scene: Scene): Mention[] {
  return new PronounReader(scene, likeliest).read();
}
