/** What the form of an address says about the page behind it. */
export type AddressShape = 'front' | 'section' | 'listing' | 'other' | 'dated' | 'story' | 'plain';

/** Path segments that hold lists of stories, in sites' own words everywhere. */
const LISTING = wordSet(
  'tag tags topic topics tema temas thema theme themes category categories hub hubs section sections author authors',
  'auteur auteurs autor autores people profile profiles search suche archive archives latest trending most-read',
  'newsletter newsletters video videos live rss feed feeds page collection collections series index',
);

/** Path segments of documentation, discussion and trade. */
const OTHER = wordSet(
  'doc docs documentation reference manual wiki help support faq question questions q forum forums thread threads t',
  'discussion discussions issues product products shop store cart dp app apps tool tools calculator calculators job',
  'jobs careers recipe recipes event events about contact login account privacy terms',
);

function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** A year and month in the path. What follows them is the story. */
const DATE = /\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:[/-]?[0-3]?\d)?(?=[/-])/i;

/** A word or two without a number: how sites name their sections. */
const SECTION = /^[a-z]+(?:-[a-z]+)?$/i;

/** Path and query of an address. */
const PARTS = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i;

/** Words that a story's own name has at least, where it is made from its headline. */
const SLUG_WORDS = 4;

/**
 * Reads the form of an address: the front page, a section, a list of stories, another kind of page, a story with its
 * date in the path, a story by its name or number, or nothing to go by. Names of sites play no part.
 */
export function addressShape(address: string): AddressShape {
  const [, pathname = '', search = ''] = PARTS.exec(address) ?? [];
  if (pathname === '' && search === '') return PARTS.test(address) ? 'front' : 'plain';
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const words = segments.map((segment) => segment.toLowerCase().replace(/\.\w+$/, ''));
  const last = segments.at(-1);
  if (last === undefined) return /\d{3,}/.test(search) ? 'story' : 'front';
  const isStory = namesStory(last) || (words.length > 1 && words.at(-1) === 'index' && namesStory(words.at(-2)!));
  if (isStory && DATE.test(pathname)) return 'dated';
  if (words.length === 1 && /^(?:index|home|default)$/.test(words[0]!)) return 'front';
  // Folders of this computer say nothing.
  if (address.startsWith('file:')) return isStory ? 'story' : 'plain';
  if (words.some((word) => OTHER.has(word))) return 'other';
  if (isStory || /\d{6,}/.test(search)) return 'story';
  if (words.slice(-2).some((word) => LISTING.has(word))) return 'listing';
  return segments.length <= 2 && segments.every((segment) => SECTION.test(segment)) ? 'section' : 'plain';
}

/** Made from a headline, or with a long number in it. */
function namesStory(segment: string): boolean {
  return wordsIn(segment) >= SLUG_WORDS || /\d{5,}/.test(segment);
}

function wordsIn(segment: string): number {
  return segment.split(/[-_+]|%20/).filter((word) => /[^\d.]/.test(word)).length;
}
