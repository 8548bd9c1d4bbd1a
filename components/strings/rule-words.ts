import { spoken } from './spoken';

/**
 * The rules of detection in plain words, for "Found by". A rule of a claim is a name of its own (`WHOLE`), or is put
 * together: the kind of reporting word, what stands after it, and how the word stands (`saying-that-modal`).
 */

/** The words of rules and of their parts. */
export const ruleStrings = spoken('ruleStrings', {
  /** Rules that find the words naming a person. */
  mentions: {
    'known-name': 'a name that is in your library',
    'name-model': 'a full name, told by its words and what stands around them',
    'title-name': 'a title before a name',
    'initials-name': 'two initials before a name',
    'title-and-surname': 'a title and a surname that fit one person in your library',
    'surname-after-name': 'the surname of a person whose full name is in this article',
    'given-after-name': 'the given name of a person whose full name is in this article',
    'surname-again': 'the surname of a person whose full name is in this article',
    'shared-name': 'a name that several people in this article have',
    'lone-name': 'a single word that looks like a name',
    'role-of-one-person': 'a role that only one person in this article has',
    'pronoun-of-one': 'a pronoun, with one person near who fits',
    'pronoun-of-likeliest': 'a pronoun, with the person it most likely means of those near',
    'speaker-of-quotation': 'what the speaker of a quotation says of themselves',
    epithet: 'what a person in your library is called in place of their name',
    'epithet-of-title': 'what the one person named in the headline is called in place of their name',
  } as Record<string, string>,
  /** Rules that find a claim by how it is set. */
  whole: {
    'by-reader': 'your word on who said it',
    'words-by-reader': 'your word on what was said',
    'quotation-name-said': 'a quotation with who speaks and a word of saying beside it',
    'quotation-said-name': 'a quotation with a word of saying and who speaks beside it',
    'quotation-said': 'a quotation with a word of saying beside it',
    'said-quotation': 'a word of saying with a quotation after it',
    'colon-quotation': 'a sentence with a colon and a quotation after it',
    'quotation-according-to': 'a quotation with “according to”',
    'denied-noun': 'a verb of denying before a noun that tells something',
    'quotation-signed': 'a quotation with a name under it',
    'quotation-continued': 'a quotation that goes on after the one before',
    'quotation-within-next': 'a sentence that is mostly quoted, right after a quotation',
    'quotation-runs-on': 'a quotation that runs on over paragraphs',
    'quotation-next-paragraph': 'a quotation in the paragraph after one by the same speaker',
    'quotation-led-to': 'a quotation that the sentence before leads to',
    'quotation-after-report': 'a quotation after a report of the same speaker',
    'quotation-alone': 'a quotation that stands alone',
    'name-colon': 'a name and a colon before the words',
    'colon-name': 'a headline with a colon and a name after it',
    'interview-answer': 'an answer of the one person interviewed',
    'transcript-turn': 'a turn in a transcript',
    'according-to': '“according to” and the like',
    hearsay: 'a word that leaves open whether it is so',
    'source-opening': 'a poll, a law or a view that opens the sentence',
    'quoted-object': 'a few quoted words in what a named subject does',
    'quoted-object-long': 'quoted words in what somebody does',
  } as Record<string, string>,
  /** What kind of word reports. */
  groups: {
    saying: 'a verb of saying',
    judging: 'a verb of praise, blame or taking sides',
    thinking: 'a verb of thinking or wishing',
    showing: 'a verb of showing',
    mind: 'words for a state of mind',
    noun: 'a noun of saying',
    unowned: 'a noun of saying without whose it is',
    guess: 'a word for how things look',
  } as Record<string, string>,
  /** What it stands with. */
  frames: {
    that: 'with “that” and a sentence',
    'far-that': 'with “that” and a sentence further on',
    clause: 'with a sentence after it',
    question: 'with a question after it',
    quotation: 'with a quotation after it',
    words: 'with quoted words after it',
    noun: 'with what it is about after it',
    'weak-noun': 'with something after it that may be what it is about',
    'far-clause': 'with a long sentence after it',
    state: 'with a state after it',
    like: 'with “like” or “as” after it',
    about: 'with a preposition and what it is about',
    name: 'with something and what it is called or said to be',
    accuse: 'with somebody and what they are blamed for',
    doing: 'with a word in -ing after it',
    infinitive: 'with “to” and what is to be done',
    'hearer-infinitive': 'with whom it is said to, and what they are to do',
    aside: 'set beside the words',
    as: 'after “as”, set beside the words',
    gap: 'in the middle of the words',
    'object-gap': 'after what it is about',
    described: 'in a participle, with what it is said to be',
    'is-that': 'with “is that” and a sentence',
    opening: 'at the head of the sentence',
    passive: 'in the passive',
    'weak-passive': 'in the passive, without who says it',
    by: 'in the passive, with “by”',
  } as Record<string, string>,
  /** How it stands, where that makes it less sure. */
  forms: {
    ing: 'in a form in -ing',
    infinitive: 'in the infinitive',
    modal: 'with “may”, “would” or the like',
    negated: 'with “not” or the like',
    nested: 'inside what somebody else says',
  } as Record<string, string>,
  /** A kind of word with what it stands with. */
  composed: (group: string, frame: string) => `${group} ${frame}`,
  /** That, with how the word stands. */
  standing: (words: string, form: string) => `${words}, ${form}`,
});

function composed(group: string, rest: string): string | null {
  const words = ruleStrings.frames[rest];
  if (words) return ruleStrings.composed(group, words);
  const cut = rest.lastIndexOf('-');
  const form = ruleStrings.forms[rest.slice(cut + 1)];
  const plain = cut > 0 && form ? composed(group, rest.slice(0, cut)) : null;
  return plain && form ? ruleStrings.standing(plain, form) : null;
}

/** A rule in plain words, to go after "Found by"; null for a rule that has none, which is a fault that a test finds. */
export function ruleWords(rule: string): string | null {
  const whole = ruleStrings.mentions[rule] ?? ruleStrings.whole[rule];
  if (whole) return whole;
  const cut = rule.indexOf('-');
  const group = ruleStrings.groups[rule.slice(0, cut)];
  return group ? composed(group, rule.slice(cut + 1)) : null;
}
