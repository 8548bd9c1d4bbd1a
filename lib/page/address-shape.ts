/** What the form of an address says about the page behind it. */
export type AddressShape = 'front' | 'section' | 'listing' | 'other' | 'dated' | 'story' | 'plain';

/** Path segments that hold lists of stories, in sites' own words everywhere. */
const LISTING =
  /^(?:tags?|topics?|temas?|th[eè]mes?|thema|categor(?:y|ies|ia)|hubs?|sections?|authors?|auteurs?|autor(?:es)?|people|profiles?|search|suche|archives?|latest|trending|most-read|newsletters?|videos?|live|rss|feeds?|page|collections?|series|index(?:\.\w+)?)$/i;

/** Path segments of documentation, discussion and trade. */
const OTHER =
  /^(?:docs?|documentation|reference|manual|wiki|help|support|faq|questions?|q|forums?|threads?|t|discussions?|issues|products?|shop|store|cart|dp|apps?|tools?|calculators?|jobs?|careers|recipes?|events?|about|contact|login|account|privacy|terms)$/i;

/** A year and month in the path. What follows them is the story. */
const DATE = /\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:[/-]?[0-3]?\d)?(?=[/-])/i;

/** A word or two without a number: how sites name their sections. */
const SECTION = /^[a-z]+(?:-[a-z]+)?$/i;

/** Path and query of an address. */
const PARTS = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i;

/** Words that a story's own name has at least, where it is made from its headline. */
const SLUG_WORDS = 4;

/**
 * Reads the form of an address: the front page, a section, a list of stories, another kind of page, a story with its date in the path, a
 * story by its name or number, or nothing to go by. Names of sites play no part.
 */
export function addressShape(address: string): AddressShape {
  const [, pathname = '', search = ''] = PARTS.exec(address) ?? [];
  if (pathname === '' && search === '') return PARTS.test(address) ? 'front' : 'plain';
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const last = segments[segments.length - 1];
  if (last === undefined) return /\d{3,}/.test(search) ? 'story' : 'front';
  const isStory = namesStory(last) || (segments.length > 1 && /^index\./.test(last) && namesStory(segments.at(-2)!));
  if (isStory && DATE.test(pathname)) return 'dated';
  if (segments.length === 1 && /^(?:index|home|default)(?:\.\w+)?$/i.test(last)) return 'front';
  if (segments.some((segment) => OTHER.test(segment))) return 'other';
  if (isStory || /\d{6,}/.test(search)) return 'story';
  if (LISTING.test(last) || (segments.length > 1 && LISTING.test(segments.at(-2)!))) return 'listing';
  return segments.length <= 2 && segments.every((segment) => SECTION.test(segment)) ? 'section' : 'plain';
}

/** Made from a headline, or with a long number in it. */
function namesStory(segment: string): boolean {
  return wordsIn(segment) >= SLUG_WORDS || /\d{5,}/.test(segment);
}

function wordsIn(segment: string): number {
  return segment.split(/[-_+]|%20/).filter((word) => /[^\d.]/.test(word)).length;
}
