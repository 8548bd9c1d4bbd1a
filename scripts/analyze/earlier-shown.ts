import type { Source, Statement } from '../../lib/model/statement';
import type { When } from '../../lib/model/when';
import { whenFromText } from '../../lib/page/when-from-text';
import { recallStatements } from '../../lib/recall/recall';
import type { RecallLanguage } from '../../lib/recall/recall-language';
import { foldWords } from '../../lib/text/fold-word';
import type { IndexedText } from './posting-index';

/** A claim in an article, as far as `analyze recall` is told of it. */
interface AskedClaim {
  text: string;
  /** In full; of a bare surname nobody knows whose it is. */
  speaker: string | undefined;
  /** ISO, cut to any precision: when the article was published. */
  date: string | undefined;
  /** Text around the claim. */
  before: readonly string[];
}

/** Where all texts are said to come from: nothing is known of it. */
const SOURCE: Source = {
  id: 'source',
  title: '',
  outlet: null,
  address: null,
  published: null,
  retrieved: '',
  licence: null,
  changed: 0,
  deleted: false,
};

const whenOf = (date: string | undefined): When | null => (date === undefined ? null : whenFromText(date));

function statementOf({ id, text, date }: IndexedText, person: string): Statement {
  const context = { occasion: null, place: null, audience: null, before: '', after: '' };
  const dates = { said: null, published: whenOf(date) };
  return {
    id,
    person,
    form: 'reported',
    words: text,
    ...dates,
    source: SOURCE.id,
    ...context,
    changed: 0,
    deleted: false,
  };
}

/**
 * What the side panel would show as earlier beside a claim, if these texts were the library: ids, best first, of texts by
 * a speaker of the very same name (without regard to case and accents) that are not dated later. Nothing for a claim
 * without a speaker.
 */
export function createEarlierShown(
  texts: readonly IndexedText[],
  language: RecallLanguage,
): (claim: AskedClaim) => string[] {
  const bySpeaker = new Map<string, Statement[]>();
  for (const text of texts) {
    const person = foldWords(text.speaker ?? '');
    const own = bySpeaker.get(person) ?? [];
    own.push(statementOf(text, person));
    bySpeaker.set(person, own);
  }
  return ({ text, speaker = '', date, before }) => {
    const person = foldWords(speaker);
    const own = person === '' ? [] : (bySpeaker.get(person) ?? []);
    const claim = { id: '', text, person, around: before };
    const options = { article: { address: '', published: whenOf(date) }, language, people: [] };
    return recallStatements([claim], own, [SOURCE], options)[0]!.statements.map(({ statement }) => statement.id);
  };
}
