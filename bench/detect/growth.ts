/**
 * How the time of detection grows with bad input: texts that no reporter would write, at n, 2n, 4n and 8n of what
 * repeats in them. Linear where each column is about twice the one before: `npm run bench -- detect/growth`.
 */
import { detect, lookIntoClaims } from '../../scripts/english';
import { table } from '../measured';

const GIVEN = 'Ana Ben Carla Dan Eva Finn Greta Hugo Ida Jan Kaja Lars Mona Nils Olga Pia Rolf Siri Tor Una'.split(' ');
const SOUNDS = 'bcdfghklmnprstvz';
const VOWELS = 'aeiou';

/** A name of its own for each number. */
function nameOf(n: number): string {
  let surname = '';
  for (let rest = n + 400; rest > 0; rest = Math.floor(rest / 80))
    surname += SOUNDS[rest % 16]! + VOWELS[Math.floor(rest / 16) % 5]!;
  return `${GIVEN[n % GIVEN.length]} ${surname[0]!.toUpperCase()}${surname.slice(1)}berg`;
}

const each = (n: number, write: (i: number) => string, joint = ' ') =>
  Array.from({ length: n }, (_, i) => write(i)).join(joint);

const KINDS: [name: string, write: (n: number) => string][] = [
  ['speakers, a paragraph each', (n) => each(n, (i) => `“We keep mill ${i},” ${nameOf(i)} said on Monday.`, '\n')],
  ['speakers, paragraphs joined', (n) => each(n, (i) => `“We keep mill ${i},” ${nameOf(i)} said on Monday.`)],
  ['speakers, no stop at all', (n) => each(n, (i) => `${nameOf(i)} said the mill was safe`)],
  ['reports inside reports', (n) => `${each(n, (i) => `${nameOf(i)} said that`)} it rained.`],
  ['opening marks alone', (n) => `${'“'.repeat(n)}Anna Keller said so.`],
  ['quotations never closed', (n) => `${'“We will stay, '.repeat(n)}Anna Keller said.`],
  ['apostrophes as marks', (n) => 'Anna Keller ’said ‘that '.repeat(n)],
  [
    'one surname',
    (n) => each(n, (i) => `${GIVEN[i % 20]} ${GIVEN[(i * 7) % 20]} Keller spoke. Keller said no. He said yes.`),
  ],
  [
    'pronouns after two people',
    (n) => `Anna Keller and Ben Reed met. ${'He said that she said that he was there. '.repeat(n)}`,
  ],
  ['names joined by and', (n) => `${each(n, (i) => `${nameOf(i)} and`)} Anna Keller said no.`],
  ['turns', (n) => each(n, (i) => `${nameOf(i)}: We will keep it.`, '\n')],
  ['brackets never closed', (n) => '(Anna Keller said ['.repeat(n)],
];

const SMALLEST = 1250;

/** Milliseconds of processor time for a text: the better of two, for the machine may be busy. */
function timeOf(text: string): number {
  const lines = text.split('\n');
  const article = {
    address: '',
    title: '',
    bylines: [],
    outlet: null,
    language: 'en',
    published: null,
    blocks: lines.map((line) => ({ kind: 'paragraph' as const, text: line })),
  };
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    lookIntoClaims(article, detect(article, []).claims);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

export function run(): void {
  timeOf('Anna Keller said that the mill was safe.');
  const sizes = [1, 2, 4, 8].map((times) => times * SMALLEST);
  const rows = KINDS.map(([name, write]) => [name, ...sizes.map((n) => timeOf(write(n)).toFixed(0))]);
  console.log(table([['ms of processor time for', ...sizes.map((n) => n.toLocaleString('en'))], ...rows]));
}
