import { NO_NAME_WORD, WordClass } from '../../../detect/people/word-classes';
import type { Article, Block } from '../../../model/article';
import type { Entity, Mention } from '../../../model/mention';
import { sentenceAround } from '../../../model/sentence-around';
import { firstWithEndAfter } from '../../../model/span';
import type { When } from '../../../model/when';
import { nameKey } from '../../../text/name-keys';
import { IN_POLITICS } from './article-places';
import { identifiersTold } from './identifiers';
import { withoutSuffix } from './name-suffix';
import { hasWords, kindsSaid, POLITICAL, plain, spaced } from './offices';
import { partiesIn } from './sides';
import { STATE_NAMES } from './state-names';
import type { WeighWords } from './weigh-words';

/** What an article prints around one name. */
export interface NameInArticle {
  /** As printed. */
  name: string;
  /** Roles, and the words right beside the full name, plain; its passages apart by `|`. */
  printed: string;
  /** All words beside the full name, lower case, one space between. */
  beside: string;
  /** Kinds of offices that `printed` names, and that stand before shorter forms of the name; see `offices.ts`. */
  kinds: readonly number[];
  titleKinds: readonly number[];
  /** Whether `printed` says what somebody does who is in no office. */
  hasProfession: boolean;
  /** What printed roles are of. */
  things: readonly string[];
  /** Parties, and states of the United States (`US-OH`), that stand beside the name. */
  parties: readonly string[];
  states: readonly string[];
  belongs: boolean;
  /** The first year that stands right at the name: "In 1776 …", "… (1702–1768)"; null for none. */
  year: number | null;
  /** How old they are, as it stands right at the name: "…, 44," and "44-year-old …"; null for nothing. */
  age: number | null;
  /**
   * Whether a sentence that names them has a word of politics or an office, or somebody else whom the library knows.
   */
  isInPolitics: boolean;
  /**
   * Whether the sentences that name them in full leave it at the name, as those do that name somebody whom every reader
   * knows: no role after it, no age, no place, and more than a list or a credit.
   */
  isPlain: boolean;
  /** One word, or everyday words alone: it may be no name at all ("Will", "Lord Mayor"). */
  isWords: boolean;
  /**
   * Its last word is no surname but an everyday word, and "the" or "a" stands right before it half of the time or more:
   * it names a thing ("the Rose Garden").
   */
  isThing: boolean;
  /** How often the article names them. */
  mentions: number;
  /** How frequent the words of the name are among names, from 0 to 1. */
  frequency: number;
  published: When | null;
  /** What the page ties to the whole name, by scheme; see `identifiers.ts`. */
  identifiers: ReadonlyMap<string, string>;
  words: WeighWords;
}

/** Mentions by name, by block, each list in reading order. */
export type KnownByBlock = ReadonlyMap<number, readonly Mention[]>;

/** So many mentions are looked at, and so far around each; UTF-16 units. */
const MOST = 6;
const BEFORE = 70;
const AFTER = 90;
const TITLE = 24;
const MOST_SENTENCES = 40;

