import type { ClaimKind } from '../../model/claim';

/**
 * How often a claim found by a rule was also marked by people, with the same speaker where one is shown: measured on 840
 * articles (PolNeAR train, 22 November 2026, `bench/detect/claims.ts` tells the same for others), rounded to a twentieth.
 */
const BY_RULE: Record<string, number> = {
  'quotation-name-said': 0.97,
  'quotation-said-name': 0.97,
  'quotation-continued': 0.97,
  'quotation-runs-on': 0.95,
  'quotation-signed': 0.9,
  'quotation-led-to': 0.85,
  'quotation-after-report': 0.8,
  'quotation-alone': 0.8,
  'quotation-according-to': 0.7,
  'quotation-next-paragraph': 0.7,
  'quotation-said': 0.7,
  'said-quotation': 0.7,
  'colon-quotation': 0.6,
  'name-colon': 0.7,
  'transcript-turn': 0.8,
  'according-to': 0.8,
  'saying-quotation': 0.9,
  'saying-that': 0.85,
  'saying-clause': 0.85,
  'saying-aside': 0.85,
  'saying-as': 0.75,
  // People mark the outer report and mostly leave the one inside it, so measured alone this would be lower.
  'saying-that-nested': 0.5,
  'saying-clause-nested': 0.5,
  'saying-question': 0.8,
  'saying-accuse': 0.75,
  'saying-opening': 0.75,
  'saying-about': 0.65,
  'saying-hearer-infinitive': 0.65,
  'saying-infinitive': 0.6,
  'saying-noun': 0.6,
  'saying-name': 0.6,
  'saying-gap': 0.6,
  'saying-words': 0.55,
  'saying-passive': 0.45,
  'judging-name': 0.7,
  'judging-noun': 0.6,
  'judging-about': 0.55,
  'judging-passive': 0.45,
  'thinking-that': 0.75,
  'thinking-clause': 0.65,
  'thinking-passive': 0.6,
  'thinking-question': 0.6,
  'thinking-noun': 0.55,
  'thinking-infinitive': 0.5,
  'thinking-about': 0.45,
  'thinking-aside': 0.45,
  'showing-that': 0.65,
  'showing-noun': 0.5,
  'showing-clause': 0.35,
  'showing-question': 0.3,
  'mind-that': 0.75,
  'mind-about': 0.65,
  'mind-infinitive': 0.45,
  'noun-that': 0.7,
  'noun-about': 0.3,
  'noun-infinitive': 0.3,
};

/** The rules that have a confidence of their own. */
export const MEASURED_RULES: readonly string[] = Object.keys(BY_RULE);

/** What remains of it where the verb does not stand plain; measured in the same way over all rules. */
const BY_FORM: Record<string, number> = { ing: 0.9, infinitive: 0.8, modal: 0.75, negated: 0.85 };

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
