/** What the headings of a table say of its columns. The one list of their words is here. */
/** What a column can be. People need id or name, statements a speaker and the words. */
export const TABLE_FIELDS = {
  people: ['id', 'name', 'aliases', 'description', 'country', 'birth', 'death', 'title', 'org', 'start', 'end', 'link'],
  statements: ['id', 'speaker', 'speakerId', 'date', 'kind', 'text', 'sourceTitle', 'sourceUrl', 'licence'],
} as const;

/** Fields of either kind that hold a date. */
export const TABLE_DATES = ['birth', 'death', 'start', 'end', 'date'] as const;

/** Kinds of packs that a table can hold. */
export type TableKind = keyof typeof TABLE_FIELDS;

/** Number of the column (from 0) that each field is taken from; a field without one stays empty. */
export type Columns = Readonly<Record<string, number>>;

/** What headings call a field besides its own name; lower case, letters alone. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  id: ['wikidata', 'qid', 'wikidataid', 'personid'],
  name: ['fullname', 'person', 'personlabel'],
  aliases: ['alias', 'othernames', 'alsoknownas'],
  birth: ['born', 'birthdate', 'dateofbirth'],
  death: ['died', 'deathdate', 'dateofdeath'],
  title: ['role', 'position', 'office', 'post'],
  org: ['organisation', 'organization', 'body', 'chamber', 'party'],
  start: ['from', 'startdate', 'since'],
  end: ['to', 'enddate', 'until'],
  link: ['url', 'website', 'address', 'wikipedia'],
  speaker: ['who', 'name', 'nameofpersonspeaking', 'speakername'],
  speakerId: ['personid', 'wikidata', 'qid'],
  date: ['when', 'said', 'day', 'year'],
  text: ['words', 'statement', 'quote', 'speech', 'content'],
  sourceTitle: ['source', 'title', 'occasion', 'event'],
  sourceUrl: ['url', 'link', 'address', 'sourceaddress'],
};

const namesOf = (field: string): string[] => [field.toLowerCase(), ...(HEADINGS[field] ?? [])];

/** The words by which a column is told in a table of this kind: who somebody is does not tell statements apart. */
function headingsOf(field: string, kind: TableKind): string[] {
  return kind === 'statements' && field === 'id' ? ['id', 'statementid', 'quoteid'] : namesOf(field);
}

/** The words of a heading, or of a line of headings, lower case: "quote_text" and "quoteText" are two. */
function wordsOf(heading: string): string[] {
  const apart = heading.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return apart.match(/[a-z]+/g) ?? [];
}

/**
 * The column of a field with these names: headed by one of them, or else by nothing but words that name it
 * ("quote_text").
 */
function columnOf(names: readonly string[], headings: readonly string[][]): number | undefined {
  const plain = headings.map((words) => words.join(''));
  const named = names.map((name) => plain.indexOf(name)).find((at) => at >= 0);
  if (named !== undefined) return named;
  const made = headings.findIndex((words) => words.length > 0 && words.every((word) => names.includes(word)));
  return made < 0 ? undefined : made;
}

/** The fields of a kind whose columns the headings say plainly; other fields are left out. */
export function plainColumns(headings: readonly string[], kind: TableKind): Columns {
  const words = headings.map(wordsOf);
  const pairs = TABLE_FIELDS[kind].flatMap((field) => {
    const at = columnOf(headingsOf(field, kind), words);
    return at === undefined ? [] : [[field, at] as const];
  });
  return Object.fromEntries(pairs);
}

/** Names of the speaker and the words; without those that a table of people has too, such as "name". */
const SPOKEN = ['speaker', 'text']
  .flatMap(namesOf)
  .filter((name) => !TABLE_FIELDS.people.flatMap(namesOf).includes(name));

/** What the first line of a table says that it holds: statements if a word of it names a speaker or what was said. */
export function kindOfTable(line: string): TableKind {
  return wordsOf(line).some((word) => SPOKEN.includes(word)) ? 'statements' : 'people';
}
