import { useContext, useState } from 'preact/hooks';
import { CITATION_FORMS, type CitationForm, writeCitation } from '../../lib/cite/citation';
import { type CitationWords, citedOf } from '../../lib/cite/cited';
import type { Source, Statement } from '../../lib/model/statement';
import { CITATION_LABELS, citeStrings } from '../strings/cite-strings';
import { statementStrings } from '../strings/strings';
import { Copying } from './copying';
import { exactWordsAddress } from './exact-words-address';
import { formatWhen } from './format-when';

/** A statement that can be cited. */
export interface CopyCitationProps {
  statement: Statement;
  source: Source;
  /** Who said it. */
  speaker: string;
}

const citationWords = (): CitationWords => ({
  reported: citeStrings.reported,
  said: statementStrings.said,
  retrieved: citeStrings.retrieved,
  date: (when) => formatWhen(when),
});

function citation(form: CitationForm, { statement, source, speaker }: CopyCitationProps): string {
  const address = exactWordsAddress(source.address, statement.words);
  const words = citationWords();
  return writeCitation(form, citedOf(statement, source, { speaker, address }, words), words);
}

/** Shut until it is asked for: the forms of a citation, each copied with a click. */
export function CopyCitation(props: CopyCitationProps) {
  const copy = useContext(Copying);
  const [says, setSays] = useState('');
  if (copy === null) return null;
  const put = (form: CitationForm) =>
    void copy(citation(form, props)).then((isThere) =>
      setSays(isThere ? citeStrings.copied(CITATION_LABELS[form]) : citeStrings.notCopied),
    );
  return (
    <details class="cite">
      <summary aria-label={citeStrings.copyOf(props.statement.words)}>{citeStrings.copy}</summary>
      <div class="forms">
        {CITATION_FORMS.map((form) => (
          <button key={form} type="button" class="small" onClick={() => put(form)}>
            {CITATION_LABELS[form]}
          </button>
        ))}
        <span class="quiet" role="status">
          {says}
        </span>
      </div>
    </details>
  );
}
