import { columnsMissing, type InstallDraft, kindIn } from '../../lib/packs/install-draft';
import { TABLE_FIELDS } from '../../lib/packs/parsers/table-headings';
import { installStrings } from '../strings/install-strings';

/** A table whose columns are chosen. */
export interface TableColumnsProps {
  draft: InstallDraft;
  onChange(draft: InstallDraft): void;
}

/** Which column is what, beside the first rows. */
export function TableColumns({ draft, onChange }: TableColumnsProps) {
  const { look, columns } = draft;
  if (!look) return null;
  const kind = kindIn(draft) === 'statements' ? 'statements' : 'people';
  const missing = columnsMissing(draft);
  const choose = (field: string, text: string) => {
    const { [field]: _, ...others } = columns;
    onChange({ ...draft, columns: text === '' ? others : { ...others, [field]: Number(text) } });
  };
  return (
    <fieldset class="columns">
      <legend>{installStrings.columns}</legend>
      <p class="quiet" id="sample">
        {installStrings.columnsHint}
      </p>
      <Sample headings={look.headings} rows={look.sample} />
      <div class="fields">
        {TABLE_FIELDS[kind].map((field) => (
          <label key={field} class="field">
            <span>
              {installStrings.fields[field]}
              {missing.includes(field) && <em> ({installStrings.required})</em>}
            </span>
            <select value={columns[field] ?? ''} onChange={(event) => choose(field, event.currentTarget.value)}>
              <option value="">{installStrings.noColumn}</option>
              {look.headings.map((heading, i) => (
                <option key={i} value={i}>
                  {heading || `${i + 1}`}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Sample({ headings, rows }: { headings: string[]; rows: string[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
    <section class="sample" tabIndex={0} aria-labelledby="sample">
      <table>
        <thead>
          <tr>
            {headings.map((heading, i) => (
              <th key={i} scope="col">
                {heading || `${i + 1}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {headings.map((_, i) => (
                <td key={i}>{row[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
