import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTION_WORDS } from '@/lib/languages/function-words';
import { english } from '../../scripts/english';

/** The rooms that read any language: words come to them with the language, and stand in no rule. */
const ENGINE = ['lib/text', 'lib/detect'];

/** What may stand between quotation marks there all the same, by what it is. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'kinds of tokens and of quotation marks': ['word', 'number', 'punct', 'double', 'single'],
  'kinds of mentions, claims and speakers': [
    ...['name', 'surname', 'given', 'role', 'title', 'pronoun', 'direct', 'person', 'source'],
  ],
  'which of two forms a pronoun has, whatever the language': ['he', 'she', 'unnamed'],
  'rules by which a mention was found': [
    ...['known-name', 'name-model', 'surname-again', 'title-name', 'initials-name', 'shaped-name'],
    ...['lone-name', 'shared-name'],
    ...['title-and-surname', 'pronoun-of-one', 'pronoun-of-likeliest', 'speaker-of-quotation', 'role-of-one-person'],
    ...['epithet', 'epithet-of-title', `\${kind}-after-name`],
  ],
  'signs of who is meant': ['chosen-before', 'place-of-role', 'in-office'],
  'places in a name': ['end', 'start', 'middle'],
  'codes of languages and forms of Unicode': ['und', 'he', 'hi', 'am', 'th', 'el', 'te', 'NFD', 'NFC'],
  'members of types': [
    ...['kind', 'rule', 'names', 'sentences', 'language', 'languageSupported', 'looks', 'turns'],
    ...['newOne', 'knownOne', 'heWords', 'sheWords', 'text'],
  ],
  'letters in place of others': ['th', 'ss', 'ae', 'oe'],
  'small words inside names of any language, where the language is not read': [
    'de da di do dos das del della der den dem van von ter zu bin ibn y e la',
  ],
};
const allowed = new Set(Object.values(CODES).flat());

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => `${file.parentPath}/${file.name}`);

/** Texts, templates and patterns of a source, without those of imports and comments. */
function literalsOf(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/^import[\s\S]*?;$/gm, '');
  const literals =
    /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`|(?<=[=(,:?&|!]\s*)\/((?:[^/\\\n]|\\.)+)\/[a-z]*/g;
  return [...code.matchAll(literals)].map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4])!);
}

function isEnglish(word: string): boolean {
  const { people, claims } = english();
  const small = FUNCTION_WORDS.en!.split(' ').includes(word) || claims.isSmallWord(word);
  return small || claims.cueVerbs.has(word) || claims.canBeVerb(word) || people.wordClass(word) !== 0;
}

/** The English words in the texts of a source. Names of Unicode classes in patterns and what is filled in are none. */
const englishIn = (source: string) =>
  literalsOf(source)
    .filter((literal) => !allowed.has(literal))
    .flatMap((literal) => literal.replace(/\\p\{[^}]*\}|\\u[0-9A-F]{4}|\$\{[^}]*\}/g, ' ').match(/[A-Za-z]{2,}/g) ?? [])
    .filter((word) => isEnglish(word.toLowerCase()));

describe('the engine', () => {
  it.each(ENGINE.flatMap(sourcesIn))('%s holds no English word', (file) => {
    expect(englishIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('is told apart from rules of a language', () => {
    expect(englishIn("if (oneOf('the|a', lower)) return;")).toEqual(['the']);
    expect(englishIn('const AGED = /^\\d+-year-old$/;')).toEqual(['year', 'old']);
    expect(englishIn('const TITLES = wordSet(`\n  duke duchess\n`);')).toEqual(['duke', 'duchess']);
    expect(englishIn("// said 'the mayor'\nimport { a } from './the-mayor';\nconst kind = 'word';")).toEqual([]);
  });

  it('imports no language', () => {
    const importers = ENGINE.flatMap(sourcesIn).filter((file) =>
      /from '[^']*languages\//.test(readFileSync(file, 'utf8')),
    );
    expect(importers).toEqual([]);
  });

  it('reads every word that a language gives', () => {
    const rules = ENGINE.flatMap(sourcesIn)
      .filter((file) => !/(?:people-words|people-words-from-data|sentence-words)\.ts$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const { people, sentences } = english();
    const unread = [...Object.keys(people), ...Object.keys(sentences)].filter(
      (name) => !new RegExp(`\\b${name}\\b`).test(rules),
    );
    expect(unread).toEqual([]);
  });
});
