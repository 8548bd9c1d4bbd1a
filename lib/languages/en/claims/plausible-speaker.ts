import { oneOf } from '../../../detect/one-of';
import { startsUpper } from '../../../text/letter-case';
import { isTimeWord } from './noun-phrases';
import type { Sentence, TermRange } from './sentence';
import { isTimeOrNumber } from './times';

/** Nouns that only count or sort what is named after "of": "one of their encounters" is an encounter. */
const COUNTS =
  'one|ones|tens|some|many|most|several|few|all|both|each|any|none|half|third|quarter|majority|minority|number|percentage|array|lot|lots|handful|couple|dozen|dozens|hundreds|thousands|millions|part|rest|kind|sort|type|series|group|bunch|range|variety|slew|host|mix|set|share|more|much|another|those|least|flood|wave|raft|amount|stream|slice|crop';
const MONEY = '$|£|€|¥|us$|c$|a$';
/** Behind a noun these belong to it and name nothing: "people familiar with it", "voters nationwide". */
const BEHIND =
  'familiar|close|privy|prior|available|active|intent|nationwide|worldwide|upstate|abroad|here|there|everywhere|elsewhere|outside|overall|alike|alone';
/** Endings of nouns for people. */
const PERSON_ENDING = /(?:er|or|ist|yst|ian|ee|man|woman|person|people|folk|eon|eur|naire|crat|phile|old)$/;
const DECADE = /^[’']?\d{2,4}s$/;

/** Tags of what a modifier stands behind. */
const HEAD = 'NN|NNS|NNP|NNPS|JJ|VBZ|CD|PRP';

/**
 * Whether the word at `i` only adds to the noun before it, and nothing it could belong to comes after: "voters here".
 */
function standsBehind({ terms, tags }: Sentence, i: number): boolean {
  return oneOf(BEHIND, terms[i]!.lower) && !oneOf('NN|NNS|NNP|NNPS|JJ|CD', tags[i + 1]);
}

/** Whether what stands at `i`, right behind a noun, goes on after its noun phrase: a modifier, a time, another noun. */
function endsNoun(sentence: Sentence, i: number): boolean {
  const { terms, tags } = sentence;
  if (oneOf('VBG|VBN|VBD|CC', tags[i]) || (tags[i] === 'VBZ' && tags[i - 1] === 'PRP')) return true;
  return isTimeWord(sentence, i) || oneOf('the|a|an|this|last|that|each|every', terms[i]!.lower);
}

/** The term that names the kind of thing a phrase is: the last of its first plain noun phrase. */
export function headOf(sentence: Sentence, { first, last }: TermRange): number {
  const { terms, tags } = sentence;
  let at = first;
  for (let i = first; i < last; i++) {
    if (oneOf('(|,|@', terms[i]!.text)) break;
    if (i > first && (oneOf('IN|TO|WP|WDT', tags[i]) || standsBehind(sentence, i))) break;
    if (i > first && oneOf(HEAD, tags[at]) && endsNoun(sentence, i)) break;
    at = i;
  }
  return at;
}

/** What the singular of a noun may be, as far as its ending tells; the noun itself among them. */
function singulars(lower: string): string[] {
  if (/(?:wo)?men$/.test(lower)) return [`${lower.slice(0, -2)}an`];
  if (lower.endsWith('children')) return [lower.slice(0, -3)];
  if (lower.endsWith('ies')) return [lower, `${lower.slice(0, -3)}y`, lower.slice(0, -1)];
  if (/(?:y|he)ses$/.test(lower)) return [`${lower.slice(0, -2)}is`];
  if (lower.endsWith('es')) return [lower, lower.slice(0, -1), lower.slice(0, -2)];
  return /[^su]s$/.test(lower) ? [lower, lower.slice(0, -1)] : [lower];
}

/**
 * Whether a common noun stands for people, a body, or what speaks for them: "a voter", "the ministry", "the report".
 */
function isSpeakerNoun({ words }: Sentence, lower: string): boolean {
  const forms = singulars(lower).flatMap((form) => [form, ...(form.includes('-') ? form.split('-') : [])]);
  if (forms.some((form) => words.personNouns.has(form) || words.speakerNouns.has(form))) return true;
  return !forms.some((form) => words.noSpeakers.has(form)) && forms.some((form) => PERSON_ENDING.test(form));
}

/** What is counted or sorted, where the head only does that; null where nothing is named. */
function counted({ terms }: Sentence, head: number, { last }: TermRange): TermRange | null {
  return terms[head + 1]?.lower === 'of' && head + 2 < last ? { first: head + 2, last } : null;
}

/** Endings of nouns that stand without an article though they are no names: "Violence", "Technology". */
const MASS_ENDING = /(?:ity|ism|[ae]nce|ness|tion|ment|ogy|age|ing)$/;

/**
 * Whether a term is written as a name: with a capital that no sentence's beginning asks for, or as the singular that
 * opens a sentence without an article.
 */
function isNamed({ terms, tags, words }: Sentence, at: number): boolean {
  const { text, lower } = terms[at]!;
  if (!startsUpper(text)) return false;
  if (at > 0 || text.length === 1 || /.\p{Lu}/u.test(text)) return true;
  return oneOf('NN|VB|JJ', tags[at]) && !MASS_ENDING.test(lower) && !words.noSpeakers.has(lower);
}

/** Past words before a phrase that only say how exactly it counts: "just about every poll", "so many of them". */
function pastHedges({ terms, tags }: Sentence, { first, last }: TermRange): number {
  let at = first;
  while (at + 1 < last && tags[at] === 'RB' && !oneOf(BEHIND, terms[at + 1]!.lower)) at++;
  return at > first && at + 1 < last && oneOf('over|about|to|under|of', terms[at]!.lower) ? at + 1 : at;
}

/** The phrase after the "and" right behind the head: "past and current employees"; null for none. */
function joined({ tags }: Sentence, head: number, { last }: TermRange): TermRange | null {
  return tags[head + 1] === 'CC' && head + 2 < last ? { first: head + 2, last } : null;
}

/** Whether what the head of a phrase names can be somebody. */
function isHeadSomebody(sentence: Sentence, range: TermRange, head: number): boolean {
  const { terms, tags } = sentence;
  const { lower, text } = terms[head]!;
  const tag = tags[head]!;
  const of = counted(sentence, head, range);
  if (of && (oneOf('CD|DT|JJ', tag) || oneOf(COUNTS, lower))) return isPlausibleSpeaker(sentence, of);
  if (oneOf('percent|cent|%', lower)) return range.first < head;
  if (oneOf(COUNTS, lower)) return true;
  if (tag === 'CD') return !DECADE.test(text) && !terms.slice(range.first, head).some((t) => oneOf(MONEY, t.lower));
  if (head === range.first && oneOf(BEHIND, lower)) return false;
  if (isNamed(sentence, head) || oneOf('NNP|NNPS', tag)) return true;
  if (oneOf('NN|NNS|RB|UH|VB|VBZ|VBP|FW', tag)) return isSpeakerNoun(sentence, lower);
  return !oneOf('EX|IN', tag) || lower === 'that';
}

/**
 * Whether a phrase can be somebody who says something: a person, people, an organisation, a government by its seat, a
 * document or study. Told by its form and its head noun; a name is always plausible. False for things, times, sums and
 * parts of a sentence that are no noun phrase. Linear in the terms of the phrase.
 */
export function isPlausibleSpeaker(sentence: Sentence, range: TermRange): boolean {
  if (isTimeOrNumber(sentence, range)) return false;
  const phrase = { first: pastHedges(sentence, range), last: range.last };
  const head = headOf(sentence, phrase);
  if (isHeadSomebody(sentence, phrase, head)) return true;
  const other = joined(sentence, head, phrase);
  return other !== null && isPlausibleSpeaker(sentence, other);
}

/** Whether the head of a phrase is a noun for somebody, in capitals or not: "Historians", "The Report". */
export function isSpeakerKind(sentence: Sentence, range: TermRange): boolean {
  return isSpeakerNoun(sentence, sentence.terms[headOf(sentence, range)]!.lower);
}

/** Whether the head of a phrase can be one person's: "the woman", "a colleague"; a body or a document cannot. */
export function isPersonKind({ terms, words }: Sentence, head: number): boolean {
  const { lower } = terms[head]!;
  return words.personNouns.has(lower) || (PERSON_ENDING.test(lower) && !words.noSpeakers.has(lower));
}
