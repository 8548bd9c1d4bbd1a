/** Made texts in which namesakes of people in the packs have other professions, places and centuries. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldText } from '../../lib/text/fold-text';
import { seededRandom } from '../../scripts/seeded-random';

/** A made text, and the name in it that is nobody's in the packs. */
export interface MadeText {
  text: string;
  /** ISO day. */
  published: string;
  name: string;
}

interface Row {
  name: string;
  description?: string | null;
  country?: string | null;
  birth?: string | null;
  positions?: { title: string; org?: string | null }[];
}

const SEED = 2;

const PROFESSIONS =
  'singer baker surgeon novelist striker architect farmer pilot photographer nurse engineer goalkeeper violinist chef botanist physicist carpenter dentist sculptor jockey astronomer fisherman potter beekeeper weaver'.split(
    ' ',
  );
const PLACES =
  'Ghent Osaka Lyon Bergen Quito Accra Perth Turin Malmö Porto Cork Graz Basel Seville Krakow Tartu Haifa Cusco Nara Bruges'.split(
    ' ',
  );

/** What a text is about besides: nothing, or politics, which is harder. */
const FILLERS = [
  'The rain had not stopped for a week, and the road along the river was closed.',
  'Tickets were sold out within an hour, and the doors opened late.',
  'Nobody in the street had heard anything, a neighbour said.',
  'The government had put off the vote in parliament, and the minister was not there.',
  'Congress had voted on the budget a day before, after the election in the United States.',
  'The Senate and the House had agreed on the bill, and the president of the United States signed it.',
];

interface Filled {
  name: string;
  who: string;
  place: string;
  year: number;
  more: string;
}

type Template = (filled: Filled) => string;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const TEMPLATES: readonly Template[] = [
  ({ name, who, place, more }) =>
    `${capital(who)} ${name} told the ${place} Courier that it had been a long year. ${more}`,
  ({ name, who, place, more }) =>
    `${more} At home in ${place}, ${name} works as a ${who} and has never held a meeting.`,
  ({ name, who, place, year, more }) =>
    `In ${year} ${name}, ${who} to the court at ${place}, wrote of the plague. ${more}`,
  ({ name, who, place, more }) =>
    `The prize went to ${name}, ${place}’s best ${who}. ${more} ${name} was not in the hall.`,
  ({ name, place, more }) => `${name} scored twice for ${place} United. ${more} “We were lucky,” said ${name}.`,
  ({ name, who, more }) => `${more} “My son is a ${who},” said ${name}, 44, who had waited since dawn.`,
  ({ name, who, place, more }) => `${more} In the film ${name} plays a ${who} who leaves ${place} for the sea.`,
];

function rowsOf(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line.includes('"name"')).map((line) => JSON.parse(line) as Row);
}

/** Whether a row is of somebody with this profession or place itself: then the text would be about them. */
function isOf({ description, positions = [] }: Row, words: readonly string[]): boolean {
  const told = foldText([description, ...positions.flatMap(({ title, org }) => [title, org])].join(' '));
  return words.some((word) => told.includes(foldText(word)));
}

/**
 * So many texts, each of a person drawn from the packs: the name with another profession, a place of another country and,
 * in one of several forms, another century. Texts of nobody in a political office; of politics around them, every other.
 */
export function madeNamesakes(files: readonly string[], count: number): MadeText[] {
  // The same seed gives the same texts.
  const random = seededRandom(SEED);
  const chance = (below: number): number => Math.floor(random() * below);
  const pick = <T>(of: readonly T[]): T => of[chance(of.length)]!;
  const rows = files.flatMap(rowsOf).filter(({ name }) => / /.test(name));
  const made: MadeText[] = [];
  while (made.length < count) {
    const [row, who, place] = [pick(rows), pick(PROFESSIONS), pick(PLACES)];
    const filled = { name: row.name, who, place, year: 1480 + chance(300), more: pick(FILLERS) };
    const text = pick(TEMPLATES)(filled);
    const published = `${1990 + chance(36)}-0${1 + chance(9)}-1${chance(9)}`;
    if (!isOf(row, [who, place])) made.push({ name: row.name, text, published });
  }
  return made;
}
