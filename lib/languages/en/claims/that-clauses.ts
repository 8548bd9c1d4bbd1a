import { oneOf } from '../../../detect/one-of';
import { baseNounLeft, isTimeWord, nounPhraseRight } from './noun-phrases';
import type { Unit } from './units';
import type { VerbGroup } from './verb-groups';

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
export function isWholeClause(unit: Unit, groups: VerbGroup[], at: number): boolean {
  const np = nounPhraseRight(unit, at);
  const verb = np && groups.find((g) => g.first >= np.last);
  if (verb?.form !== 'finite' || verb.first > np!.last + 1) return false;
  const next = unit.tags[verb.last] ?? 'PUNCT';
  return !oneOf(`PUNCT|${FINITE}`, next) && (verb.modal !== null || verb.passive || !oneOf('IN|RB|CC|TO', next));
}

/** Whether *that* at `at` opens a clause with a subject of its own and is no relative word. */
export function opensClause(unit: Unit, groups: VerbGroup[], at: number): boolean {
  if (unit.terms[at]?.lower !== 'that') return false;
  return unit.tags[at] !== 'WDT' || isWholeClause(unit, groups, at + 1);
}

/** The last of a verb and the infinitive it governs: in "wants to own" what may have an object is *own*. */
function governed(groups: VerbGroup[], verb: VerbGroup): VerbGroup {
  const next = groups[groups.indexOf(verb) + 1];
  return next?.form === 'infinitive' && next.first <= verb.last + 1 ? governed(groups, next) : verb;
}

/** Whether nothing stands at `at` that could be an object. */
function isBare(unit: Unit, at: number): boolean {
  return unit.quote[at]! < 0 ? oneOf(NO_OBJECT, unit.tags[at]!) : false;
}

/** Whether the object of the clause at `at` may be what stands before *that*: nothing that could be one is behind its verb. */
function missesObject(unit: Unit, groups: VerbGroup[], at: number): boolean {
  const first = groups.find((g) => g.first >= at && g.form === 'finite');
  if (!first) return true;
  const verb = governed(groups, first);
  if (verb.passive || oneOf("be|is|was|are|were|been|'s", unit.terms[verb.main]!.lower)) return false;
  if (verb.last >= unit.terms.length || isBare(unit, verb.last)) return true;
  const np = GIVES.test(unit.terms[verb.main]!.lower) ? nounPhraseRight(unit, verb.last) : null;
  return np !== null && (np.last >= unit.terms.length || isBare(unit, np.last));
}

/** The preposition before the noun that ends at `last`; empty for none near. */
function prepositionOf(unit: Unit, last: number): string {
  for (let i = last - 1; i >= 0 && i > last - 6; i--) {
    if (oneOf('IN|TO', unit.tags[i]!)) return unit.terms[i]!.lower;
    if (!oneOf('DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|PRP$|POS|CD|CC', unit.tags[i]!)) return '';
  }
  return '';
}

/**
 * Whether *that* at `at` belongs to the noun right before it ("the bridge that the city owns") and opens nothing that was
 * said. Where it cannot be told, it does: who is named would else be given the words of the reporter.
 */
export function isRelativeThat(unit: Unit, groups: VerbGroup[], at: number): boolean {
  const noun = unit.terms[at - 1];
  if (!noun || isTimeWord(unit, at - 1) || oneOf(NO_NOUN, unit.tags[at - 1]!)) return false;
  // "wrote a letter asking that": no noun, though it stands in the phrase.
  if (groups.some((g) => g.last === at && g.form === 'ing' && g.cues.length > 0)) return false;
  const phrase = baseNounLeft(unit, at);
  const article = phrase !== null && unit.tags[phrase.first] === 'DT';
  // "said in Ulm that": a name alone has no such clause.
  if (oneOf('NNP|NNPS|CD', unit.tags[at - 1]) && !article) return false;
  const next = unit.terms[at + 1]?.kind === 'punct' ? at + 2 : at + 1;
  if (unit.speech[at + 1]! >= 0 || unit.speech[next]! >= 0) return false;
  // "in a statement that was released"
  if (oneOf(FINITE, unit.tags[next] ?? 'PUNCT')) return true;
  if (!missesObject(unit, groups, at + 1)) return false;
  if (!OCCASION.has(noun.lower) || oneOf(OF_TOPIC, prepositionOf(unit, at))) return true;
  const verb = groups.find((g) => g.first > at && g.form === 'finite');
  return !verb || MAKES_WORDS.test(unit.terms[verb.main]!.lower);
}
