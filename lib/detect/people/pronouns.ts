import type { Mention } from '../../model/mention';
import { ANTECEDENT_FEATURES, type AntecedentWeights, writeAntecedentFeatures } from './antecedent-features';
import { type PronounCase, type PronounMeaning, PronounReader } from './pronoun-reader';
import type { Scene } from './scene';

/** Below this a pronoun is left alone. */
const LEAST_CHANCE = 0.5;

const features = new Int32Array(ANTECEDENT_FEATURES);

/** The likeliest by the learnt weights; null when that is nobody, or too unsure. */
function likeliest({ pronoun, field }: PronounCase, weights: AntecedentWeights): PronounMeaning | null {
  const none = weights.none[pronoun.kind]!;
  const scores: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < field.candidates.length; rank++) {
    writeAntecedentFeatures(pronoun, field.candidates[rank]!, rank, field, features);
    let score = 0;
    for (let f = 0; f < ANTECEDENT_FEATURES; f++) score += weights.of[features[f]!]!;
    scores.push(score);
    if (score > most) most = score;
  }
  if (scores.length === 0 || most < none) return null;
  let all = Math.exp(none - most);
  for (const score of scores) all += Math.exp(score - most);
  const of = field.candidates[scores.indexOf(most)]!;
  return of.person !== null && 1 / all < LEAST_CHANCE ? null : { of, chance: 1 / all };
}

/**
 * "He" and "she" (and their other forms) with the person they mean, as far as the article shows it. One that likely
 * means somebody without a name, or nobody likely enough, is left alone. In reading order; linear in tokens.
 */
export function pronounMentions(scene: Scene): Mention[] {
  return new PronounReader(scene, (question) => likeliest(question, scene.words.antecedents)).read();
}