/** Where the words beside a name belong to something else: other marks, or a sentence that ended. */
const BREAK_BEFORE = /^.*(?:[;:()"“”—–]|,\s|(?<!\b\p{Lu}\p{L}{0,4})[.!?]["”’]?\s)/su;
const BREAK_AFTER = /["“”;—]|[.!?]["”’]?\s+(?=\p{Lu}[\p{Ll}'’])/u;

/** A role behind a name: in brackets, after a comma, or what they work as, or play. */
const ROLE_AFTER =
  /^(?:,\s+(?:(?:an?|the|then|now|former|who (?:is|was))\b|[\p{L}. ]{2,30}['’]s? )|,? \(| (?:plays|played|works|worked) (?:as )?an? )/iu;

/** "(R-N.C.)", "(D)", ", R-Wis.", "(Tex.)". */
const TAG = /^(?:\s*[,(]\s*([RDI])\b[-–.,\s]*(?:[A-Z][A-Za-z. ]{0,15})?|\s*\([A-Z][A-Za-z. ]{1,15}\))/;

/** Nouns of people that tell no profession. */
const NEUTRAL =
  /^(?:secretary|member|friend|colleague|critic|rival|wife|husband|son|daughter|father|mother|brother|sister|activist|liberal|resident|supporter|fellow|head|veteran|founder|predecessor|successor)$/;

/** Offices of two words whose last one is a profession by itself. */
const IN_TWO_WORDS = /\b(?:attorney|secretary|surgeon)[ -]general|\bsecretary of\b/g;

const OF_THINGS = /\b(?:of|at|for|with|from) (?:the )?([\p{L}' -]+?)(?=$|\s*\||,| (?:and|who|that|in|to|said)\b)/gu;

const hasProfession = (printed: string, { isRoleNoun = () => false }: WeighWords): boolean =>
  printed
    .replace(IN_TWO_WORDS, ' ')
    .split(/[^\p{L}-]+/u)
    .some((noun) => isRoleNoun(noun) && !NEUTRAL.test(noun) && kindsSaid(noun).length === 0 && !POLITICAL.test(noun));

/** States that words beside a name mean. Short forms count in a tag alone. */
function statesIn(beside: string, tags: readonly string[]): string[] {
  const short = spaced(tags.join(' '));
  return [...STATE_NAMES].flatMap(([code, names]) =>
    names.some((name) => hasWords(name.length > 4 ? beside : short, name)) ? [code] : [],
  );
}

const WORDS_BEFORE = 6;
const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ');

function textBefore(blocks: readonly Block[], { span }: Mention, length: number): string {
  const text = blocks[span.block]?.text.slice(Math.max(0, span.start - length), span.start) ?? '';
  return text.replace(BREAK_BEFORE, '');
}

const YEAR_BEFORE = /\bin (1\d{3}|20\d\d),? $/i;
const YEAR_AFTER = /^ \((?:born |b\. ?)?(1\d{3}|20\d\d)\b/i;

function yearAt(passages: readonly { before: string; after: string }[]): number | null {
  const years = passages.flatMap(
    ({ before, after }) => (YEAR_BEFORE.exec(before) ?? YEAR_AFTER.exec(after))?.[1] ?? [],
  );
  return years[0] === undefined ? null : Number(years[0]);
}

const AGE_BEFORE = /\b(\d{1,3})[- ]year[- ]old $/i;
const AGE_AFTER = /^(?:,| \(|, aged| \(aged) ?(\d{1,3})(?=[,.;)])/i;

function ageAt(passages: readonly { before: string; after: string }[]): number | null {
  const ages = passages.flatMap(({ before, after }) => (AGE_BEFORE.exec(before) ?? AGE_AFTER.exec(after))?.[1] ?? []);
  return ages[0] === undefined ? null : Number(ages[0]);
}

/** A sentence reaches no further than this on either side of a name. UTF-16 units. */
const FURTHEST = 300;

/** A stop after a word that may be a short name or an abbreviation: "in Graz. The", "Sen. Rubio". */
const SHORT_STOP = /(?<![\p{L}.])(\p{Lu}\p{Ll}{2,3})\.["”’]?\s+(?=["“‘]?\p{Lu})/gu;

const IN_FRONT = WordClass.Address | WordClass.Rank | WordClass.Role | WordClass.Calendar;

/** The parts of a sentence that could be several: a stop after anything but a title ends one. */
function partsOf(sentence: string, { wordClass = () => 0 }: WeighWords): string[] {
  const isInFront = (word: string) => (wordClass(word) & IN_FRONT) > 0 || kindsSaid(word).length > 0;
  const ends = [...sentence.matchAll(SHORT_STOP)].filter(([, word]) => !isInFront(word!.toLowerCase()));
  const cuts = [0, ...ends.map(({ index, 0: stop }) => index + stop.length), sentence.length];
  return cuts.slice(1).map((end, at) => sentence.slice(cuts[at], end));
}

/** The sentence around a mention, and how far into its block it was looked for. */
function sentenceOf(
  blocks: readonly Block[],
  { text: named, span: { block, start, end } }: Mention,
  words: WeighWords,
) {
  const from = Math.max(0, start - FURTHEST);
  const text = blocks[block]?.text.slice(from, end + FURTHEST) ?? '';
  const parts = partsOf(sentenceAround(text, start - from, end - from), words);
  return { from, to: end + FURTHEST, sentence: parts.find((part) => part.includes(named)) ?? parts[0]! };
}

/** A place, or what belongs to one: "in Ghent", "for Ghent United". */
const AT_PLACE = /\b(?:in|at|of|from|near|for) (?:the )?(\p{Lu}\p{Ll}+)/gu;

/** A sentence with fewer words without a capital is a list or a credit: it tells nothing of those whom it names. */
const FEWEST_PLAIN = 4;

const isList = (sentence: string): boolean =>
  (sentence.match(/(?<![\p{L}\p{N}'’])\p{Ll}{2,}/gu)?.length ?? 0) < FEWEST_PLAIN;

/** As `NameInArticle.isPlain`, of one mention. */
function isPlainIn(sentence: string, { text }: Mention, { wordClass = () => 0 }: WeighWords): boolean {
  const rest = sentence.replaceAll(text, ' ');
  if (isList(rest)) return false;
  const places = [...rest.matchAll(AT_PLACE)].map((match) => wordClass(match[1]!.toLowerCase()));
  return places.every((bits) => (bits & WordClass.Calendar) > 0);
}

/** A list of names tells of politics if so many of them are known. */
const MANY = 3;

/**
 * Whether a sentence of a block has the words of somebody else's mention near, from one offset of the block to another;
 * a list has those of several.
 *
 * @param known mentions of the block, in reading order
 * @param own `Entity.id`
 */
function namesOther(sentence: string, known: readonly Mention[], own: string, from: number, to: number): boolean {
  const wanted = isList(sentence) ? MANY : 1;
  const found = new Set<string>();
  for (let at = firstWithEndAfter(known, from, ({ span }) => span.end); at < known.length; at++) {
    const { span, entity, text } = known[at]!;
    if (span.start >= to) return false;
    if (entity !== own && sentence.includes(text)) found.add(entity);
    if (found.size >= wanted) return true;
  }
  return false;
}

/**
 * Whether one of the sentences in which they are named has a word of politics or an office besides the name, or names
 * somebody else whom the library knows.
 */
function isInPolitics(
  blocks: readonly Block[],
  mentions: readonly Mention[],
  { id, name }: Entity,
  known: KnownByBlock,
  words: WeighWords,
) {
  const own = new Set(spaced(name).split(' '));
  // Whom "he" and "the minister" mean is a guess of its own.
  const named = mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'role').slice(0, MOST_SENTENCES);
  return named.some((mention) => {
    const { sentence, from, to } = sentenceOf(blocks, mention, words);
    // "King" in a name is no office beside it.
    const said = spaced(mention.kind === 'name' ? sentence.replaceAll(mention.text, ' ') : sentence);
    if (kindsSaid(said).length > 0 || said.match(IN_POLITICS)?.some((word) => !own.has(word))) return true;
    return namesOther(sentence, known.get(mention.span.block) ?? [], id, from, to);
  });
}

const AFTER_ARTICLE = /(?:^|[^\p{L}])(?:the|an?) $/iu;

function isMadeOfWords(key: string, words: WeighWords): boolean {
  const all = withoutSuffix(key).split(' ');
  const isCommon = (word: string) => ((words.wordClass?.(word) ?? 0) & WordClass.Common) > 0;
  return all.length === 1 || all.every(isCommon) || endsInThing(key, words);
}

function endsInThing(key: string, { wordClass = () => 0 }: WeighWords): boolean {
  const bits = wordClass(key.split(' ').at(-1)!);
  return (bits & NO_NAME_WORD) > 0 && (bits & WordClass.Surname) === 0;
}

/** How many passages have these words right before the name. */
const stand = (passages: readonly { before: string }[], words: RegExp): number =>
  passages.filter(({ before }) => words.test(before)).length;

/** From 0 to 1. */
function frequencyOf(key: string, wordClass: (lower: string) => number): number {
  const words = withoutSuffix(key).split(' ');
  const given = wordClass(words[0]!) & WordClass.Given;
  const surname = (wordClass(words.at(-1)!) & WordClass.Surname) >> 2;
  return (given + 2 * surname) / 9;
}

/**
 * Reads what stands around the mentions of an entity.
 *
 * @param mentions those of this entity, in reading order
 * @param known those of all whom the library may know
 */
export function nameInArticle(
  { blocks, published, named = [] }: Article,
  entity: Entity,
  mentions: readonly Mention[],
  words: WeighWords,
  known: KnownByBlock = new Map(),
): NameInArticle {
  const { name, roles } = entity;
  const full = mentions.filter(({ kind }) => kind === 'name').slice(0, MOST);
  const passages = full.map((mention) => {
    const after = blocks[mention.span.block]?.text.slice(mention.span.end, mention.span.end + AFTER) ?? '';
    return { before: textBefore(blocks, mention, BEFORE), after: after.split(BREAK_AFTER)[0]! };
  });
  const beside = passages.map(({ before, after }) => `${before} ${after}`);
  const right = passages.flatMap(({ before, after }) => [lastWords(before), ROLE_AFTER.test(after) ? after : '']);
  const tags = passages.flatMap(({ after }) => TAG.exec(after)?.[0] ?? []);
  const tagged = passages.flatMap(({ after }) => TAG.exec(after)?.[1] ?? []).filter((party) => party !== 'I');
  const short = mentions.filter(({ kind }) => kind === 'surname' || kind === 'title').slice(0, MOST);
  const titles = short.map((each) => `${textBefore(blocks, each, TITLE)}${each.text}`);
  const printed = plain([...roles, ...right].join(' | '));
  const around = spaced([...beside, ...roles].join(' '));
  return {
    name,
    printed,
    beside: around,
    kinds: kindsSaid(printed),
    titleKinds: kindsSaid(plain(titles.join(' | '))),
    hasProfession: hasProfession(printed, words),
    things: [...printed.matchAll(OF_THINGS)].map((match) => match[1]!),
    parties: [...new Set([...partiesIn(`${tags.join(' ')} | ${printed}`), ...tagged])],
    states: statesIn(around, tags),
    isWords: isMadeOfWords(nameKey(name), words),
    isThing: endsInThing(nameKey(name), words) && stand(passages, AFTER_ARTICLE) >= passages.length / 2,
    year: yearAt(passages),
    age: ageAt(passages),
    isInPolitics: isInPolitics(blocks, mentions, entity, known, words),
    isPlain:
      full.every((mention) => isPlainIn(sentenceOf(blocks, mention, words).sentence, mention, words)) &&
      passages.every(({ after }) => !ROLE_AFTER.test(after)),
    belongs: stand(passages, /(?:['’]s|s['’])\s+$/) > 0,
    mentions: mentions.filter(({ kind }) => kind !== 'pronoun').length,
    frequency: words.wordClass ? frequencyOf(nameKey(name), words.wordClass) : 1,
    published,
    identifiers: identifiersTold(named, new Set([name, ...full.map(({ text }) => text)].map(nameKey))),
    words,
  };
}
