import { dayHere } from '../../lib/model/when';
import type { OfSource, RecordsOrigin, SiteOrigin } from '../../lib/records/records-by-origin';
import { rowsOf } from '../strings/library-strings';
import { sourcesStrings } from '../strings/sources-strings';
import { formatBytes } from '../words/format-bytes';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';
import { Question } from './Question';
import { useQuestion } from './use-question';

/** So many sources are named; the number of the others is told. */
const NAMED = 20;

const dayTextOf = (at: number): string => textWhen(dayHere(at));

function Sum({ origin, what }: { origin: RecordsOrigin; what: string }) {
  return (
    <p class="pack-line">
      {[
        rowsOf.statements(origin.statements),
        rowsOf.people(origin.people),
        sourcesStrings.about(formatBytes(origin.size)),
        what,
      ].join(' · ')}
    </p>
  );
}

function Sources({ says, sources }: { says: string; sources: readonly OfSource[] }) {
  const more = sources.length - NAMED;
  return (
    <details class="left-out">
      <summary>{says}</summary>
      <ul>
        {sources.slice(0, NAMED).map(({ source, statements }) => (
          <li key={source.id}>
            <WebLink address={source.address}>{source.title}</WebLink>
            {` · ${rowsOf.statements(statements)}`}
            {source.licence && ` · ${source.licence}`}
          </li>
        ))}
        {more > 0 && <li>{sourcesStrings.moreSources(more)}</li>}
      </ul>
    </details>
  );
}

/** What came by reading one site. */
export interface ReadingItemProps {
  site: SiteOrigin;
  onTakeBack(): void;
}

/** A site with how much was kept of it, since when, and the way to take it back; inside of a list item. */
export function ReadingItem({ site, onTakeBack }: ReadingItemProps) {
  const question = useQuestion();
  const name = site.host || sourcesStrings.noSite;
  const [first, last] = [dayTextOf(site.first), dayTextOf(site.last)];
  return (
    <>
      <h4>{name}</h4>
      <Sum origin={site} what={sourcesStrings.byReading} />
      <dl class="facts">
        <dt>{sourcesStrings.licence}</dt>
        <dd>{sourcesStrings.ownersWords}</dd>
        <dt>{sourcesStrings.kept}</dt>
        <dd>{first === last ? first : sourcesStrings.fromTo(first, last)}</dd>
      </dl>
      <Sources says={sourcesStrings.articles(site.sources.length)} sources={site.sources} />
      {question.isAsked ? (
        <Question
          id={`take-back-${site.host}`}
          text={sourcesStrings.takeBackSure(rowsOf.statements(site.statements), site.metHere)}
          yes={sourcesStrings.takeBackYes}
          no={sourcesStrings.takeBackNo}
          onYes={onTakeBack}
          onNo={question.refuse}
        />
      ) : (
        <div class="actions">
          <a href="#kept">{sourcesStrings.toKept}</a>
          <button
            ref={question.button}
            type="button"
            class="small"
            aria-label={sourcesStrings.takeBackOf(name)}
            onClick={question.ask}
          >
            {sourcesStrings.takeBack}
          </button>
        </div>
      )}
    </>
  );
}

/** Records that came otherwise than by reading. */
export interface RecordsItemProps {
  name: string;
  origin: RecordsOrigin;
  /** How they came, and why they cannot be taken away here. */
  says: string;
}

/** Records with their sources; inside of a list item. */
export function RecordsItem({ name, origin, says }: RecordsItemProps) {
  return (
    <>
      <h4>{name}</h4>
      <Sum origin={origin} what={sourcesStrings.ownRecords} />
      <p class="quiet">{says}</p>
      <Sources says={sourcesStrings.named(origin.sources.length)} sources={origin.sources} />
    </>
  );
}
