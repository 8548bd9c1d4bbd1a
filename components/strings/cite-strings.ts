import type { CitationForm } from '../../lib/cite/citation';
import { spoken } from './spoken';

/** Copying a statement as a citation. */
export const citeStrings = spoken('citeStrings', {
  copy: 'Copy as citation',
  copyOf: (words: string) => `Copy as citation: ${words}`,
  reported: 'reported',
  retrieved: (when: string) => `looked at ${when}`,
  copied: (form: string) => `Copied: ${form}`,
  notCopied: 'It could not be copied.',
});

/** What each form is called. */
export const CITATION_LABELS: Record<CitationForm, string> = spoken('CITATION_LABELS', {
  plain: 'Text',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
});
