import { toBibtex } from './bibtex';
import type { CitationWords, Cited } from './cited';
import { toCslJson } from './csl-json';
import { toMarkdown, toPlain } from './prose';
import { toRis } from './ris';

/** The forms of a citation, in the order in which they are offered. */
export const CITATION_FORMS = ['plain', 'markdown', 'bibtex', 'ris', 'csl'] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

const WRITERS: Record<CitationForm, (cited: Cited, words: CitationWords) => string> = {
  plain: toPlain,
  markdown: toMarkdown,
  bibtex: toBibtex,
  ris: toRis,
  csl: toCslJson,
};

/** A citation in one form, as text; each writer says what stands in which field. */
export const writeCitation = (form: CitationForm, cited: Cited, words: CitationWords): string =>
  WRITERS[form](cited, words);
