/**
 * Parts of speech that the tagger tells apart: the Penn tags as GUM uses them. The open classes come first: for a word
 * that is in none of the small classes only they are weighed.
 */
export const TAGS = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'CD',
  'UH',
  'FW',
  'SYM',
  'IN',
  'DT',
  'RP',
  'MD',
  'PRP',
  'PRP$',
  'CC',
  'TO',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'EX',
  'POS',
  'PDT',
  'PUNCT',
] as const;

export type Tag = (typeof TAGS)[number];

/** How many of {@link TAGS} are open classes. */
export const OPEN_TAGS = TAGS.indexOf('IN');

/** Whether a tag is that of a verb, modal ones included. */
export function isVerbTag(tag: string | undefined): boolean {
  switch (tag) {
    case 'VB':
    case 'VBD':
    case 'VBG':
    case 'VBN':
    case 'VBP':
    case 'VBZ':
    case 'MD':
      return true;
    default:
      return false;
  }
}

export function isAdverbTag(tag: string | undefined): boolean {
  return tag === 'RB' || tag === 'RBR' || tag === 'RBS';
}

/** Of a common noun. */
export function isNounTag(tag: string | undefined): boolean {
  return tag === 'NN' || tag === 'NNS';
}
