import * as v from 'valibot';
import { roleText } from '../../components/words/current-role';
import { peopleOfArticle } from '../../lib/desk/people-of-article';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import type { ReadersOwn } from '../../lib/languages/en/identify/settle-namesakes';
import { type Entity, onePerson } from '../../lib/model/mention';
import { AskedWrongly } from './bad-input';
import { checkLine, Id, OptionalText } from './parse-line';
import { type PeopleFiles, readPeopleFiles } from './people-files';
import { publishedOn } from './published-on';
import type { Subcommand } from './subcommand';
import { articleFromText } from './text-article';

const Text = v.object({ id: Id, text: v.string('must be text'), title: OptionalText, published: OptionalText });

const NOTHING_SAID: ReadersOwn = { choices: new Map(), own: new Set() };

const isoDay = () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

/** An id as packs write it. */
const packId = (id: string) => id.replace(/^wikidata:(?=Q\d+$)/, '');

/** All ids of somebody: one, or a list where several records are one person. */
function packIds(id: string, { records = {} }: Entity): string | string[] {
  const ids = [id, ...(records[id] ?? [])].map(packId);
  return ids.length === 1 ? ids[0]! : ids;
}

async function analyzeWho(value: unknown, { peopleIn }: PeopleFiles) {
  const { id, text, title, published } = checkLine(Text, value);
  const { languages } = await import('../english');
  const facts = { title: title ?? null, published: publishedOn(published), language: null };
  const { article, toText } = articleFromText(text, facts);
  const told = languages().of(article);
  const words = wordsOfArticle(article, told);
  const people = await peopleIn(article.blocks.map((block) => block.text));
  const { entities, mentions } = peopleOfArticle(words, told, people, NOTHING_SAID);
  const named = (entity: Entity) => {
    const one = onePerson(entity);
    const mention = mentions.find(({ entity: of, kind }) => of === entity.id && kind === 'name');
    const open = entity.candidates.length > 0 ? entity.candidates : (entity.namesakes ?? []);
    return {
      name: entity.name,
      start: mention ? toText(mention.span).start : null,
      entity: entity.id,
      decided: one && packIds(one, entity),
      candidates: open.map((each) => packIds(each, entity)),
      by: entity.chosenBy ?? entity.maybe?.for ?? [],
      ...(entity.maybe && { against: entity.maybe.against }),
      role: entity.office ? roleText(entity.office) : null,
    };
  };
  const isKnown = ({ candidates, namesakes = [] }: Entity) => candidates.length + namesakes.length > 0;
  return { id, people: entities.filter(isKnown).map(named) };
}

/** `analyze who`: who in people files is meant by the names of an article, decided as the extension decides it. */
export const whoCommand: Subcommand = {
  purpose: 'Says who in files of people is meant by the names in a text.',
  takes: ['{"id","text","title"?,"published"?}', '"published" is a date; who was alive, and in office, depends on it.'],
  gives: [
    '{"id","people":[{"name","start","entity","decided","candidates","by","role"}]}',
    'Those of the text whose name somebody in the files bears, in reading order.',
    '"start"       of the first full name, in UTF-16 code units of "text"; null where only the title has it.',
    '"decided"     the id of the one who is meant, a list where several records are of one; null where that is open.',
    '"candidates"  likewise, of all who may be meant, the likeliest first; others are not offered when one is decided on.',
    '"by"          the signs that speak for the first of them; "against" those that speak against them.',
    '"role"        the office of the one decided on, on the day of the article; null where none is known.',
  ],
  options: { people: { type: 'string', multiple: true }, 'as-of': { type: 'string' } },
  bare: [],
  rest: 'people',
  optionHelp: [
    '--people FILE…  people who are known, as packs (docs/packs.md); may end in .gz',
    '--as-of DATE    the day to which files without a header hold (default: today)',
  ],
  example: {
    args: ['who', '--people', 'people.ndjson'],
    input: { id: 1, text: 'Norwegian prime minister Ana Kovač spoke in Oslo.', published: '2025-09-03' },
    files: {
      'people.ndjson': {
        id: 'Q1',
        name: 'Ana Kovač',
        positions: [{ title: 'Prime Minister', org: 'Norway', start: '2024' }],
      },
    },
  },
  async start(options) {
    const { people, 'as-of': asOf = isoDay() } = options;
    if (!Array.isArray(people)) throw new AskedWrongly('analyze who needs --people FILE.');
    const known = await readPeopleFiles(people, String(asOf));
    return (value) => analyzeWho(value, known);
  },
};
