import * as v from 'valibot';
import { currentRole, roleText } from '../../components/words/current-role';
import { peopleOfArticle } from '../../lib/desk/people-of-article';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import { type Entity, onePerson } from '../../lib/model/mention';
import type { Person } from '../../lib/model/person';
import { AskedWrongly } from './bad-input';
import { checkLine, Id, OptionalText } from './parse-line';
import { type PeopleFiles, readPeopleFiles } from './people-files';
import { publishedOn } from './published-on';
import type { Subcommand } from './subcommand';
import { articleFromText } from './text-article';

const Text = v.object({ id: Id, text: v.string('must be text'), title: OptionalText, published: OptionalText });

const isoDay = () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

/** An id as packs write it. */
const packId = (id: string) => id.replace(/^wikidata:(?=Q\d+$)/, '');

function roleOf(person: Person | undefined): string | null {
  const role = person && currentRole(person);
  return role ? roleText(role) : null;
}

async function analyzeWho(value: unknown, { peopleIn }: PeopleFiles) {
  const { id, text, title, published } = checkLine(Text, value);
  const { languages } = await import('../english');
  const facts = { title: title ?? null, published: publishedOn(published), language: null };
  const { article, toText } = articleFromText(text, facts);
  const told = languages().of(article);
  const words = wordsOfArticle(article, told);
  const people = await peopleIn(article.blocks.map((block) => block.text));
  const { entities, mentions } = peopleOfArticle(words, told, people, new Map());
  const byId = new Map(people.map((person) => [person.id, person]));
  const named = (entity: Entity) => {
    const one = onePerson(entity);
    const first = mentions.find((mention) => mention.entity === entity.id && mention.kind === 'name');
    return {
      name: entity.name,
      start: first ? toText(first.span).start : null,
      entity: entity.id,
      decided: one && packId(one),
      candidates: entity.candidates.map(packId),
      by: entity.chosenBy ?? [],
      role: one && roleOf(byId.get(one)),
    };
  };
  return { id, people: entities.filter(({ candidates }) => candidates.length > 0).map(named) };
}

/** `analyze who`: who in people files is meant by the names of an article, decided as the extension decides it. */
export const whoCommand: Subcommand = {
  purpose: 'Says who in files of people is meant by the names in a text.',
  takes: ['{"id","text","title"?,"published"?}', '"published" is a date; who was alive, and in office, depends on it.'],
  gives: [
    '{"id","people":[{"name","start","entity","decided","candidates","by","role"}]}',
    'Those of the text whose name somebody in the files bears, in reading order.',
    '"start"       of the first full name, in UTF-16 code units of "text"; null where only the title has it.',
    '"decided"     the id of the one who is meant; null where that is open.',
    '"candidates"  ids of all who may be meant, the likeliest first.',
    '"by"          the signs that decided.',
    '"role"        the office of the one decided on, as it is shown.',
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
