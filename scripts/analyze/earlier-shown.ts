import type { Recall } from '../../lib/model/recall';
import type { Source, Statement } from '../../lib/model/statement';
import type { When } from '../../lib/model/when';
import { whenFromText } from '../../lib/page/when-from-text';
import { bagOf, type WordCounts } from '../../lib/recall/bag';
import { isFromBefore } from '../../lib/recall/being-read';
import { type Candidate, collect, matterOf, type Sample } from '../../lib/recall/candidates';
import { type HeldAgainst, weighEarlier } from '../../lib/recall/earlier';
import { prepareClaim, recallStatements } from '../../lib/recall/recall';
import type { RecallLanguage } from '../../lib/recall/recall-language';
import { type ArticleWords, type Themes, themesFrom } from '../../lib/recall/themes';
import { foldWords } from '../../lib/text/fold-word';
import { learnThemes } from './learn-themes';
import type { IndexedText } from './posting-index';

/** A claim in an article, as far as `analyze recall` is told of it. */
export interface AskedClaim {
  text: string;
  /** In full; of a bare surname nobody knows whose it is. */
  speaker: string | undefined;
  /** ISO, cut to any precision: when the article was published. */
  date: string | undefined;
  /** Text around the claim. */
  before: readonly string[];
  /** The article that it stands in, as texts of the library name theirs: what else is said there is further away. */
  article?: string;
  /** Texts of that article a little further away; where they are told, nothing else of the article is. */
  further?: readonly string[];
}

/** Where a text comes from: nothing is known of it, but that it is of that text alone. */
function sourceOf({ id }: IndexedText): Source {
  const unknown = { outlet: null, address: null, published: null, licence: null };
  return { id, title: '', ...unknown, retrieved: '', changed: 0, deleted: false };
}

const whenOf = (date: string | undefined): When | null => (date === undefined ? null : whenFromText(date));

function statementOf({ id, text, date }: IndexedText, person: string): Statement {
  const context = { occasion: null, place: null, audience: null, before: '', after: '' };
  const dates = { said: null, published: whenOf(date) };
  const row = { changed: 0, deleted: false };
  return { id, person, form: 'reported', words: text, ...dates, source: id, ...context, ...row };
}

function addCounts(into: Map<string, number>, counts: WordCounts): Map<string, number> {
  for (const [key, count] of counts) into.set(key, (into.get(key) ?? 0) + count);
  return into;
}

/** The words of a text's headings and of what stands around it. */
const wordsAround = ({ headings = [], around = [] }: IndexedText, language: RecallLanguage): WordCounts =>
  bagOf([...headings, ...around].join('\n'), language).counts;

interface Held {
  text: IndexedText;
  candidate: Candidate;
}

/** Each with its words, and with those around it: of its headings, its text around, and all else from its article. */
function candidatesFrom(texts: readonly IndexedText[], language: RecallLanguage): Held[] {
  const ofArticle = new Map<string, Map<string, number>>();
  const held = texts.map((text) => {
    const bag = bagOf(text.text, language);
    const article = text.article ?? '';
    if (article !== '') ofArticle.set(article, addCounts(ofArticle.get(article) ?? new Map(), bag.counts));
    return { text, bag };
  });
  return held.map(({ text, bag }) => {
    const near = wordsAround(text, language);
    const article = ofArticle.get(text.article ?? '');
    const isKnown = near.size > 0 || article !== undefined;
    const around = () => (isKnown ? addCounts(new Map(article ?? bag.counts), near) : null);
    const statement = statementOf(text, foldWords(text.speaker ?? ''));
    return {
      text,
      candidate: {
        statement,
        source: sourceOf(text),
        bag,
        matter: matterOf(text.text, bag, around, language),
        alsoIn: [],
        speaker: null,
      },
    };
  });
}

function sampleOf(all: Candidate[]): Sample {
  const holding = new Map<string, number>();
  for (const { bag } of all) for (const key of bag.counts.keys()) holding.set(key, (holding.get(key) ?? 0) + 1);
  return { all, total: all.length, holding: (key) => holding.get(key) ?? 0 };
}

function groupBySpeaker(held: readonly Held[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const { candidate } of held) {
    const { person } = candidate.statement;
    groups.set(person, [...(groups.get(person) ?? []), candidate]);
  }
  return groups;
}

function groupByArticle(texts: readonly IndexedText[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { text, article } of texts) {
    if (!article) continue;
    const group = groups.get(article) ?? [];
    group.push(text);
    groups.set(article, group);
  }
  return groups;
}

/** The articles that texts name, each with the words of all its texts and the first date of them. */
export function articlesOf(texts: readonly IndexedText[], language: RecallLanguage): ArticleWords[] {
  const articles = new Map<string, { counts: Map<string, number>; date: string }>();
  for (const { text, article, date = '' } of texts) {
    if (!article) continue;
    const known = articles.get(article) ?? { counts: new Map<string, number>(), date };
    addCounts(known.counts, bagOf(text, language).counts);
    if (date < known.date) known.date = date;
    articles.set(article, known);
  }
  return [...articles.values()];
}

function learntFrom(texts: readonly IndexedText[], language: RecallLanguage): Themes | null {
  const learnt = learnThemes(articlesOf(texts, language), language);
  return learnt && themesFrom(learnt);
}

/** These texts as if they were the library. */
export interface EarlierLibrary {
  /** What would stand beside a claim. */
  recall(claim: AskedClaim): Recall;
  /** All that is looked at for it, with what it was weighed by. */
  weigh(claim: AskedClaim): HeldAgainst[];
}

/**
 * Reads texts as if they were the library. Beside a claim stand earlier ones of a speaker of the very same name
 * (without regard to case and accents) that are not dated later; none beside a claim without a speaker. `known`: the
 * themes of the library; they are learnt from the articles that the texts name where none are given.
 */
export function createEarlierLibrary(
  texts: readonly IndexedText[],
  language: RecallLanguage,
  known?: Themes | null,
): EarlierLibrary {
  const held = candidatesFrom(texts, language);
  const themes = known === undefined ? learntFrom(texts, language) : known;
  const bySpeaker = groupBySpeaker(held);
  const byArticle = groupByArticle(texts);
  const library = { ...sampleOf(held.map(({ candidate }) => candidate)), all: [] };
  const furtherFrom = ({ text, article = '', further }: AskedClaim): readonly string[] => {
    return further ?? (byArticle.get(article) ?? []).filter((other) => other !== text);
  };
  const ask = (asked: AskedClaim) => {
    const { text, speaker = '', date, before } = asked;
    const person = foldWords(speaker);
    const article = { address: '', published: whenOf(date) };
    const own = person === '' ? [] : (bySpeaker.get(person) ?? []);
    const earlier = own.filter(({ statement, source }) => isFromBefore(statement, source, article));
    const samples = { own: [sampleOf(earlier)], others: [library] };
    return {
      claim: { id: '', text, person, around: before, further: furtherFrom(asked) },
      samples,
      options: { article, language, people: [], themes },
    };
  };
  return {
    recall(asked) {
      const { claim, samples, options } = ask(asked);
      return recallStatements([claim], [], [], options, new Map([[claim.id, samples]]))[0]!;
    },
    weigh(asked) {
      const { claim, samples, options } = ask(asked);
      const prepared = prepareClaim(claim, collect([], [], language), samples, options, null);
      return weighEarlier(prepared.asked, prepared.own);
    },
  };
}
