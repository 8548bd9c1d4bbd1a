/**
 * Names of the library in a text whose language has no tables. Capitals, gaps and the library are all there is to go
 * by, so whatever may be part of a longer name is nobody's.
 */
import type { Article } from '../../model/article';
import type { Entity, Mention } from '../../model/mention';
import { startsLower, startsUpper } from '../../text/letter-case';
import { HYPHENS } from '../../text/letters';
import { nameKey } from '../../text/name-keys';
import { isNameSuffix } from '../../text/name-suffixes';
import type { PlainWord } from '../../text/plain-words';
import type { PlainWordsOfArticle } from '../words-of-article';
import { type KnownNames, knownNames } from './known-names';
import type { KnownPerson } from './known-person';

const MOST_WORDS = 7;

/** An article of any size asks the library for no more names than this. */
const MOST_NAMES = 3000;

/** Small words that stand inside names ("van", "de la"), in any language. */
const LONGEST_PARTICLE = 4;

/** Those behind which a longer name goes on ("García de la Torre"); others are everyday words as well ("in", "et"). */
const GOES_ON = new Set('de da di do dos das del della der den dem van von ter zu bin ibn y e la'.split(' '));

const SURE = 0.98;
const SURE_OF_ONE_WORD = 0.8;

interface Place {
  block: number;
  first: PlainWord;
  last: PlainWord;
  key: string;
  /** Nothing with a capital stands right before it. */
  isClear: boolean;
}

/** Whether two words stand side by side: a gap, or the full stop of an initial. */
function touches(text: string, a: PlainWord, b: PlainWord | undefined): boolean {
  if (b === undefined) return false;
  const gap = text.slice(a.end, b.start);
  return /^\s+$/.test(gap) || (a.end - a.start <= 2 && /^\.\s*$/.test(gap));
}

/** Whether a name may go on over the mark between two words: a dash that touches both, or a comma before a suffix. */
function isJoined(text: string, a: PlainWord, b: PlainWord): boolean {
  const gap = text.slice(a.end, b.start);
  return (gap.length === 1 && HYPHENS.includes(gap)) || (/^,\s+$/.test(gap) && isNameSuffix(b.text));
}

/** Where the words that stand side by side from `at` on may end a name: capitals at both ends, small words between. */
function endsFrom(text: string, words: readonly PlainWord[], at: number): number[] {
  const ends: number[] = [];
  for (let last = at; last < Math.min(words.length, at + MOST_WORDS); last++) {
    const word = words[last]!;
    const before = words[last - 1]!;
    const isDashed = last > at && word.start - before.end === 1 && isJoined(text, before, word);
    if (last > at && !touches(text, before, word) && !isJoined(text, before, word)) break;
    if (startsUpper(word.text) || isDashed) ends.push(last);
    else if (!startsLower(word.text) || word.text.length > LONGEST_PARTICLE) break;
  }
  return ends;
}

/** Whether a name that ends here goes on behind: another capital, or a particle and a capital. */
function goesOn(text: string, words: readonly PlainWord[], last: number): boolean {
  let at = last;
  while (touches(text, words[at]!, words[at + 1])) {
    at++;
    if (startsUpper(words[at]!.text)) return true;
    if (!GOES_ON.has(words[at]!.text)) return false;
  }
  return false;
}

/** A stretch of text with its words. */
interface TextInWords {
  text: string;
  words: readonly PlainWord[];
}

/** The title and the blocks of an article. */
const textsOf = (
  { title, blocks }: Article,
  words: PlainWordsOfArticle,
): [title: TextInWords, blocks: TextInWords[]] => [
  { text: title, words: words.title },
  blocks.map(({ text }, at) => ({ text, words: words.blocks[at]! })),
];

function placesIn({ text, words }: TextInWords, block: number, names: KnownNames): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!startsUpper(words[at]!.text)) continue;
    const keyTo = (last: number) => nameKey(text.slice(words[at]!.start, words[last]!.end));
    const last = endsFrom(text, words, at).findLast((end) => names.has(keyTo(end)));
    if (last === undefined) continue;
    const before = words[at - 1];
    const isClear = before === undefined || !startsUpper(before.text) || !touches(text, before, words[at]);
    if (!goesOn(text, words, last))
      places.push({ block, first: words[at]!, last: words[last]!, key: keyTo(last), isClear });
    at = last;
  }
  return places;
}

/** Every string of the article that could be a full name, each once; at most 3,000: what to ask the library for. */
export function proposePlainNames(article: Article, plain: PlainWordsOfArticle): string[] {
  const names = new Set<string>();
  const [title, blocks] = textsOf(article, plain);
  for (const { text, words } of [title, ...blocks]) {
    words.forEach((word, at) => {
      if (!startsUpper(word.text)) return;
      for (const last of endsFrom(text, words, at))
        if (names.size < MOST_NAMES) names.add(text.slice(word.start, words[last]!.end));
    });
  }
  return [...names];
}

/**
 * Where the full names of these people stand in the article, and nothing else. A name right behind a word with a
 * capital may be the end of a longer one ("Jean Pierre Martin"), or follow a title: it counts where the same name
 * stands in the article without one, its headline included. Pure; linear in the text.
 */
export function findPlainNames(
  article: Article,
  plain: PlainWordsOfArticle,
  known: readonly KnownPerson[],
): { entities: Entity[]; mentions: Mention[] } {
  const names = knownNames(known);
  if (names.size === 0) return { entities: [], mentions: [] };
  const [title, blocks] = textsOf(article, plain);
  const places = blocks.flatMap((block, at) => placesIn(block, at, names));
  const clear = new Set(
    [...placesIn(title, -1, names), ...places].filter(({ isClear }) => isClear).map(({ key }) => key),
  );
  const entities = new Map<string, Entity>();
  const mentions = places.flatMap(({ block, first, last, key }): Mention[] => {
    if (!clear.has(key)) return [];
    const text = article.blocks[block]!.text.slice(first.start, last.end);
    const people = [...names.get(key)!];
    const same = people.toSorted().join(' ');
    const entity = entities.get(same) ?? { id: `e${entities.size + 1}`, name: text, candidates: people, roles: [] };
    entities.set(same, entity);
    return [
      {
        span: { block, start: first.start, end: last.end },
        text,
        kind: 'name',
        entity: entity.id,
        rule: 'known-name',
        confidence: first === last ? SURE_OF_ONE_WORD : SURE,
      },
    ];
  });
  return { entities: [...entities.values()], mentions };
}
