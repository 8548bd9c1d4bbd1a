import type { ClaimKind } from '../../model/claim';

/**
 * How often a claim found by a rule was also marked by people, with the same speaker where one is shown: measured on 840
 * articles (PolNeAR train, 22 November 2026, `bench/detect/claims.ts` tells the same for others), rounded to a twentieth.
 */
const BY_RULE: Record<string, number> = {
  'quotation-according-to': 0.65,
  'quotation-after-report': 0.4,
  'quotation-alone': 0.5,
  'quotation-continued': 0.97,
  'quotation-led-to': 0.7,
  'quotation-name-said': 0.97,
  'quotation-next-paragraph': 0.7,
  'quotation-runs-on': 0.6,
  'quotation-said-name': 0.97,
  'quotation-within-next': 0.7,
  'said-quotation': 0.6,
  'colon-quotation': 0.6,
  'name-colon': 0.75,
  'transcript-turn': 0.75,
  'according-to': 0.8,
  'saying-infinitive': 0.65,
  'saying-about': 0.65,
  'saying-about-ing': 0.4,
  'saying-about-infinitive': 0.35,
  'saying-accuse': 0.75,
  'saying-as': 0.55,
  'saying-aside': 0.85,
  'saying-clause': 0.85,
  'saying-clause-ing': 0.65,
  'saying-clause-infinitive': 0.3,
  'saying-clause-ing-nested': 0.45,
  'saying-clause-nested': 0.3,
  'saying-doing': 0.75,
  'saying-far-clause': 0.4,
  'saying-gap': 0.7,
  'saying-hearer-infinitive': 0.75,
  'saying-hearer-infinitive-ing': 0.4,
  'saying-name': 0.65,
  'saying-name-ing': 0.5,
  'saying-noun': 0.65,
  'saying-noun-ing': 0.45,
  'saying-noun-infinitive': 0.35,
  'saying-opening': 0.7,
  'saying-passive': 0.55,
  'saying-question': 0.85,
  'saying-question-infinitive': 0.35,
  'saying-quotation': 0.9,
  'saying-quotation-ing': 0.7,
  'saying-that': 0.85,
  'saying-that-ing': 0.7,
  'saying-that-infinitive': 0.5,
  'saying-that-ing-nested': 0.6,
  'saying-that-nested': 0.3,
  'saying-weak-noun': 0.6,
  'saying-weak-passive': 0.35,
  'saying-words': 0.6,
  'judging-about': 0.55,
  'judging-about-infinitive': 0.45,
  'judging-about-ing': 0.25,
  'judging-name': 0.8,
  'judging-name-ing': 0.4,
  'judging-noun': 0.6,
  'judging-noun-ing': 0.3,
  'judging-noun-infinitive': 0.25,
  'judging-passive': 0.5,
  'judging-question': 0.8,
  'judging-weak-noun': 0.45,
  'judging-words': 0.4,
  'thinking-infinitive': 0.55,
  'thinking-about': 0.5,
  'thinking-aside': 0.4,
  'thinking-clause': 0.65,
  'thinking-clause-infinitive': 0.2,
  'thinking-far-clause': 0.4,
  'thinking-gap': 0.55,
  'thinking-hearer-infinitive': 0.55,
  'thinking-infinitive-modal': 0.65,
  'thinking-infinitive-negated': 0.5,
  'thinking-infinitive-ing': 0.45,
  'thinking-name': 0.6,
  'thinking-noun': 0.55,
  'thinking-passive': 0.7,
  'thinking-question': 0.6,
  'thinking-that': 0.75,
  'thinking-weak-noun': 0.5,
  'showing-clause': 0.55,
  'showing-noun': 0.55,
  'showing-question': 0.35,
  'showing-that': 0.7,
  'guess-infinitive': 0.5,
  'guess-like': 0.55,
  'guess-state': 0.55,
  'mind-infinitive': 0.5,
  'mind-about': 0.65,
  'mind-that': 0.8,
  'noun-infinitive': 0.35,
  'noun-about': 0.3,
  'noun-that': 0.65,
  'unowned-about': 0.15,
  'unowned-that': 0.25,
};

/** The rules that have a confidence of their own. */
export const MEASURED_RULES: readonly string[] = Object.keys(BY_RULE);

/** What remains of it where the verb does not stand plain; measured in the same way over all rules. */
const BY_FORM: Record<string, number> = { ing: 0.7, infinitive: 0.6, modal: 0.65, negated: 0.9 };

/** For rules too rare to have been measured. */
const BY_KIND: Record<ClaimKind, number> = { direct: 0.8, mixed: 0.6, indirect: 0.5 };

/** How sure it is that a claim found by `rule` is one, and its speaker's where one is shown: 0 to 1. */
export function confidenceOf(rule: string, kind: ClaimKind): number {
  const form = /-(ing|infinitive|modal|negated)$/.exec(rule);
  const whole = BY_RULE[rule];
  if (whole !== undefined || !form) return whole ?? BY_KIND[kind];
  const base = BY_RULE[rule.slice(0, form.index)] ?? BY_KIND[kind];
  return Math.round(100 * base * BY_FORM[form[1]!]!) / 100;
}
