import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { Source, Statement } from '../../lib/model/statement';
import { type ClaimText, recallStatements } from '../../lib/recall/recall';
import { table } from '../measured';
import type { BenchCollection, BenchDocument, BenchQuery } from './collections';

/** Nothing that was printed so shortly before counts as earlier: it may be the record of these very words. */
const DAYS_BEFORE = 4;
const DAY = 86_400_000;

const SOURCE: Source = {
  id: 'fact-checks',
  title: 'Fact checks',
  outlet: null,
  address: null,
  published: null,
  retrieved: '2021-01-01',
  licence: null,
  changed: 0,
  deleted: false,
};

const surname = (name: string) => name.trim().toUpperCase().split(' ').at(-1)!;

/** A document as a statement in a library, said on its day by a person named as in the document. */
export function statementFrom({ id, text, speaker = '', date }: BenchDocument): Statement {
  return {
    id,
    person: speaker,
    form: 'verbatim',
    words: text,
    said: date ? { date, precision: 'day' } : null,
    published: null,
    source: SOURCE.id,
    occasion: null,
    place: null,
    audience: null,
    before: '',
    after: '',
    changed: 0,
    deleted: false,
  };
}

/** Who is meant by a surname: of the people who bear it, the one with most statements. */
function peopleBySurname(statements: Statement[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { person } of statements) counts.set(person, (counts.get(person) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => a[1] - b[1]);
  return new Map(byCount.map(([person]) => [surname(person), person]));
}

const claimFrom = ({ id, text, before }: BenchQuery, person: string): ClaimText => ({
  id,
  text,
  person,
  around: before,
});

/** Of these people, who is named in a claim or just before it. */
function peopleIn({ text, before = [] }: BenchQuery, people: Iterable<string>): string[] {
  const words = new Set(
    [text, ...before]
      .join(' ')
      .toUpperCase()
      .split(/[^\p{L}\p{M}'’-]+/u),
  );
  return [...people].filter((name) => words.has(surname(name)));
}

function recallFor(query: BenchQuery, person: string, earlierSaid: Statement[], people: string[]) {
  const until = new Date(Date.parse(query.date ?? '') - DAYS_BEFORE * DAY).toISOString().slice(0, 10);
  const earlier = earlierSaid.filter((each) => (each.said?.date ?? '') <= until);
  const article = { address: '', published: null };
  const options = { article, language: ENGLISH_RECALL, people };
  return recallStatements([claimFrom(query, person)], earlier, [SOURCE], options)[0]!.statements;
}

/**
 * Recall as readers get it: each claim in a debate against all that its speaker was known to have said some days
 * before. What is labelled is the same claim again; a statement on the same subject is not, so the share of labelled
 * ones is a lower bound. Returns a table, with the time for a claim where the person's statements were read before.
 */
export function tryCollection({ documents, queries, relevant }: BenchCollection): string {
  const statements = documents.filter((document) => document.speaker).map(statementFrom);
  const people = peopleBySurname(statements);
  const ownOf = (person: string) => statements.filter((statement) => statement.person === person);
  const sums = { claims: 0, answered: 0, shown: 0, labelled: 0, first: 0 };
  for (const query of queries) {
    const person = people.get(surname(query.speaker ?? ''));
    if (!person) continue;
    const found = recallFor(query, person, ownOf(person), peopleIn(query, people.values()));
    const isLabelled = found.map(({ statement }) => relevant.get(query.id)?.has(statement.id) ?? false);
    sums.claims++;
    sums.answered += found.length > 0 ? 1 : 0;
    sums.shown += found.length;
    sums.labelled += isLabelled.filter(Boolean).length;
    sums.first += isLabelled[0] ? 1 : 0;
  }
  return table([
    ['claims', 'with recall', 'statements shown', 'labelled the same', 'labelled, of the first'],
    [sums.claims, sums.answered, sums.shown, sums.labelled, sums.first].map(String),
  ]);
}
