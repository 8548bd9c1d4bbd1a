import { oneOf } from '../../../detect/one-of';
import { isQuotationMark, type Quotation, quotationsIn } from '../../../detect/quotations';
import { firstEndingAfter, type Span } from '../../../model/span';
import { startsLower } from '../../../text/letter-case';
import { isAbbreviation } from '../../../text/sentences';
import { makeToken, type Token, type TokenBlock } from '../../../text/tokens';
import type { ClaimRuleWords } from './claim-rule-words';
import type { Sentence } from './sentence';
import { isSourceWord } from './source-phrases';
import { retagObjects, retagSpeechCues } from './speech-cues';
import { isSpeech } from './speech-quotation';
import { tagTerms } from './syntax/tagger';
import type { SentenceTerm } from './syntax/term';
import { findVerbGroups } from './verb-groups';

/**
 * Terms after which a sentence is cut even where it goes on: text without full stops must not cost more than other
 * text.
 */
const LONGEST = 240;

const CLITIC = /(?:n't|'(?:re|ve|ll|d|m))$/;

/** A token is a term as it stands, but for the short forms of *not* and of verbs, which are words of their own. */
function pushWord(out: SentenceTerm[], token: Token): void {
  const { start, end, text, lower, kind, sentence } = token;
  const clitic = lower.length > 2 && lower.includes("'") ? CLITIC.exec(lower) : null;
  if (!clitic || clitic.index === 0 || lower.length !== text.length) {
    out.push(token);
    return;
  }
  const cut = clitic.index;
  out.push(
    makeToken(start, start + cut, text.slice(0, cut), lower.slice(0, cut), kind, sentence),
    makeToken(start + cut, end, text.slice(cut), lower.slice(cut), kind, sentence),
  );
}

/** Terms of a sentence while it is being put together. */
interface OpenSentence {
  terms: SentenceTerm[];
  speech: number[];
  quote: number[];
}

const SAY_SOON =
  'said|says|say|asked|asks|ask|added|wrote|tweeted|replied|responded|told|tells|shouted|cried|yelled|joked|continued|exclaimed|quipped|declared';

/** After "…?” Smith said": the end of the quotation is not the end of the sentence. */
function goesOnAfter(block: TokenBlock, at: number): boolean {
  const { tokens } = block;
  const next = tokens[at];
  if (!next || isQuotationMark(next)) return false;
  if (startsLower(next.text) || next.text === ',') return true;
  const mark = tokens[at - 2]?.text ?? '';
  if (mark === '.') return false;
  for (let i = at; i < at + 6 && i < tokens.length; i++) {
    if (oneOf(SAY_SOON, tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'punct') return false;
  }
  return false;
}

/** "Sanders’ campaign": an apostrophe that makes a possessive of a word in -s. */
function isPluralOwner(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const { text } = tokens[i]!;
  if ((text !== "'" && text !== '’') || !before || !after) return false;
  return before.end === tokens[i]!.start && /s$/i.test(before.text) && after.kind !== 'punct';
}

/** Whether a sentence ended right before the token at `i`, which opens a quotation. */
function endedBefore(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || before.end >= tokens[i]!.start) return false;
  return /^(?:[.!?…]|\.{2,})$/.test(before.text) || isAbbreviation(before);
}

const inQuotation = (quotation: Quotation | undefined, { start }: Token) =>
  quotation !== undefined && start >= quotation.start;

/**
 * Whether the token before `i` is an abbreviation that can end a sentence: of one that stands before names ("Sgt.")
 * only where it is nobody's title ("promoted to Sgt. Tomas Lind said").
 */
function endsInAbbreviation(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || !isAbbreviation(before)) return false;
  const isTitle = TITLES.test(before.text);
  return !isTitle || oneOf('to|as|a|the', tokens[i - 2]?.lower);
}

/** Abbreviations that stand before a name. */
const TITLES =
  /^(?:M(?:r|rs|s|x)|Dr|Prof|Gen|Col|Capt|Cmdr|Lt|Maj|Sgt|Cpl|Sen|Rep|Gov|Rev|Hon|St|Pres|Supt|Insp|Det|Sr|Fr|Adm|Amb|Atty)\.$/;

/** Whether a person's name begins at token `i` and a verb of saying follows it: a sentence of its own. */
function reportsNext({ tokens }: TokenBlock, i: number, names: readonly Span[], words: ClaimRuleWords): boolean {
  const { start } = tokens[i]!;
  const name = names[firstEndingAfter(names, start)];
  if (name?.start !== start) return false;
  let next = i;
  while (tokens[next] && tokens[next]!.start < name.end) next++;
  return words.cueVerbs.get(tokens[next]?.lower ?? '')?.some(({ group }) => group === 'saying') ?? false;
}

/** Whether any word or sign of the sentence can be part of a report at all: most others need not be read closely. */
function mayReport({ terms, speech, words }: Sentence): boolean {
  return terms.some(({ lower }, i) => {
    if (speech[i]! >= 0 || lower === 'according' || isSourceWord(lower)) return true;
    if (lower === ':') return i < 8 || i === terms.length - 1;
    const verbs = words.cueVerbs.get(lower);
    if (verbs?.some((v) => v.particle === '' || v.particle === terms[i + 1]?.lower || terms[i + 1]?.lower === 'it'))
      return true;
    return words.cueAdjectives.has(lower) || words.cueNouns.has(lower) || words.guessing.has(lower);
  });
}

