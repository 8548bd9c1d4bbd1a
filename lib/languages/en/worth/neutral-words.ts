import { INVISIBLES } from '../../../text/letters';
import type { WorthWords } from './worth-words';

/** A sentence as rules may see it: nobody's name, party or gender is in it. */
export interface NeutralWords {
  /** Lower case; every run of names is `§`; he and she, his and her are one word each. */
  text: string;
  /** How many words there are beside names, so that a longer name makes no longer sentence. */
  count: number;
}

/**
 * Beyond this nothing is read, in UTF-16 units: no sentence is as long, and a text without full stops costs no more.
 */
const LONGEST = 2000;

/** Small words that stand in a name or before it. */
const PARTICLES = `(?:(?:van|von|der|den|de|da|di|du|del|la|le|al|bin|ibn|el)[ -]){0,3}`;

/** A word with a capital, with what hangs on it: O'Neil, U.S., Jean-Luc, Harris's; never the pronoun I. */
const CAPITAL = String.raw`(?!I(?:[ ',]|$))\p{Lu}[\p{L}\p{M}\p{N}'-]*(?:\.\p{Lu})*`;

/** Names that stand together, with particles, titles and initials. */
const NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${PARTICLES}${CAPITAL}\.?(?: ${PARTICLES}${CAPITAL}(?:\.(?= \p{Lu}))?)*`,
  'gu',
);

/** Words that tell no more than somebody's gender; each pair is read as one word. */
const GENDERED: Readonly<Record<string, string>> = {
  she: 'he',
  "she's": "he's",
  "she'd": "he'd",
  "she'll": "he'll",
  her: 'his',
  him: 'his',
  hers: 'his',
  herself: 'himself',
  woman: 'man',
  women: 'men',
  congresswoman: 'congressman',
  chairwoman: 'chairman',
  spokeswoman: 'spokesman',
  wife: 'husband',
  mother: 'father',
  mom: 'dad',
  daughter: 'son',
  sister: 'brother',
  grandmother: 'grandfather',
  lady: 'gentleman',
  ladies: 'gentlemen',
  girl: 'boy',
};

/** Whole words alone. One search over the sentence halves the time of looking at every word. */
const GENDERED_WORDS = new RegExp(`(?<![a-z'])(?:${Object.keys(GENDERED).join('|')})(?![a-z'])`, 'g');

function hideNames(text: string, words: WorthWords): string {
  const opening = text.search(/\p{L}/u);
  return text.replace(NAMES, (run, offset: number) => {
    const [first = '', ...rest] = run.split(' ');
    const word = first.toLowerCase();
    if (offset !== opening || !words.isOpener(word)) return '§';
    return rest.length > 0 ? `${word} §` : word;
  });
}

/** Makes a sentence neutral and even. Never throws; of text past 2000 UTF-16 units the rest is left out. */
export function neutralWords(sentence: string, words: WorthWords): NeutralWords {
  const even = sentence
    .slice(0, LONGEST)
    .replace(INVISIBLES, '')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]|--+/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim();
  const hidden = /\p{Ll}/u.test(even) ? hideNames(even, words) : even;
  const text = hidden.toLowerCase().replace(GENDERED_WORDS, (word) => GENDERED[word]!);
  return { text, count: text.match(/[a-z0-9][a-z0-9.,']*/g)?.length ?? 0 };
}
