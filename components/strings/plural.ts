/** A sentence for each form of a number that a language knows; `#` is the number. */
type Forms = Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>> & { other: string };

/** Numbers in the words of one language. */
export interface Numbers {
  /** A number as the language writes it. */
  figure(n: number): string;
  /** The sentence for so many; a form that is missing is said as `other`. */
  many(n: number, forms: Forms): string;
}

/** @param locale the language as `Intl` knows it */
export function numbersIn(locale: string): Numbers {
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const figure = (n: number) => format.format(n);
  return { figure, many: (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll('#', figure(n)) };
}
