import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { addJob } from '../../lib/install/job-rows';
import type { PackPerson } from '../../lib/model/pack';
import type { Reading } from '../../lib/model/reading';
import { peopleNamed } from '../../lib/records/people';
import type { RecordsDatabase } from '../../lib/records/schema';
import { APOSTROPHES, HYPHENS } from '../../lib/text/letters';
import { openPacks } from '../../lib/volumes/open-packs';
import { packedPeopleIn, packedPeopleNamed } from '../../lib/volumes/people/packed-people';
import type { Packs } from '../../lib/volumes/schema';
import { readWholePage } from '../../scripts/read-whole-page';
import { articleOf } from '../desk/article-of';
import { plantedRecords } from '../desk/planted-records';
import { readArticle } from '../desk/read-in-english';
import { personRow } from '../packs/person-row';
import { pageOf, paragraphs } from '../page/page-of';
import { addPerson } from '../records/write-people';
import { fileOf, headerOf, runAlone } from '../volumes/fresh-packs';

/** A name in the library, and how an article prints it. */
const NAMES: [library: string, printed: string][] = [
  ['Robert Downey, Jr.', 'Robert Downey Jr.'],
  ['Robert Downey Jr.', 'Robert Downey, Jr.'],
  ['Martin Luther King Jr.', 'Martin Luther King, Jr.'],
  ['Jean-Luc Melenchon', 'Jean\u2011Luc Mélenchon'],
  ['Jean-Luc Mélenchon', 'Jean\u2013Luc Mélenchon'],
  ["Sinead O'Connor", 'Sinead O`Connor'],
  ['Sinéad O’Connor', 'Sinead O´Connor'],
  ['Sinead O`Connor', 'Sinead O‘Connor'],
  ['Abd al-Rahman Kim', 'Abd al–Rahman Kim'],
  ['al-Rahman Kim', 'al–Rahman Kim'],
  ['Abd al-Rahman Kim', 'Abd ál-Rahman Kim'],
  ['Kim Il-sung', 'Kim Il–sung'],
  ['Anton Milchenko', 'Anton Mil\u00adchenko'],
  ['Anton Milchenko', 'Anton Mil\u200bchenko'],
  ['Anton Milchenko', 'Anton\u200e Milchenko'],
  ['Abd al-Rahman Kim', 'Abd a\u00adl-Rah\u00adman Kim'],
  ['Anton Mil\u00adchenko', 'Anton Milchenko'],
  ['J. D. Vance', 'JD Vance'],
  ['Lech Wałęsa', 'Lech Walesa'],
];

async function recordsWith(...names: string[]): Promise<RecordsDatabase> {
  const records = await plantedRecords();
  const source = (await records.sources.toCollection().first())!.id;
  for (const [at, text] of names.entries())
    await addPerson(records, {
      id: `p${at}`,
      names: [{ text, kind: 'main', source }],
      roles: [],
      links: [],
      epithets: [],
    });
  return records;
}

async function packsWith(rows: PackPerson[]): Promise<Packs> {
  const packs = openPacks(`names-in-print-${Math.random()}`);
  await addJob(packs, ...fileOf(rows, headerOf('people')));
  await runAlone(packs);
  return packs;
}

/** The words of the mentions that mean, or may mean, this one person. */
function marked({ entities, mentions }: Reading, person: string): string[] {
  const theirs = entities.filter(({ candidates, namesakes = [] }) => [...candidates, ...namesakes].join() === person);
  return mentions.flatMap(({ entity, text, kind }) =>
    kind === 'name' && theirs.some(({ id }) => id === entity) ? [text] : [],
  );
}

const told = (name: string) => `The harbour was shut on Monday. Then ${name} told reporters that it would stay open.`;

describe('a name of the library, however it is printed', () => {
  test.each(NAMES)('%s is found in the records as %s, and marked all over', async (library, printed) => {
    const records = await recordsWith(library);
    const reading = await readArticle(records, articleOf(told(printed)));
    expect(marked(reading, 'p0')).toEqual([printed]);
    await records.delete();
  });

  test.each(NAMES)('%s is found in a pack as %s, and marked all over', async (library, printed) => {
    const [records, packs] = [await recordsWith(), await packsWith([personRow('x:1', library)])];
    expect((await packedPeopleNamed(packs, [printed])).map(({ id }) => id)).toEqual(['x:1']);
    const reading = await readArticle(records, articleOf(told(printed)), packs);
    expect(marked(reading, 'x:1')).toEqual([printed]);
    await Promise.all([records.delete(), packs.delete()]);
  });

  test.each([
    ['Robert Downey, Jr.', 'Robert Downey Jr.'],
    ['Abd al-Rahman Kim', 'Abd al\u2013Rahman Kim'],
    ['Анна-Мария Ёлкина', 'Анна\u2011Мария Елкина'],
    ["Sinead O'Connor", 'Sinead O`Connor'],
    ['Martin Luther King Jr.', 'Martin Luther King, Jr.'],
  ])('%s is found as %s in a language that is not read', async (library, printed) => {
    const records = await recordsWith(library);
    const text = `Dnes v poledne přijel ${printed} do města a pak mluvil o přístavu, který bude otevřen, jak řekl včera.`;
    const reading = await readArticle(records, { ...articleOf(text, text), language: 'cs' });
    expect(reading.languageSupported).toBe(false);
    // No word of such a language has its full stop.
    const words = printed.replace(/\.$/, '');
    expect(marked(reading, 'p0')).toEqual([words, words]);
    await records.delete();
  });
});

