/**
 * The quotations of a person's page in Wikiquote, as its guide to layout has them: a bullet with the words, and under
 * it bullets with the source. What is not surely this person's own words with a source is left out, and told.
 */
import { readLabel } from '../parsers/speaker-label';
import { agreed, dateInSource } from './dates-in-source';
import { type PlainWords, plainWordsOf } from './plain-words';
import { type WikiLine, wikiLines } from './wiki-lines';

/** A quotation, or why a bullet is none. */
export type PageQuotation =
  | {
      words: string;
      /** ISO; null where the page does not tell when it was said. */
      date: string | null;
      /** The source as the page names it. */
      source: string;
      /** http or https; null where the source has no link. */
      link: string | null;
      /** The nearest heading; null above all headings. */
      section: string | null;
    }
  | { leftOut: string };

/** Sections whose words are not, or not surely, the person's own. */
const NOT_THEIRS =
  /\b(?:disputed|misattributed|misattributions?|attributed|attributions?|unsourced|unverified|apocryphal|falsely|fictional|fake|hoax(?:es)?|parod(?:y|ies)|satire|dialogues?|portrayals?|criticisms?|praise|tributes?|reception|reactions?|others)\b/i;

/** Sections without quotations. */
const NO_QUOTATIONS =
  /^(?:see also|external links?|references?|further reading|notes?|footnotes?|bibliography|works|sources?|filmography|discography|gallery)$/i;

