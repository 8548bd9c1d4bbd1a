import { useState } from 'preact/hooks';
import type { MetPart } from '../../lib/records/split-met';
import { peopleStrings } from '../strings/library-strings';
import { formatWhen } from '../words/format-when';
import { inList } from '../words/in-list';
import { WebLink } from '../words/WebLink';

/** Somebody met in reading who may be two people. */
export interface SplitMetProps {
  /** Their name with what tells them apart. */
  who: string;
  /** What each article tells of them; two or more. */
  parts: readonly MetPart[];
  /** `Source.id`s of the articles that go to a person of their own. */
  onSplit(sources: string[]): void;
}

/** Shut until it is asked for: every article with its introduction, to be ticked where it means somebody else. */
export function SplitMet({ who, parts, onSplit }: SplitMetProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isSome = ticked.length > 0 && ticked.length < parts.length;
  const tick = (id: string, on: boolean) => setTicked(on ? [...ticked, id] : ticked.filter((each) => each !== id));
  return (
    <details class="split">
      <summary aria-label={peopleStrings.twoPeopleWho(who)}>{peopleStrings.twoPeople}</summary>
      <p class="quiet">{peopleStrings.twoPeopleHint}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.article.id}>
            <input
              type="checkbox"
              aria-label={peopleStrings.meansElse(part.article.title)}
              checked={ticked.includes(part.article.id)}
              onChange={({ currentTarget }) => tick(part.article.id, currentTarget.checked)}
            />
            <Part {...part} />
          </li>
        ))}
      </ul>
      <button type="button" disabled={!isSome} onClick={() => onSplit([...ticked])}>
        {peopleStrings.split}
      </button>
    </details>
  );
}

function Part({ article, introductions, statements }: MetPart) {
  const { title, outlet, address, published } = article;
  const facts = [outlet, published && formatWhen(published), peopleStrings.statements(statements)].filter(Boolean);
  return (
    <div>
      <WebLink address={address}>{title}</WebLink>
      <p>{inList(introductions) || peopleStrings.notIntroduced}</p>
      <p class="quiet">{facts.join(' · ')}</p>
    </div>
  );
}
