import type { Container } from './block-walk';

/** Fewer parts alike are the parts of one story. */
const LEAST_ENTRIES = 3;

/** How many of the parts alike must tell when, or be named as entries. */
const MOST_OF = 0.7;

/** Whole words of class names that publishers give to the entries of a live blog. */
const ENTRY_NAME =
  /(?:^|[^a-z])(?:entry|entries|post|update|live-?blog|live-?post|key-?event|timeline-?item)(?![a-z])/i;

/** What tells when an entry was written. */
const WHEN = 'time, [datetime], [data-timestamp], [data-post-time]';

/** Tags that no entry has: their text belongs to the text around it. */
const NO_ENTRY = /^(?:p|h[1-6]|blockquote|ul|ol|dl|dt|dd|table|tbody|thead|tr|td|th|header|hr|address)$/;

/**
 * The entry of a live blog that each container stands in; null where it stands in none. Entries are parts alike beside
 * each other, three or more, most of which tell when they were written or are named as entries. `holders` are the
 * containers of an article's blocks, in reading order.
 */
export function entriesOf(holders: readonly Container[]): (Container | null)[] {
  const children = childrenOf(holders);
  const entries = new Set<Container>();
  for (const siblings of children.values()) {
    for (const alike of groupsAlike(siblings)) if (areEntries(alike)) for (const one of alike) entries.add(one);
  }
  return holders.map((holder) => outermost(holder, entries));
}

/** By parent the containers, among the holders and all around them, that lie in it, each once, in reading order. */
function childrenOf(holders: readonly Container[]): Map<Container, Container[]> {
  const children = new Map<Container, Container[]>();
  const seen = new Set<Container>();
  for (const holder of holders) {
    for (let at = holder; at.parent && !seen.has(at); at = at.parent) {
      seen.add(at);
      const siblings = children.get(at.parent);
      if (siblings) siblings.push(at);
      else children.set(at.parent, [at]);
    }
  }
  return children;
}

function groupsAlike(siblings: readonly Container[]): Container[][] {
  if (siblings.length < LEAST_ENTRIES) return [];
  const groups = new Map<string, Container[]>();
  for (const one of siblings) {
    if (NO_ENTRY.test(one.tag)) continue;
    const key = `${one.tag} ${firstName(one.element)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter((group) => group.length >= LEAST_ENTRIES);
}

/** The first class name: entries of other kinds have more names behind it. Numbers in it do not count. */
function firstName(element: Element): string {
  return (element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0]!.replace(/\d+/g, '');
}

function areEntries(alike: readonly Container[]): boolean {
  const telling = alike.filter(({ element }) => isNamedEntry(element) || element.querySelector(WHEN) !== null);
  return telling.length >= alike.length * MOST_OF;
}

function isNamedEntry(element: Element): boolean {
  const type = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('itemtype') ?? ''}`;
  return /liveBlogUpdate|BlogPosting/.test(type) || ENTRY_NAME.test(element.getAttribute('class') ?? '');
}

/** The outermost entry around a container: an entry may quote a post that has a time of its own. */
function outermost(holder: Container, entries: ReadonlySet<Container>): Container | null {
  let found: Container | null = null;
  for (let at: Container | null = holder; at; at = at.parent) if (entries.has(at)) found = at;
  return found;
}
