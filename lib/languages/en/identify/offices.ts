/** Kinds of public office, told from titles in the library and from roles as articles print them; both in English. */
import type { Role } from '../../../model/person';
import { foldText } from '../../../text/fold-text';

/** A kind of office: how sources write it ("title, body"), and how articles do. Both over folded text without dots. */
interface OfficeKind {
  held: RegExp;
  said: RegExp;
}

/** The highest first. */
const KINDS: readonly OfficeKind[] = [
  {
    held: /(?<!vice[ -])\bpresident\b(?! of (?:the )?(?:council of|european|united nations|parliamentary|international))|\bhead of state|\b(?:king|queen|emperor|emir|sultan|pope)\b/,
    said: /(?<!vice[ -])\bpresidents?\b|\b(?:king|queen|emperor|emir|sultan|pope|dictator|strongman)\b/,
  },
  {
    held: /\bprime[ -]minister|\bpremier\b|\bchancellor\b|\btaoiseach\b|\bhead of government|president of the council of ministers/,
    said: /\bprime[ -]ministers?|\bpremier\b|\bchancellor\b|\btaoiseach\b|\bpm\b/,
  },
  { held: /\bvice[ -]president/, said: /\bvice[ -]presidents?\b/ },
  {
    held: /\b(?:secretary|director)[ -]general|\bunited nations\b|\bun representative|\bpermanent representative|european council/,
    said: /\b(?:secretary|director)[ -]general|\bambassador\b|\benvoy\b|european council/,
  },
  {
    held: /(?<!prime[ -])\bminister\b|\bsecretary of state$|\bforeign secretary/,
    said: /(?<!prime[ -])\bministers?\b|\b(?:foreign|home|defen[cs]e) secretary|\bsecretary of\b/,
  },
  { held: /(?<!lieutenant )\bgovernor\b/, said: /(?<!(?:lieutenant|lt) )\b(?:governors?|govs?)\b/ },
  { held: /\bus senat|member, senate|^senator\b/, said: /(?<!state )\b(?:senators?|sens?)\b|\bsenate\b/ },
  {
    held: /\bus rep|, us house|member, house of rep/,
    said: /(?<!state )\b(?:representatives?|reps?|congress(?:wo)?m[ae]n|congressional)\b|\bhouse\b/,
  },
  { held: /\bpeer\b/, said: /\b(?:lord|lady|baroness|baron|viscount|peer)\b/ },
  {
    held: /member of parliament|house of commons|\bm(?:sp|s|la)\b/,
    // "MS" alone is "Ms" here, the address.
    said: /\bm(?:p|sp|la)s?\b|\bms for\b|\bmembers? of parliament|\bback ?bencher\b/,
  },
  { held: /\blieutenant governor/, said: /\b(?:lieutenant|lt) gov/ },
  { held: /\battorney general/, said: /\battorney general/ },
  { held: /\bsecretary of state,/, said: /\bsecretary of state/ },
  { held: /\bmayor\b/, said: /\bmayor\b/ },
  { held: /\bstate senat/, said: /\bstate (?:senators?|sens?)\b|\bsen(?:ator)?s?\b/ },
  {
    held: /\bstate (?:rep|leg)/,
    said: /\bstate (?:representatives?|reps?|lawmakers?|legislators?)\b|\bassembly(?:wo)?man|\bdel(?:egate)?\b/,
  },
  {
    held: /\bmember\b/,
    said: /\b(?:lawmaker|legislator|parliamentarian|deputy|senator|mps?|mep|congress(?:wo)?man)\b/,
  },
];

/** The last kind of those that a country has one of: heads of state and of government, and who stands in for them. */
export const HIGHEST = 2;

/** The kind of offices of the United Nations and the like, which are of no country. */
export const INTERNATIONAL = 3;

/** Words that people in politics are called whatever their office. Folded. */
export const POLITICAL =
  /\b(?:candidates?|nominees?|politicians?|republicans?|democrats?|democratic|conservatives?|labour|tory|leader|speaker|whip|majority|minority|chair(?:wo)?man|chairwoman|chair|running mate|front-?runner|gop|opposition|cabinet|government|first lady|rival)\b/;

/** Folded, without dots and without space at its ends. */
export const plain = (text: string): string => foldText(text).replaceAll('.', '').trim();

/** Words alone, lower case, one space between. */
export const spaced = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text of spaced words has these words side by side. */
export const hasWords = (text: string, words: string): boolean => words !== '' && ` ${text} `.includes(` ${words} `);

/** A role as it is compared: "title, body". */
const written = ({ title, of }: Role): string => plain(of === null ? title : `${title}, ${of}`);

/** The kinds of office that this text names, by their place in the order; as sources write, or as articles do. */
function kindsIn(text: string, by: keyof OfficeKind): number[] {
  return KINDS.flatMap((kind, at) => (kind[by].test(text) ? [at] : []));
}

/** The kinds of office of a role in the library, the highest first. */
export const kindsHeld = (role: Role): number[] => kindsIn(written(role), 'held');

/** The kinds of office that printed words may mean, the highest first. `text` must be {@link plain}. */
export const kindsSaid = (text: string): number[] => kindsIn(text, 'said');

/** How high an office is: 0 for the highest kind, more for others; the number of kinds for one of no kind. */
export const rankOf = (role: Role): number => kindsHeld(role)[0] ?? KINDS.length;