/**
 * Calls names what people's names hold, whatever it looks like. `names` are their spans in the block. Changes `tags`.
 */
function tagNames({ terms, tags }: Sentence, names: readonly Span[]): void {
  let n = firstEndingAfter(names, terms[0]?.start ?? 0);
  if (n === names.length) return;
  terms.forEach((term, i) => {
    while (n < names.length && names[n]!.end <= term.start) n++;
    const name = names[n];
    if (
      name &&
      name.start <= term.start &&
      term.end <= name.end &&
      oneOf('NN|NNS|NNP|NNPS|JJ|JJR|JJS|RB|RBR|RBS|VB|VBD|VBG|VBN|VBP|VBZ|CD|UH|FW', tags[i]!)
    )
      tags[i] = 'NNP';
  });
}

/** Tags the words of a sentence that may report, and finds its verbs. */
const readWords = (sentence: Sentence, names: readonly Span[]): Sentence =>
  mayReport(sentence) ? readClosely(sentence, names) : sentence;

/**
 * A sentence with the tags of its words and its verbs, whether it may report or not; the sentence itself stays as it
 * is. `names` are the spans of people's names in its block, in order, not overlapping.
 */
export const readAnyway = (sentence: Sentence, names: readonly Span[]): Sentence =>
  sentence.tags.length > 0 ? sentence : readClosely({ ...sentence }, names);

/** Changes the sentence. */
function readClosely(sentence: Sentence, names: readonly Span[]): Sentence {
  sentence.tags = tagTerms(sentence.terms, sentence.words);
  tagNames(sentence, names);
  retagSpeechCues(sentence);
  retagObjects(sentence);
  sentence.groups = findVerbGroups(sentence);
  return sentence;
}

/** Puts the sentences of one block together, token by token. */
class SentenceBuilder {
  readonly sentences: Sentence[] = [];
  private open: OpenSentence = { terms: [], speech: [], quote: [] };

  constructor(
    private readonly block: number,
    private readonly text: string,
    private readonly quotations: readonly Quotation[],
    private readonly names: readonly Span[],
    private readonly words: ClaimRuleWords,
  ) {}

  /** A quotation of whole sentences, as one term. */
  addSpeech(index: number): void {
    const { start, end } = this.quotations[index]!;
    this.open.terms.push(makeToken(start, end, '“”', '“”', 'punct', 0));
    this.open.speech.push(index);
    this.open.quote.push(-1);
  }

  /** A word or sign; `quote` is the index of the quotation around it, -1 for none. */
  addToken(token: Token, owner: boolean, quote: number): void {
    const { terms, speech } = this.open;
    if (owner) terms.push(makeToken(token.start, token.end, token.text, "'", 'word', token.sentence));
    else pushWord(terms, token);
    while (speech.length < terms.length) {
      speech.push(-1);
      this.open.quote.push(quote);
    }
    if (terms.length >= LONGEST) this.close();
  }

  /** Ends the sentence; nothing happens where none is open. */
  close(): void {
    const { terms, speech, quote } = this.open;
    if (terms.length === 0) return;
    const sentence: Sentence = {
      block: this.block,
      text: this.text,
      terms,
      tags: [],
      speech: Int32Array.from(speech),
      quote: Int32Array.from(quote),
      quotations: this.quotations,
      groups: [],
      words: this.words,
    };
    this.sentences.push(readWords(sentence, this.names));
    this.open = { terms: [], speech: [], quote: [] };
  }
}

/** The token after a quotation of whole sentences; the sentence is closed where its end ends the sentence. */
function passSpeech(block: TokenBlock, builder: SentenceBuilder, quotation: Quotation): number {
  const next = quotation.closed ? quotation.last + 1 : quotation.last;
  // A mark that stands apart ("« No. » She left.") is counted to what comes next.
  const ended = block.tokens[next]?.sentence !== block.tokens[quotation.last - 1]?.sentence;
  if (ended && !goesOnAfter(block, next)) builder.close();
  return next;
}

/**
 * The sentences of one block, in order. `index` is the block's number in the article, `names` are the spans of people's
 * names in it, in order, not overlapping. Linear time; no exception on any text.
 */
export function sentencesOf(
  block: TokenBlock,
  index: number,
  names: readonly Span[],
  words: ClaimRuleWords,
): Sentence[] {
  const { tokens, text } = block;
  const quotations = quotationsIn(block);
  const builder = new SentenceBuilder(index, text, quotations, names, words);
  let q = 0;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quotation = quotations[q];
    const opens = quotation !== undefined && token.start === quotation.start;
    if (opens && endedBefore(tokens, i)) builder.close();
    if (opens && isSpeech(block, quotation, quotations[q - 1])) {
      builder.addSpeech(q);
      i = passSpeech(block, builder, quotation);
      continue;
    }
    if (!inQuotation(quotation, token) && endsInAbbreviation(tokens, i) && reportsNext(block, i, names, words))
      builder.close();
    const closes = quotation !== undefined && token.end === quotation.end;
    const inside = quotation !== undefined && token.start >= quotation.start;
    const mark = isQuotationMark(token) && (opens || closes);
    if (!mark) builder.addToken(token, isPluralOwner(tokens, i), inside ? q : -1);
    i++;
    if (tokens[i] && tokens[i]!.sentence !== token.sentence) builder.close();
  }
  builder.close();
  return builder.sentences;
}