/** Pages of people who write what others say. */
const MAKES_CHARACTERS =
  /\[\[ ?category ?:[^[\]|\n]*\b(?:novelists?|playwrights?|dramatists?|screenwriters?|poets?|short story writers?|songwriters?|lyricists?|actors?|actresses|comedians?|fantasy|science fiction|fiction)\b/i;

/** Headings that say nothing of a source. */
const GENERAL =
  /^(?:quotes?|quotations?|sourced|speeches|interviews?|general|other|undated|letters?|tweets?|articles?)$/i;

interface Heading {
  level: number;
  title: string;
  /** Why what stands under it is left out; null where it is not. */
  leftOut: string | null;
  /** The whole heading is the title of a work. */
  isWork: boolean;
  /** A line under the heading and above its quotations that names their source. */
  source: PlainWords | null;
}

/** What is told of the page. */
interface PageOf {
  /** The page's own title, which is the person's name. */
  person: string;
  makesCharacters: boolean;
  /** The year of their death, as the introduction has it; null where it has none. */
  died: string | null;
}

const words = (text: string) => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 2);

/** "Quotes about Kim", "About", "On Anna Kim": what others say. A deeper "About the war" is the person's own. */
function isAboutPerson(title: string, level: number, { person }: PageOf): boolean {
  if (/\babout\b/i.test(title) && level <= 2) return true;
  const [, whom = null] = /\b(?:about|on|against|regarding|concerning|of|for)\b(.*)$/i.exec(title) ?? [];
  if (whom === null) return false;
  const isHalf = /\babout\b/i.test(title) && /^\s*(?:him|her|them)?\s*$/i.test(whom);
  return (
    isHalf || (/^(?:quot|about|on\b|sa(?:id|ying))/i.test(title) && words(person).some((name) => whom.includes(name)))
  );
}

function headingOf({ level, wikitext }: WikiLine & { kind: 'heading' }, page: PageOf): Heading {
  const title = plainWordsOf(wikitext).words;
  const isTold = isAboutPerson(title, level, page) || NOT_THEIRS.test(title);
  const leftOut = isTold
    ? `It stands under “${title}”, where the words are not surely ${page.person}’s own.`
    : NO_QUOTATIONS.test(title)
      ? ''
      : null;
  const isWork = /^''(?!').*''\s*(?:\([^()]*\))?$/.test(wikitext);
  return { level, title, leftOut, isWork, source: null };
}

/** A bullet with all that is indented under it. */
interface Bullet {
  words: string;
  /** Lines under the words that go on with them, or may. */
  goesOn: boolean;
  sources: string[];
}

/** A source that begins with a link to somebody's own page names who said it: "[[Ben Óg]], in …". */
function namesAnother(wikitext: string, { person }: PageOf): boolean {
  const [, target] = /^'*\[\[([^\]|:]+)(?:\|[^\]]*)?\]\]'*\s*,/.exec(wikitext) ?? [];
  return target !== undefined && /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(target) && target.trim() !== person;
}

const OUTER = /^(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»)$/;
/** Words between quotation marks, anywhere. */
const QUOTED = /"[^"\n]*"|“[^“”\n]*”/g;

/** The words without the quotation marks around all of them; null where an editor's own words stand among them. */
function ownWords(text: string): string | null {
  const outer = OUTER.exec(text);
  if (outer) return outer.slice(1).find((inner) => inner !== undefined)!;
  const quoted = (text.match(QUOTED) ?? []).join('').length;
  return quoted * 2 > text.length || /^[([]\p{Lu}[^()[\]]*[)\]]\s/u.test(text) ? null : text;
}

/** Somebody speaks who is named in the words, or an attribution stands under them. */
function hasSpeakers(text: string): boolean {
  const speakers = new Set<string>();
  const lines = text.split('\n');
  return lines.some((line, at) => readLabel(line, speakers).kind !== 'words' || (at > 0 && /^\s*[-–—~]/.test(line)));
}

/** A note under the words by which they may be somebody else's, or not these words. */
const DOUBTED =
  /\b(?:misattributed|misquot\w+|disputed|apocryphal|attributed|attribution|unsourced|unverified|fabricated|hoax|paraphras\w+|(?:never|not) (?:actually )?(?:said|say|his|hers|theirs|by)|no (?:evidence|record|known source)|first (?:used|said|written|coined) by|originat\w+ (?:with|from))\b/i;

const IN_DOUBT = 'A note under it says that the words may be another’s, or other words.';
const ANOTHER = 'Its source names somebody else first.';
const NO_SOURCE = 'It has no source.';

/** A line longer than this names no source. UTF-16 units. */
const LONGEST_SOURCE = 400;

/** Words more than this are no name of a source that has neither date nor link. */
const MOST_WORDS = 12;

/** "Variant translation: …": the words again, in another language. */
const TRANSLATION = /^(?:[\p{L}]+ ){0,3}translat(?:ion|ed)\b[^:]{0,40}:/iu;

/** Whether a line names a source, and is no translation of the words or comment on them: few words, and no sentence. */
const isNamed = ({ words }: PlainWords): boolean =>
  words.split(/\s+/).length <= MOST_WORDS && (!/[.!?…]["”’)]*$/.test(words) || /\d/.test(words));

/** The line that names the source: with a date or a link before others. Null where no line surely does. */
function sourceOf({ sources }: Bullet): PlainWords | null {
  const read = sources
    .map((wikitext) => plainWordsOf(wikitext))
    .filter(({ words, links }) => (words || links[0]) && words.length <= LONGEST_SOURCE && !TRANSLATION.test(words));
  const dated = read.find(({ words, links }) => links.length > 0 || dateInSource(words) !== null);
  return dated ?? read.find(isNamed) ?? null;
}

const BARE_LINK = /https?:\/\/[^\s\]|<>"']+/g;

function shortened(text: string): string {
  const bare = text
    .slice(0, 4 * LONGEST_SOURCE)
    .replace(BARE_LINK, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  return bare.length > LONGEST_SOURCE ? `${bare.slice(0, LONGEST_SOURCE)}…` : bare;
}

function linkIn({ words, links }: PlainWords): string | null {
  return [...links, ...(words.match(BARE_LINK) ?? [])].find((link) => URL.canParse(link)) ?? null;
}

/** What the headings above tell of the source: the nearest that tells more than a year or a kind. */
function sourceOfHeadings(headings: readonly Heading[]): PlainWords | null {
  const near = headings.findLast(({ source }) => source !== null)?.source ?? null;
  const titled = headings.findLast(({ title }) => !GENERAL.test(title) && !/^[\d\s–-]+s?$/.test(title));
  if (near === null && (titled === undefined || dateInSource(titled.title) === null)) return null;
  const told = [titled?.title, near?.words].filter(Boolean).join(', ');
  return { words: told, links: near?.links ?? [], unclear: null };
}

/** A bare "§ 9" or "p. 12" with the work or the occasion that stands over it. */
function inItsWork(source: PlainWords | null, headings: readonly Heading[]): PlainWords | null {
  if (source === null || source.links.length > 0 || dateInSource(source.words) !== null) return source;
  const over = headings.findLast(
    ({ title, isWork }) => isWork || (dateInSource(title) !== null && /\p{L}/u.test(title)),
  );
  return over ? { ...source, words: `${over.title}, ${source.words}` } : source;
}

/** The time that headings tell: a year, or the day of an occasion. */
const dateOfHeadings = (headings: readonly Heading[]): string | null =>
  agreed(headings.map(({ title }) => dateInSource(title)));

/** The years of a life stand near the beginning. UTF-16 units of wikitext. */
const INTRO = 600;

const LIFE = /\([^()]*?\b\d{4}\b[^()]*?[–—-][^()]*?\b(\d{4})\b[^()]{0,40}\)/;

/** The year of death in the introduction: the first paragraph with the name in bold. */
function deathIn(lines: readonly WikiLine[]): string | null {
  const intro = lines.find(({ kind, wikitext }) => kind === 'heading' || wikitext.includes("'''"));
  return intro?.kind === 'paragraph'
    ? (LIFE.exec(plainWordsOf(intro.wikitext.slice(0, INTRO)).words)?.[1] ?? null)
    : null;
}

/** Nothing is said after the speaker's death: such a time is of a printing. */
const inLife = (date: string | null, { died }: PageOf): string | null =>
  date !== null && died !== null && date.slice(0, 4) > died ? null : date;

function quotationOf(bullet: Bullet, headings: readonly Heading[], page: PageOf): PageQuotation | null {
  const told = headings.find(({ leftOut }) => leftOut !== null)?.leftOut ?? null;
  if (told !== null) return told === '' ? null : { leftOut: told };
  const { words: text, unclear } = plainWordsOf(bullet.words);
  if (unclear !== null) return { leftOut: `There is markup in it that is not understood: ${unclear}.` };
  const own = ownWords(text);
  if (bullet.goesOn || own === null || hasSpeakers(own)) return { leftOut: 'It holds words of somebody else, or may.' };
  if (bullet.sources.some((source) => namesAnother(source, page))) return { leftOut: ANOTHER };
  if (page.makesCharacters && headings.some(({ isWork }) => isWork))
    return { leftOut: 'It is a line of a work, where somebody else may speak.' };
  if (bullet.sources.some((note) => DOUBTED.test(note))) return { leftOut: IN_DOUBT };
  const source = inItsWork(sourceOf(bullet), headings) ?? sourceOfHeadings(headings);
  if (source === null || own === '') return { leftOut: NO_SOURCE };
  const above = dateOfHeadings(headings);
  const date = dateInSource(source.words);
  return {
    words: own,
    date: inLife(date === null ? above : above === null ? date : agreed([date, above]), page),
    source: shortened(source.words) || shortened(headings.at(-1)?.title ?? '') || page.person,
    link: linkIn(source),
    section: headings.at(-1)?.title ?? null,
  };
}

/**
 * All quotations of a page, in order, and why other bullets are none.
 *
 * @param title the page's title: the person's name
 */
export function quotationsOfPage(wikitext: string, title: string): PageQuotation[] {
  const lines = wikiLines(wikitext);
  const page = {
    person: title.replace(/\s*\([^()]*\)$/, ''),
    makesCharacters: MAKES_CHARACTERS.test(wikitext),
    died: deathIn(lines),
  };
  const found: PageQuotation[] = [];
  let headings: Heading[] = [];
  let bullet: Bullet | null = null;
  const finish = () => {
    const quotation = bullet && quotationOf(bullet, headings, page);
    if (quotation) found.push(quotation);
    bullet = null;
  };
  for (const line of lines) {
    if (line.kind === 'heading') {
      finish();
      headings = [...headings.filter(({ level }) => level < line.level), headingOf(line, page)];
    } else if (line.marks === '*') {
      finish();
      bullet = { words: line.wikitext, goesOn: false, sources: [] };
    } else if ((line.marks === ':' || line.marks === '*:') && bullet) bullet.goesOn = true;
    else if (line.marks.startsWith('*') && bullet) bullet.sources.push(line.wikitext);
    else if (line.marks.startsWith('::') && bullet) bullet.sources.push(line.wikitext);
    else {
      finish();
      const last = headings.at(-1);
      if (last && last.source === null && /^(?::|'')/.test(`${line.marks}${line.wikitext}`))
        last.source = plainWordsOf(line.wikitext);
    }
  }
  finish();
  return found;
}
