import { oneOf } from '../../../detect/one-of';
import { baseNounLeft, isTimeWord, nounPhraseRight } from './noun-phrases';
import type { Sentence, VerbGroup } from './sentence';

/** What something is said in, at or to: behind these words *that* mostly opens what is said, and misses nothing. */
const OCCASION = new Set(
  (
    'statement statements interview interviews speech speeches email emails e-mail letter letters memo report column tweet ' +
    'tweets post message call conference briefing hearing filing rally rallies debate address ad radio television tv show ' +
    'blog editorial op-ed essay article affidavit testimony meeting event reporters journalists supporters investigators ' +
    'police lawmakers officials aides people voters note video court suit lawsuit plea complaint paper book magazine ' +
    'newspaper station podcast media time times start beginning morning afternoon evening night hours public private detail length spokesman spokeswoman'
  ).split(' '),
);
/** With these verbs a thing of words is what was made: "in a statement that the firm released". */
const MAKES_WORDS =
  /^(?:releas|issu|publish|wr[io]t|post|sen[dt]|deliver|gave|giv|mak|made|held|hold|host|air|attend|read|draft|run$|ran$|organi|sign|obtain|shar|tweet|fil)/;
/** Prepositions of what is spoken of: the noun behind them is no place, time or hearer. */
const OF_TOPIC = 'about|over|against';
/** Verbs with two objects: one that stands behind them is not the one that may be missing. */
const GIVES = /^(?:g[ai]v|send|sent|tell|told|show|hand|offer|ow|pa[iy]|ask|teach|taught|bought|promis)/;
/** A rare noun is often tagged as an adjective or a verb, so only what is surely none counts as none. */
const NO_NOUN = 'RB|RBR|RBS|PUNCT|IN|TO|PRP|EX|RP';
const FINITE = 'VBD|VBZ|VBP|MD';
const NO_OBJECT = `PUNCT|IN|RB|CC|TO|${FINITE}`;

/** Whether a clause stands at `at` that misses no object: in "the claim that Berg made" nothing is behind the verb. */
function isWholeClause(sentence: Sentence, at: number): boolean {
  const np = nounPhraseRight(sentence, at);
  const verb = np && sentence.groups.find((g) => g.first >= np.last);
  if (verb?.form !== 'finite' || verb.first > np!.last + 1) return false;
  const next = sentence.tags[verb.last] ?? 'PUNCT';
  return !oneOf(`PUNCT|${FINITE}`, next) && (verb.modal !== null || verb.passive || !oneOf('IN|RB|CC|TO', next));
}

/** Whether *that* at `at` opens a clause with a subject of its own and is no relative word. */
export function opensClause(sentence: Sentence, at: number): boolean {
  if (sentence.terms[at]?.lower !== 'that') return false;
  return sentence.tags[at] !== 'WDT' || isWholeClause(sentence, at + 1);
}

/** The last of a verb and the infinitive it governs: in "wants to own" what may have an object is *own*. */
function governed(groups: readonly VerbGroup[], verb: VerbGroup): VerbGroup {
  const next = groups[groups.indexOf(verb) + 1];
  return next?.form === 'infinitive' && next.first <= verb.last + 1 ? governed(groups, next) : verb;
}

/** Whether nothing stands at `at` that could be an object. */
function isBare(sentence: Sentence, at: number): boolean {
  return sentence.quote[at]! < 0 ? oneOf(NO_OBJECT, sentence.tags[at]!) : false;
}

/**
 * Whether the object of the clause at `at` may be what stands before *that*: nothing that could be one is behind its
 * verb.
 */
function missesObject(sentence: Sentence, at: number): boolean {
  const first = sentence.groups.find((g) => g.first >= at && g.form === 'finite');
  if (!first) return true;
  const verb = governed(sentence.groups, first);
  if (verb.passive || oneOf("be|is|was|are|were|been|'s", sentence.terms[verb.main]!.lower)) return false;
  if (verb.last >= sentence.terms.length || isBare(sentence, verb.last)) return true;
  const np = GIVES.test(sentence.terms[verb.main]!.lower) ? nounPhraseRight(sentence, verb.last) : null;
  return np !== null && (np.last >= sentence.terms.length || isBare(sentence, np.last));
}

/** The preposition before the noun that ends at `last`; empty for none near. */
function prepositionOf(sentence: Sentence, last: number): string {
  for (let i = last - 1; i >= 0 && i > last - 6; i--) {
    if (oneOf('IN|TO', sentence.tags[i]!)) return sentence.terms[i]!.lower;
    if (!oneOf('DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|PRP$|POS|CD|CC', sentence.tags[i]!)) return '';
  }
  return '';
}

/**
 * Whether *that* at `at` belongs to the noun right before it ("the bridge that the city owns") and opens nothing that
 * was said. Where it cannot be told, it does: who is named would else be given the words of the reporter.
 */
export function isRelativeThat(sentence: Sentence, at: number): boolean {
  const noun = sentence.terms[at - 1];
  if (!noun || isTimeWord(sentence, at - 1) || oneOf(NO_NOUN, sentence.tags[at - 1]!)) return false;
  // "wrote a letter asking that": no noun, though it stands in the phrase.
  if (sentence.groups.some((g) => g.last === at && g.form === 'ing' && g.cues.length > 0)) return false;
  const phrase = baseNounLeft(sentence, at);
  const article = phrase !== null && sentence.tags[phrase.first] === 'DT';
  // "said in Ulm that": a name alone has no such clause.
  if (oneOf('NNP|NNPS|CD', sentence.tags[at - 1]) && !article) return false;
  const next = sentence.terms[at + 1]?.kind === 'punct' ? at + 2 : at + 1;
  if (sentence.speech[at + 1]! >= 0 || sentence.speech[next]! >= 0) return false;
  // "in a statement that was released"
  if (oneOf(FINITE, sentence.tags[next] ?? 'PUNCT')) return true;
  if (!missesObject(sentence, at + 1)) return false;
  if (!OCCASION.has(noun.lower) || oneOf(OF_TOPIC, prepositionOf(sentence, at))) return true;
  const verb = sentence.groups.find((g) => g.first > at && g.form === 'finite');
  return !verb || MAKES_WORDS.test(sentence.terms[verb.main]!.lower);
}
