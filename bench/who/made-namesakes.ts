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

/** Longer ones: a whole paragraph of politics, as in an article about an election. */
const LONG_FILLERS = [
  FILLERS.slice(3).join(' '),
  'The campaign for the election began in March. Both candidates promised voters lower taxes, and the party of the prime minister put its policy on schools first. A lawmaker of the opposition called that a gift to the rich, and the governor said that the legislature would vote on it. Polls among voters gave no party a majority in parliament.',
];

interface Filled {
  name: string;
  who: string;
  place: string;
  year: number;
  /** Years old. */
  age: number;
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

/** What people are in articles who hold no office. The conditions around the weights were mended with these in view. */
const MORE_TEMPLATES: readonly Template[] = [
  ({ name, place, more }) =>
    `${name} came third in the marathon of ${place}, two minutes after the winner. ${more} ${name} is to run again in May.`,
  ({ name, place, age, more }) => `“They forget us here,” said ${name}, ${age}, of ${place}. ${more}`,
  ({ name, place, who, more }) =>
    `${more} ${name}, who ran a shop in ${place} for forty years and loved to dance, died on Sunday. A ${who} sang.`,
  ({ name, place, more }) => `A court at ${place} fined ${name} for driving without a licence. ${more}`,
  ({ name, place, who, more }) =>
    `The heroine of the novel is ${name}, young and without money, whom a ${who} brings to ${place}. ${more}`,
  ({ name, place, year, more }) => `${name} (${year}–${year + 61}) built the first organ of ${place}. ${more}`,
  ({ name, place, more }) => `For ${place}: Anna Berg, ${name}, Jo Lind. ${more}`,
  ({ name, place, more }) => `In a study led by ${name} at the University of ${place}, mice slept longer. ${more}`,
  ({ name, place, more }) => `${more} The show in ${place} has forty pictures by ${name}. Two were never seen before.`,
  ({ name, place, who, more }) => `${more} ${name} of ${place} voted early and went back to work with a ${who}.`,
  ({ name, place, who, more }) =>
    `${name} learned to swim in ${place}. ${more} “I never liked the water,” ${name} told a ${who}.`,
  ({ name, place, more }) => `Photo: ${name} / ${place} Agency. ${more}`,
  ({ name, place, who, more }) =>
    `${more} The ${who} and the children were saved by ${name}, a neighbour, who broke the door in ${place}.`,
  ({ name, place, age, more }) => `Police in ${place} look for ${name} (${age}), last seen at the harbour. ${more}`,
];

/** Written when all conditions stood but one, on somebody without a known country. Half of them name no place. */
const LAST_TEMPLATES: readonly Template[] = [
  ({ name, more }) => `${more} The picture of the lighthouse was taken by ${name} last summer.`,
  ({ name, more }) => `${name} has taught the violin for thirty years and still cycles to work. ${more}`,
  ({ name, place, more }) => `${more} Fans waited two hours for ${name}, whose third album came out in ${place}.`,
  ({ name, more }) => `“I bought my first goat at nine,” ${name} says, laughing. ${more}`,
  ({ name, place, more }) => `${name} won the ${place} regatta by a length. ${more}`,
  ({ name, year, place, more }) => `The bridge at ${place}, built by ${name} in ${year + 300}, is closed. ${more}`,
];

const ALL_TEMPLATES = [...TEMPLATES, ...MORE_TEMPLATES, ...LAST_TEMPLATES];

function rowsOf(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line.includes('"name"')).map((line) => JSON.parse(line) as Row);
}

/** Whether a row is of somebody with this profession or place itself: then the text would be about them. */
function isOf({ description, positions = [] }: Row, words: readonly string[]): boolean {
  const told = foldText([description, ...positions.flatMap(({ title, org }) => [title, org])].join(' '));
  return words.some((word) => told.includes(foldText(word)));
}

/** Whether an age fits theirs on that day: then the text could be about them. */
const isOfAge = ({ birth }: Row, age: number, published: string): boolean =>
  Math.abs(Number(published.slice(0, 4)) - Number(birth?.slice(0, 4)) - age) < 3;

/**
 * So many texts, each of a person drawn from the packs: the name with another profession, a place of another country
 * and, in one of several forms, another century. Texts of nobody in a political office; of politics around them, most.
 *
 * @param seed the same gives the same texts
 */
export function madeNamesakes(files: readonly string[], count: number, seed: number): MadeText[] {
  const random = seededRandom(seed);
  const chance = (below: number): number => Math.floor(random() * below);
  const pick = <T>(of: readonly T[]): T => of[chance(of.length)]!;
  const rows = files.flatMap(rowsOf).filter(({ name }) => / /.test(name));
  const made: MadeText[] = [];
  while (made.length < count) {
    const [row, who, place] = [pick(rows), pick(PROFESSIONS), pick(PLACES)];
    const more = pick(chance(3) === 0 ? LONG_FILLERS : FILLERS);
    const filled = { name: row.name, who, place, year: 1480 + chance(300), age: 18 + chance(70), more };
    const text = pick(ALL_TEMPLATES)(filled);
    const published = `${1990 + chance(36)}-0${1 + chance(9)}-1${chance(9)}`;
    if (!isOf(row, [who, place]) && !isOfAge(row, filled.age, published))
      made.push({ name: row.name, text, published });
  }
  return made;
}
