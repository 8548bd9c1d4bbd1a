#!/usr/bin/env node
/**
 * Looks for words to put in the starter library in a pack of statements (NDJSON, gzip or plain).
 *
 *   node scripts/seeds/find-excerpts.mjs PACK --speaker NAME [--year 2015] [--words REGEX]
 *     prints each passage of that speaker that fits: id, year, text
 *   node scripts/seeds/find-excerpts.mjs PACK --speaker NAME [--year 2015] --quote "WORDS"
 *     prints the words as fields of a statement, with the text before and after from the passage;
 *     fails when the words are not there letter for letter, or in more than one passage
 *
 * Ends with 1 and one line when nothing was found.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

/** Longest excerpt, and longest text kept before or after it, in words: a clause, not the speech. */
export const LONGEST_EXCERPT = 25;

/**
 * @typedef {object} Passage
 * @property {string} id
 * @property {string} speaker
 * @property {string | null} speakerId
 * @property {string} date
 * @property {string} text
 * @property {string} sourceTitle
 * @property {string} sourceUrl
 * @property {string} licence
 */

/**
 * The records of a pack, in its order; a `.gz` file is unpacked.
 *
 * @param {string} path
 * @param {(line: string) => boolean} [isWanted] looks at a raw line, so that the rest need not be parsed
 * @returns {Passage[]}
 */
export function readPack(path, isWanted = () => true) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && isWanted(line))
    .map((line) => JSON.parse(line));
}

const wordsOf = (text) => text.split(/\s+/).filter(Boolean);

/** Last sentence of what stands before, with the one before it where both fit; never more than the longest excerpt. */
function lastWords(text) {
  const words = wordsOf(text);
  const tail = words.slice(-LONGEST_EXCERPT);
  if (words.length <= LONGEST_EXCERPT) return tail.join(' ');
  const sentenceEnd = tail.findIndex((word) => /[.?!]$/.test(word));
  return tail.slice(sentenceEnd === tail.length - 1 ? 0 : sentenceEnd + 1).join(' ');
}

/** Mirror image of {@link lastWords}. */
function firstWords(text) {
  const words = wordsOf(text);
  const head = words.slice(0, LONGEST_EXCERPT);
  if (words.length <= LONGEST_EXCERPT) return head.join(' ');
  const sentenceEnd = head.findLastIndex((word) => /[.?!]$/.test(word));
  return head.slice(0, sentenceEnd <= 0 ? head.length : sentenceEnd + 1).join(' ');
}

/**
 * Words with their context out of one passage.
 *
 * @param {string} passage
 * @param {string} quote must stand in the passage letter for letter
 * @returns {{ words: string, before: string, after: string } | null} null when it does not
 */
export function excerptFrom(passage, quote) {
  const start = passage.indexOf(quote);
  if (start < 0) return null;
  const rest = passage.slice(start + quote.length);
  const after = /[\p{L}\p{N}]/u.test(rest) ? firstWords(rest) : '';
  return { words: quote, before: lastWords(passage.slice(0, start)), after };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      speaker: { type: 'string' },
      year: { type: 'string' },
      words: { type: 'string', default: '' },
      quote: { type: 'string' },
    },
  });
  if (positionals.length !== 1 || !values.speaker)
    fail('Give one PACK and --speaker NAME; the file’s header says more.');
  const wanted = new RegExp(values.words, 'i');
  const passages = readPack(positionals[0]).filter(
    ({ speaker, date, text }) =>
      speaker === values.speaker && (!values.year || date === values.year) && wanted.test(text),
  );
  if (values.quote === undefined) {
    for (const { id, date, text } of passages) console.log(`${id} (${date})\n${text}\n`);
    if (passages.length === 0) fail('No passage fits.');
    return;
  }
  const hits = passages.filter(({ text }) => text.includes(values.quote));
  if (hits.length !== 1) fail(`The words stand in ${hits.length} passages; they must stand in exactly one.`);
  console.log(JSON.stringify(excerptFrom(hits[0].text, values.quote), null, 2));
}

if (import.meta.filename === process.argv[1]) main();
