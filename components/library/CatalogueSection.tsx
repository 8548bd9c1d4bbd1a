import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CatalogueEntry, type CatalogueFile, type CatalogueQuery, UK_DEBATES } from '../../lib/packs/catalogue';
import { installStrings } from '../strings/install-strings';
import { catalogueStrings, packStrings } from '../strings/library-strings';
import { formatBytes } from '../words/format-bytes';
import { WebLink } from '../words/WebLink';
import { FileButton } from './FileButton';

/** What can be done with a source. */
interface CatalogueActions {
  /** Called straight in the click. */
  onFetch(entry: CatalogueEntry, file: CatalogueFile): void;
  /** Called straight in the click; `text` is the question as the reader left it. */
  onAsk(entry: CatalogueEntry, query: CatalogueQuery, text: string): void;
  onFile(entry: CatalogueEntry, file: File): void;
}

/** The catalogue. */
export interface CatalogueSectionProps extends CatalogueActions {
  entries: readonly CatalogueEntry[];
  /** The form for days of the UK Parliament. */
  days: ComponentChildren;
}

/** Where people and statements come from, each with its terms and what to do. */
export function CatalogueSection({ entries, days, ...actions }: CatalogueSectionProps) {
  return (
    <>
      <p class="intro">{catalogueStrings.intro}</p>
      <ul class="catalogue">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} days={entry.id === UK_DEBATES ? days : null} {...actions} />
        ))}
      </ul>
    </>
  );
}

type EntryProps = CatalogueActions & { entry: CatalogueEntry; days: ComponentChildren };

function Entry({ entry, days, onFetch, onAsk, onFile }: EntryProps) {
  return (
    <li id={`catalogue-${entry.id}`}>
      <h3>{entry.name}</h3>
      <p class="what">{entry.gives}</p>
      <Terms entry={entry} />
      {days}
      {entry.files.map((file) => (
        <FetchRow key={file.address} file={file} onFetch={() => onFetch(entry, file)} />
      ))}
      {entry.queries.map((query) => (
        <Question key={query.label} query={query} onAsk={(text) => onAsk(entry, query, text)} />
      ))}
      {entry.todo && (
        <>
          <p class="todo">{entry.todo}</p>
          <div class="actions">
            <FileButton
              label={catalogueStrings.choose}
              says={catalogueStrings.chooseOf(entry.name)}
              name={catalogueStrings.chooseOf(entry.name)}
              accept=""
              onFile={(file) => onFile(entry, file)}
            />
          </div>
        </>
      )}
    </li>
  );
}

function Terms({ entry }: { entry: CatalogueEntry }) {
  return (
    <dl class="facts">
      <dt>{catalogueStrings.licence}</dt>
      <dd>{entry.licence}</dd>
      <dt>{catalogueStrings.size}</dt>
      <dd>{entry.size}</dd>
      <dt>{catalogueStrings.age}</dt>
      <dd>{entry.age}</dd>
      <dt>{catalogueStrings.format}</dt>
      <dd>
        {packStrings.kinds[entry.kind]}, {installStrings.formats[entry.format]}
      </dd>
      {entry.page && (
        <>
          <dt>{packStrings.source}</dt>
          <dd>
            <WebLink address={entry.page}>{catalogueStrings.page}</WebLink>
          </dd>
        </>
      )}
    </dl>
  );
}

function FetchRow({ file, onFetch }: { file: CatalogueFile; onFetch(): void }) {
  return (
    <div class="fetch-row">
      <div>
        <p>
          {file.label}{' '}
          {file.bytes !== null && <span class="quiet">{catalogueStrings.about(formatBytes(file.bytes))}</span>}
        </p>
        <p class="quiet where">{file.address}</p>
      </div>
      <button type="button" aria-label={catalogueStrings.fetchOf(file.label)} onClick={onFetch}>
        {catalogueStrings.fetch}
      </button>
    </div>
  );
}

function Question({ query, onAsk }: { query: CatalogueQuery; onAsk(text: string): void }) {
  const [text, setText] = useState(query.text);
  return (
    <details class="question-text">
      <summary>{query.label}</summary>
      <textarea
        class="code"
        rows={14}
        spellcheck={false}
        aria-label={catalogueStrings.question(query.label)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="quiet">{catalogueStrings.askHint(new URL(query.service).host)}</p>
      <div class="actions">
        <button type="button" aria-label={catalogueStrings.askOf(query.label)} onClick={() => onAsk(text)}>
          {catalogueStrings.ask}
        </button>
        {text !== query.text && (
          <button type="button" onClick={() => setText(query.text)}>
            {catalogueStrings.reset}
          </button>
        )}
      </div>
    </details>
  );
}
