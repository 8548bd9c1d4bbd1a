import type { Stance } from './stance';
import type { When } from './when';

/**
 * `verbatim`: the person's own words, shown between quotation marks.
 * `reported`: a report of them in somebody's wording, never shown between quotation marks.
 */
export type StatementForm = 'verbatim' | 'reported';

/** Something a person said, stored earlier. What the page being read says is a `Claim`, never a statement. */
export interface Statement {
  /** Hash of person, words and source (see `lib/records`): the same words from the same source are one record. */
  id: string;
  /** `Person.id`. */
  person: string;
  form: StatementForm;
  words: string;
  /** When it was said, and when the source was published: two facts, each with its own precision. */
  said: When | null;
  published: When | null;
  /** `Source.id`. A statement without a source cannot be stored. */
  source: string;
  /** The event ("UN General Debate, 70th session"), the place, and whom it was said to, where known. */
  occasion: string | null;
  place: string | null;
  audience: string | null;
  /** Of the words: a BCP 47 tag (`en`, `pt-BR`); missing where nobody told. */
  language?: string;
  /** Text before and after in the source, for the reader to judge the context; empty strings when not kept. */
  before: string;
  after: string;
  /**
   * How the reporting words stand to the words. This and the three below: of statements kept by reading; else missing.
   */
  stance?: Stance;
  /**
   * The article's own words between the speaker and what they said (*denied*, *told reporters*), verbatim. Reported
   * words begin with them, unless they were kept before there was this field.
   */
  reporting?: string;
  /** The whole sentence that the words stand in, verbatim; missing where it is very long. */
  sentence?: string;
  /** Name of the rule that found the words. */
  rule?: string;
  changed: number;
  deleted: boolean;
}

/** Where facts and statements come from. */
export interface Source {
  id: string;
  title: string;
  outlet: string | null;
  /** http or https; null for a source that has no address. */
  address: string | null;
  published: When | null;
  /** When it was looked at or saved here; ISO day. */
  retrieved: string;
  /** SPDX id or a short sentence; null when unknown. */
  licence: string | null;
  changed: number;
  deleted: boolean;
}