describe('a name in a page', () => {
  test.each<[what: string, html: string, nodes: string[]]>([
    ['parted by <wbr>', 'Anton Mil<wbr>chenko', ['Anton Mil', 'chenko']],
    ['with soft hyphens', 'An&shy;ton Mil&shy;chen&shy;ko', ['An', 'ton Mil', 'chen', 'ko']],
    ['with zero-width spaces', 'Anton\u200b Mil\u200bchenko', ['Anton', ' Mil', 'chenko']],
    ['with joiners and a direction mark', 'Anton\u200e Mil\u200dchenko', ['Anton\u200e Mil\u200dchenko']],
    ['in elements', '<b>Anton</b> <a href="/m">Mil<wbr>&shy;chenko</a>', ['Anton', ' ', 'Mil', 'chenko']],
  ])('%s is marked over all of it', async (_, html, nodes) => {
    const records = await recordsWith('Anton Milchenko');
    const page = pageOf(
      `<html lang="en"><title>Talks</title><article><h1>Talks</h1><p>${told(html)}</p>${paragraphs(12)}</article>`,
    );
    const outcome = readWholePage(page, 'https://news.example/2025/09/02/talks');
    const reading = await readArticle(records, outcome.article);
    const [mention] = reading.mentions.filter(({ entity }) =>
      reading.entities.some(({ id, candidates }) => id === entity && candidates[0] === 'p0'),
    );
    const ranges = outcome.map.rangesOf(mention!.span).map(({ node, start, end }) => node.data.slice(start, end));
    expect(ranges).toEqual(nodes);
    await records.delete();
  });
});

describe('whatever one finds', () => {
  const LIBRARY = [
    'Anton Milchenko',
    "Sinead O'Connor",
    'Jean-Luc Mélenchon',
    'Abd al-Rahman Kim',
    'Kim Il-sung',
    'Robert Downey, Jr.',
    'Martin Luther King Sr.',
    'J. D. Vance',
    'Lech Wałęsa',
    'Ann Marie O’Hara-Lind',
    'Анна Ёлкина',
  ];
  let records: RecordsDatabase;
  let none: RecordsDatabase;
  let packs: Packs;
  beforeAll(async () => {
    records = await recordsWith(...LIBRARY);
    none = await recordsWith();
    packs = await packsWith(LIBRARY.map((name, at) => personRow(`x:${at}`, name)));
  });
  afterAll(() => Promise.all([records.delete(), none.delete(), packs.delete()]));

  const INVISIBLE = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d', '\u200e'];
  /** Each letter of a name, as somebody may print it; some ways are another name. */
  const ways = (letter: string, at: number, name: string): fc.Arbitrary<string> => {
    if ("'’".includes(letter)) return fc.constantFrom(...APOSTROPHES);
    if (letter === '-') return fc.constantFrom(...HYPHENS);
    if (letter === ',') return fc.constantFrom('', ',');
    if (letter === ' ' && /^ [JS]r\.$/.test(name.slice(at))) return fc.constantFrom(' ', ', ');
    if (letter === '.' || letter === ' ') return fc.constant(letter);
    const inside = at > 0 && /\p{L}/u.test(name[at - 1]!) && at < name.length - 1;
    return fc.oneof(
      { weight: 30, arbitrary: fc.constant(letter) },
      { weight: 2, arbitrary: fc.constantFrom(...INVISIBLE.map((mark) => (inside ? mark : '') + letter)) },
      { weight: 1, arbitrary: fc.constant(inside ? `${letter}\u0301` : letter) },
      { weight: 1, arbitrary: fc.constant(letter === 'n' ? 'm' : letter) },
    );
  };
  const printed = fc
    .constantFrom(...LIBRARY)
    .chain((name) => fc.tuple(...[...name].map((letter, at) => ways(letter, at, name))))
    .map((letters) => letters.join('').replace(/,,/, ',').replace(/ {2}/, ' ').normalize('NFC'));

  it('the others find: records, packs and detection over both', async () => {
    await fc.assert(
      fc.asyncProperty(printed, async (name) => {
        const inRecords = (await peopleNamed(records, [name])).map(({ id }) => id.slice(1));
        const inPacks = (await packedPeopleNamed(packs, [name])).map(({ id }) => id.slice(2));
        const inText = (await packedPeopleIn(packs, [told(name)])).map(({ id }) => id.slice(2));
        const byRecords = await readArticle(records, articleOf(told(name)));
        const byPacks = await readArticle(none, articleOf(told(name)), packs);
        const found = LIBRARY.flatMap((_, at) => (marked(byRecords, `p${at}`).length > 0 ? [`${at}`] : []));
        const foundInPacks = LIBRARY.flatMap((_, at) => (marked(byPacks, `x:${at}`).length > 0 ? [`${at}`] : []));
        expect({ inPacks, inText, found, foundInPacks }).toEqual({
          inPacks: inRecords,
          inText: inRecords,
          found: inRecords,
          foundInPacks: inRecords,
        });
      }),
      { numRuns: 150 },
    );
  });
});
