/**
 * Words in class names and ids that publishers everywhere use for what is beside the article, wherever in the name they
 * stand (`related-links`, `article__share`). General words only, never one site's own. A `*` stands for any ending.
 */
const TOPIC_WORDS = [
  // other stories
  'related*',
  'recommend*',
  'recirc*',
  'trending',
  'popular-?(?:articles|stories|posts|news|block)',
  'most-?(?:read|viewed|popular|shared|recent)',
  'read-?(?:more|next|also)',
  'more-?(?:on|from|stories|news|articles|like|in|by)',
  'see-?also',
  'also-?(?:read|like)',
  'up-?next',
  'next-?(?:article|story|post)',
  'outbrain*',
  'taboola*',
  // asking the reader for something
  'newsletters?',
  'subscri(?:be|ption)*',
  'sign-?up',
  'promos?',
  'promotions?',
  'promotional',
  'donat(?:e|ion)*',
  'cta',
  'survey',
  // advertising
  'advert*',
  'sponsor*',
  'affiliate*',
  // sharing and talking
  'shar(?:e|ing)*',
  'social*',
  'comments',
  'comment-?(?:list|form|section|area|thread|count|body|text)',
  'disqus*',
  'follow-?us',
  // posts of other places, set into the page
  'twitter*',
  'tweets?',
  'instagram*',
  'tiktok*',
  'facebook*',
  // consent
  'cookies?*',
  'consent',
  'gdpr',
  // about the article, not in it
  'captions?',
  'credits?',
  'by-?lines?',
  'author-?(?:bio|box|info|card|name|details|description|block|profile)*',
  'authors?',
  'bio',
  'bread-?crumbs?',
  'tag-?(?:list|cloud)',
  'tags',
  'keywords',
  'timestamp',
  'date-?(?:line|time|published)',
  'pub(?:lish|lished|lication)?-?(?:date|time)*',
  'disclaimer',
  'copyright',
  // page furniture
  'footer*',
  'pagination',
  'tool-?tip',
  'skip-?link',
  'infobox',
  'table-of-contents',
  'toc',
];

/**
 * Words that name a place or a form of layout. They say what a part is only at the end of its name (`right-sidebar`);
 * at the start they say where or how it stands (`sidebar-grid__content`, `video-article`).
 */
const PLACE_WORDS = [
  'ads?',
  'sidebar',
  'side-?bar',
  'side-?column',
  'rail',
  'widget',
  'slider',
  'carousel',
  'slideshow',
  'gallery',
  'player',
  'videos?',
  'embed',
  'nav',
  'navbar',
  'navigation',
  'menu',
  'masthead',
  'toolbar',
  'modal',
  'popup',
  'overlay',
  'meta',
  'meta-?data',
  'popular',
  'latest',
  'teasers?',
  'topics',
  'categor(?:y|ies)',
  'comment',
  'poll',
  'quiz',
];

/** Whole names that style sheets everywhere give to what is not shown, shown to screen readers alone, or struck out. */
const HIDDEN_NAMES =
  /^(?:hidden|is-hidden|d-none|invisible|sr-only|visually-?hidden|visuallyhidden|screen-reader(?:-text|-only)?|a11y-hidden|line-through|text-decoration-line-through|strike(?:-?through|d|out)?|struck(?:-out)?)$/;

/** Names that say outright that this is the article's text; they win over a name of another meaning beside them. */
const BODY_NAME = /^(?:article|story|post|entry|news|page|main|text|body)[-_]*(?:body|content|text|copy|wrapper)$/;

/** Names with these beginnings say what something else has or lacks (`has-sidebar`, `no-comments`). */
const MODIFIER = /^(?:has|with|without|no|not|is|are|show|hide|js|if|when)-/;

/** Names made by tools for style alone (`lg:hidden`, `w-[10px]`, `u-padding@desktop`). */
const UTILITY = /[:@[\]/]/;

const START = '(?:^|[^a-z])';
const anywhere = new RegExp(`${START}(?:${TOPIC_WORDS.map(withEnding).join('|')})(?![a-z])`);
const atEnd = new RegExp(`${START}(?:${PLACE_WORDS.map(withEnding).join('|')})[^a-z]*$`);

function withEnding(word: string): string {
  return word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word;
}

/** Names remembered at most; a page that makes names without end must not fill memory. */
const MAX_KNOWN = 5000;

/** Whether class names or an id, separated by spaces, say that an element stands beside the article. */
export const namesSidePart = remembered((names) => {
  const words = names.split(/\s+/).map(splitCamelCase);
  return words.some(isSideName) && !words.some((name) => BODY_NAME.test(name) && !isSideName(name));
});

/** Whether class names say that an element is there for screen readers alone or not shown at all. */
export const namesHiddenPart = remembered((names) => names.split(/\s+/).some((name) => HIDDEN_NAMES.test(name)));

/** Remembers what was said of names before: pages use the same few hundred over and over. */
function remembered(judge: (names: string) => boolean): (names: string) => boolean {
  const known = new Map<string, boolean>();
  return (names) => {
    const before = known.get(names);
    if (before !== undefined) return before;
    if (known.size >= MAX_KNOWN) known.clear();
    const judged = judge(names);
    known.set(names, judged);
    return judged;
  };
}

/** `relatedLinks` is two words. */
function splitCamelCase(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function isSideName(name: string): boolean {
  if (name.length < 2 || UTILITY.test(name) || MODIFIER.test(name)) return false;
  return anywhere.test(name) || atEnd.test(name) || HIDDEN_NAMES.test(name);
}
