import type { Token } from '../../text/tokens';

/** A name found in the text, before anyone knows whose it is. Token indices of its block, `last` exclusive. */
export interface NameSpan {
  block: number;
  first: number;
  last: number;
  /** 0 to 1, that these words name a person and end where they end. */
  confidence: number;
  rule: 'known-name' | 'name-model' | 'surname-again' | 'title-name' | 'initials-name' | 'shaped-name';
  /** `KnownPerson.id`s whose full name or alias this is; empty when no library name matched. */
  people: string[];
  /** Everyday or place words only: no name by itself ("Player", "May"). */
  plain: boolean;
}

/** Every name is made here, so that all have one shape: compiled code that reads them counts on it. */
export function nameSpan(
  rule: NameSpan['rule'],
  confidence: number,
  block: number,
  first: number,
  last: number,
  people: string[],
  plain: boolean,
): NameSpan {
  return { block, first, last, confidence, rule, people, plain };
}

/** A name that a rule tells by the words around it; whose it is is open. */
export function nameByRule(
  rule: NameSpan['rule'],
  confidence: number,
  block: number,
  first: number,
  last: number,
): NameSpan {
  return nameSpan(rule, confidence, block, first, last, [], false);
}

/** The words of a span as printed, from the block's text. */
export function spanText(text: string, tokens: readonly Token[], span: NameSpan): string {
  return text.slice(tokens[span.first]!.start, tokens[span.last - 1]!.end);
}
