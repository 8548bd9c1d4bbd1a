/**
 * Whether a made namesake of somebody in the packs is taken for them: `npm run bench -- who/namesakes`. 10,000 texts of
 * forms that no weight was learnt from; `AFORESAID_MADE=1000` for fewer, `AFORESAID_SEED=7` for others.
 */
import { peopleOfArticle } from '../../lib/desk/people-of-article';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import { onePerson } from '../../lib/model/mention';
import { nameKey } from '../../lib/text/name-keys';
import { type PeopleFiles, readPeopleFiles } from '../../scripts/analyze/people-files';
import { publishedOn } from '../../scripts/analyze/published-on';
import { articleFromText } from '../../scripts/analyze/text-article';
import { languages } from '../../scripts/english';
import { type MadeText, madeNamesakes } from './made-namesakes';
import { packFiles } from './packs';

const MADE = Number(process.env.AFORESAID_MADE ?? 10_000);
const SEED = Number(process.env.AFORESAID_SEED ?? 2);

/** The day to which the packs hold where a file has no header. */
const HOLD_TO = '2026-11-30';

/** How many of those who are taken for somebody are told. */
const TOLD = 20;

type Outcome = 'wrong' | 'asked' | 'maybe' | 'not found';

async function outcomeOf({ text, published, name }: MadeText, { peopleIn }: PeopleFiles): Promise<Outcome> {
  const { article } = articleFromText(text, { title: null, published: publishedOn(published), language: null });
  const told = languages().of(article);
  const people = await peopleIn(article.blocks.map((block) => block.text));
  const nothingSaid = { choices: new Map(), own: new Set<string>() };
  const { entities } = peopleOfArticle(wordsOfArticle(article, told), told, people, nothingSaid);
  if (entities.some((entity) => onePerson(entity) !== null)) return 'wrong';
  const known = entities.filter(({ candidates, namesakes = [] }) => candidates.length + namesakes.length > 0);
  if (known.length === 0) return 'not found';
  const asked = known.find((entity) => nameKey(entity.name) === nameKey(name)) ?? known[0]!;
  return asked.candidates.length > 1 ? 'asked' : 'maybe';
}

/** Prints how many were taken for somebody, asked about, left as a maybe, or not found as a name of anybody. */
export async function run(): Promise<void> {
  const files = packFiles();
  if (files === null) return console.log('The packs of people are not here.');
  const people = await readPeopleFiles(files, HOLD_TO);
  const counts: Record<Outcome, number> = { wrong: 0, asked: 0, maybe: 0, 'not found': 0 };
  for (const made of madeNamesakes(files, MADE, SEED)) {
    const outcome = await outcomeOf(made, people);
    counts[outcome] += 1;
    if (outcome === 'wrong' && counts.wrong <= TOLD) console.log(`taken for somebody: ${made.published} ${made.text}`);
  }
  console.log(
    `${MADE} made namesakes, seed ${SEED}: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
  );
}
