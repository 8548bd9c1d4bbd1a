import type { Source, Statement } from '../../lib/model/statement';
import { statementWords } from '../../lib/model/statement-words';
import type { KeptDay } from '../../lib/own-pages/kept-days';
import type { KeptArticle } from '../../lib/records/kept';
import { keptStrings, libraryStrings } from '../strings/library-strings';
import { CopyCitation } from '../words/CopyCitation';
import { clauseOf } from '../words/clause-of';
import { State } from '../words/State';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';
import { Words } from '../words/Words';
import { KeepChoice, type KeepChoiceProps } from './KeepChoice';
import { TakenBack } from './TakenBack';

/** What was kept, as it was found. */
export type KeptShown =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | {
      status: 'ready';
      days: KeptDay[];
      names: ReadonlyMap<string, string>;
      /** As many are listed, and there are more; null when these are all. */
      most: number | null;
    };

/** Growing by reading. */
export interface KeptSectionProps extends KeepChoiceProps {
  shown: KeptShown;
  /** How many were taken back last and can be brought again; null when there are none. */
  taken: number | null;
  /** What went wrong last; null when nothing did. */
  fault: string | null;
  onTakeBack(statements: readonly Statement[]): void;
  onUndo(): void;
}

/** The switch, and what it brought lately. */
export function KeptSection(props: KeptSectionProps) {
  return (
    <>
      <KeepChoice {...props} />
      <h3>{keptStrings.list}</h3>
      <TakenBack
        says={props.taken === null ? null : keptStrings.taken(props.taken)}
        fault={props.fault}
        onUndo={props.onUndo}
      />
      <Inside {...props} />
    </>
  );
}

function Inside({ shown, keep, onTakeBack }: KeptSectionProps) {
  if (shown.status === 'loading') return <State tone="busy" text={libraryStrings.loading} />;
  if (shown.status === 'failed') return <State tone="alert" text={shown.message} />;
  if (shown.days.length === 0)
    return <p class="empty">{keep === 'off' ? keptStrings.emptyOff : keptStrings.emptyOn}</p>;
  return (
    <>
      {shown.days.map((day) => (
        <Day key={day.day} {...day} names={shown.names} onTakeBack={onTakeBack} />
      ))}
      {shown.most !== null && <p class="empty">{keptStrings.latest(shown.most)}</p>}
    </>
  );
}

interface Shared {
  names: ReadonlyMap<string, string>;
  onTakeBack(statements: readonly Statement[]): void;
}

function Day({ day, articles, ...shared }: KeptDay & Shared) {
  const when = textWhen(day);
  return (
    <section class="day" aria-label={when}>
      <header>
        <h4>{when}</h4>
        <button
          type="button"
          class="small"
          aria-label={keptStrings.takeBackDayOf(when)}
          onClick={() => shared.onTakeBack(articles.flatMap(({ statements }) => statements))}
        >
          {keptStrings.takeBackDay}
        </button>
      </header>
      {articles.map((article) => (
        <Article key={article.article.id} {...article} {...shared} />
      ))}
    </section>
  );
}

function Article({ article, statements, names, onTakeBack }: KeptArticle & Shared) {
  return (
    <article class="kept-article">
      <header>
        <div>
          <h5>
            <WebLink address={article.address}>{article.title}</WebLink>
          </h5>
          <p class="quiet">
            {article.outlet && <bdi>{article.outlet}</bdi>}
            {article.outlet && ' · '}
            {keptStrings.statements(statements.length)}
          </p>
        </div>
        <button
          type="button"
          class="small"
          aria-label={keptStrings.takeBackArticleOf(article.title)}
          onClick={() => onTakeBack(statements)}
        >
          {keptStrings.takeBackArticle}
        </button>
      </header>
      <ul>
        {statements.map((statement) => (
          <Kept
            key={statement.id}
            statement={statement}
            source={article}
            person={names.get(statement.person) ?? keptStrings.somebody}
            onTakeBack={() => onTakeBack([statement])}
          />
        ))}
      </ul>
    </article>
  );
}

interface KeptProps {
  statement: Statement;
  source: Source;
  /** Who said it. */
  person: string;
  onTakeBack(): void;
}

function Kept({ statement, source, person, onTakeBack }: KeptProps) {
  const { reporting, content } = statementWords(statement);
  return (
    <li class="kept-statement">
      <div>
        <p class="speaker">{person}</p>
        <Words statement={statement} />
        <CopyCitation statement={statement} source={source} speaker={person} />
      </div>
      <button
        type="button"
        class="small"
        aria-label={keptStrings.takeBackStatement(clauseOf(person, reporting, content))}
        onClick={onTakeBack}
      >
        {keptStrings.takeBack}
      </button>
    </li>
  );
}
