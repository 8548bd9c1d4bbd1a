/**
 * How well names are found in a set of texts that nothing was learnt from, for `docs/accuracy.md`:
 * `npx tsx bench/detect/people-left-out.ts`. For each set the name models are learnt anew from the others that may be
 * learnt from, and exact F1 on the set is told. Then each list and each kind of word is emptied, nothing learnt anew,
 * and the change of exact F1 on each set is told in points: what helps one set only shows. Takes about eight minutes.
 */
import { pathToFileURL } from 'node:url';
import { findPeople } from '../../lib/detect/people/find-people';
import { WordClass } from '../../lib/detect/people/word-classes';
import { wordsOfArticle } from '../../lib/detect/words-of-article';
import { createEnglish, type EnglishData } from '../../lib/languages/en/create-english';
import { ENGLISH_DATA } from '../../lib/languages/en/words/data';
import { learnLooks } from '../../scripts/lexicon/learn-names';
import { readGum } from '../../scripts/lexicon/read-gum';
import { LEARNT_SETS, readMarked } from '../../scripts/lexicon/read-marked';
import { packLooks } from '../../scripts/lexicon/write-weights';
import { articleFrom, type Predicted } from './people-finders';
import { type GoldDocument, type GoldSet, goldSets } from './people-sets';

type Find = (document: GoldDocument) => Predicted[];
type Place = Pick<Predicted, 'start' | 'end'>;

const touches = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
const same = (a: Place, b: Place) => a.start === b.start && a.end === b.end;

function finderWith(data: EnglishData): Find {
  const language = createEnglish(data);
  return ({ text, title }) => {
    const { article, starts } = articleFrom(text, title ?? '');
    const { mentions } = findPeople(wordsOfArticle(article, { code: 'en', language }).read!, []);
    return mentions
      .filter(({ kind }) => kind !== 'pronoun' && kind !== 'role')
      .map(({ span }) => ({ start: starts[span.block]! + span.start, end: starts[span.block]! + span.end }));
  };
}

/** Exact F1 in points, counted as the data's own scorer counts it. */
function exactF1({ documents }: GoldSet, find: Find): number {
  let right = 0;
  let counted = 0;
  let marked = 0;
  for (const document of documents) {
    const gold = document.people.filter(({ kind }) => kind !== 'coref');
    const aside = [...(document.ignore ?? []), ...document.people.filter(({ kind }) => kind === 'coref')];
    const found = find(document).filter(
      (name) => gold.some((other) => touches(other, name)) || !aside.some((other) => touches(other, name)),
    );
    right += found.filter((name) => gold.some((other) => same(other, name))).length;
    counted += found.length;
    marked += gold.length;
  }
  return (200 * right) / (counted + marked);
}

function printLeftOut(sets: readonly GoldSet[]): void {
  const gum = readGum('train');
  const learnt = new Map(LEARNT_SETS.map((name) => [name as string, readMarked(name)]));
  const others = (left: string) => [
    ...gum,
    ...[...learnt].flatMap(([name, documents]) => (name === left ? [] : documents)),
  ];
  const looks = learnLooks(Object.fromEntries(['none', ...learnt.keys()].map((left) => [left, others(left)])));
  console.log('exact F1, nothing learnt from the set itself:');
  for (const set of sets) {
    const [firstLook, secondLook] = packLooks(looks[learnt.has(set.name) ? set.name : 'none']!);
    console.log(
      `  ${set.name.padEnd(10)} ${exactF1(set, finderWith({ ...ENGLISH_DATA, firstLook, secondLook })).toFixed(1)}`,
    );
  }
}

const LISTS = [
  'beforePlace',
  'beforePlaceAlone',
  'beforePlaceOrTime',
  'definite',
  'doerPreposition',
  'leadingParticles',
  'nameSuffixes',
  'nobleTitles',
  'noInitials',
  'placeOpeners',
  'sureTitles',
  'surnameFirst',
  'thingNouns',
  'townNouns',
] as const satisfies readonly (keyof EnglishData['people'])[];

const withoutList = (list: (typeof LISTS)[number]): EnglishData => ({
  ...ENGLISH_DATA,
  people: { ...ENGLISH_DATA.people, [list]: '' },
});

function withoutKind(bits: number): EnglishData {
  const { wordClasses } = ENGLISH_DATA;
  return { ...ENGLISH_DATA, wordClasses: { ...wordClasses, sets: wordClasses.sets.map((set) => set & ~bits) } };
}

function printWithout(sets: readonly GoldSet[]): void {
  const all = sets.map((set) => exactF1(set, finderWith(ENGLISH_DATA)));
  console.log(`\nchange in points without a list or a kind of word, on ${sets.map(({ name }) => name).join(', ')}:`);
  const without = [
    ...LISTS.map((list) => [list, withoutList(list)] as const),
    ...Object.entries(WordClass).map(([kind, bits]) => [kind, withoutKind(bits)] as const),
  ];
  for (const [name, data] of without) {
    const find = finderWith(data);
    const changes = sets.map((set, at) => (exactF1(set, find) - all[at]!).toFixed(1).padStart(7));
    console.log(`  ${name.padEnd(18)}${changes.join('')}`);
  }
}

/** Prints both tables; says so where the sets are not there. */
export function printLeftOutAndWithout(): void {
  const sets = goldSets();
  if (sets === null) {
    console.log('../shared/data/people is not here.');
    return;
  }
  printLeftOut(sets);
  printWithout(sets);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) printLeftOutAndWithout();
