import { SURE_FROM, UNATTRIBUTED } from '../../../model/claim';
import type { Stance } from '../../../model/stance';
import { familyOf, NO_STATEMENT, OWN_VOICE } from './claim-signs';

/** What confidence is made of. */
export interface ConfidenceWeights {
  /** How often a claim found by a rule is right, 0 to 1. */
  byRule: Readonly<Record<string, number>>;
  /** The same where the stance tells more than the rule alone. */
  byRuleAndStance: Readonly<Record<string, Partial<Record<Stance, number>>>>;
  /**
   * Hundredths of log odds by sign: `sign` for every rule, `family: sign` for the rules of a family, `rule NAME` for
   * one.
   */
  signs: Readonly<Record<string, number>>;
}

/** What remains of it where the verb does not stand plain; measured in the same way over all rules. */
const BY_FORM: Record<string, number> = { ing: 0.7, infinitive: 0.6, modal: 0.65, negated: 0.9 };

/**
 * For rules too rare for a figure of their own (fewer than 20 claims): low enough to be listed only when asked for.
 * Measured in the same way, 66 of the 119 claims of all of them together are right (0.55), of the 26 in quotation marks
 * only 10.
 */
const RARE = 0.5;

/** Nothing is surer than this, and nothing that a rule finds is less sure than its opposite. */
const SUREST = 0.99;

/** What is not listed without being asked for has this at most. */
const UNLISTED = SURE_FROM - 0.01;

/**
 * How sure it is that a claim found by `rule`, with this stance and these signs, is one, and its speaker's where one is
 * shown: 0 to 1, in hundredths. A report that attributes nothing is never surer than `UNATTRIBUTED`. What the reporter
 * says in their own voice, and what states nothing, is never listed without being asked for.
 */
export function confidenceOf(
  rule: string,
  stance: Stance,
  signs: Iterable<string>,
  weights: ConfidenceWeights,
): number {
  const base = weights.byRuleAndStance[rule]?.[stance] ?? baseOf(rule, weights);
  const table = weightsFor(familyOf(rule), weights.signs);
  let points = (table.get('all') ?? 0) + (table.get(`rule ${rule}`) ?? 0);
  let most = mostOf(base);
  for (const sign of signs) {
    points += table.get(sign) ?? 0;
    if (sign === OWN_VOICE || sign === NO_STATEMENT) most = UNLISTED;
  }
  const share = 1 / (1 + Math.exp(-logOdds(base) - points / 100));
  const sure = Math.round(100 * Math.min(most, Math.max(1 - SUREST, share))) / 100;
  return stance === 'none' ? Math.min(UNATTRIBUTED, sure) : sure;
}

const tables = new WeakMap<ConfidenceWeights['signs'], Map<string, ReadonlyMap<string, number>>>();

/** What each sign weighs for a family, both its weights together; worked out once for each. */
function weightsFor(family: string, signs: ConfidenceWeights['signs']): ReadonlyMap<string, number> {
  const known = tables.get(signs) ?? new Map<string, ReadonlyMap<string, number>>();
  tables.set(signs, known);
  const table = known.get(family);
  if (table) return table;
  const made = new Map<string, number>();
  for (const [name, weight] of Object.entries(signs)) {
    const sign = name.startsWith(`${family}: `) ? name.slice(family.length + 2) : name;
    made.set(sign, (made.get(sign) ?? 0) + weight);
  }
  known.set(family, made);
  return made;
}

/** Signs that agree do not make up for a rule that by itself is too often wrong to be listed. */
const mostOf = (base: number) => (base < SURE_FROM ? UNLISTED : SUREST);

const logOdds = (share: number) => Math.log(share / (1 - share));

/** How often claims of a rule are right, before their signs are looked at: 0 to 1. */
export function baseOf(rule: string, { byRule }: Pick<ConfidenceWeights, 'byRule'>): number {
  const form = /-(ing|infinitive|modal|negated)$/.exec(rule);
  const whole = byRule[rule];
  if (whole !== undefined || !form) return whole ?? RARE;
  const base = byRule[rule.slice(0, form.index)] ?? RARE;
  return Math.round(100 * base * BY_FORM[form[1]!]!) / 100;
}
