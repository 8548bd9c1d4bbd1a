/**
 * Elements whose text is never article text, by tag (lower case local name): what is not shown, what the reader
 * types into, code, media and their captions, and the landmarks that HTML sets apart from the main content.
 */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  // not shown
  'script',
  'style',
  'noscript',
  'template',
  'head',
  // the reader's own text, and controls
  'input',
  'textarea',
  'select',
  'button',
  'option',
  'datalist',
  'label',
  'progress',
  'meter',
  'dialog',
  'menu',
  'summary',
  // code
  'pre',
  'code',
  'kbd',
  'samp',
  // media with captions
  'figure',
  'figcaption',
  'picture',
  'img',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'object',
  'embed',
  'iframe',
  'map',
  // landmarks beside the main content
  'nav',
  'aside',
  'footer',
]);

/** ARIA roles with the same meaning as the tags above. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
  'button',
  'textbox',
  'searchbox',
  'figure',
  'img',
  'tablist',
  'note',
]);

/** Elements that start a block of their own. Everything else, unknown elements too, runs on inside its block. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'search',
  'section',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/**
 * Words in class names and ids that publishers everywhere use for what is not the article. General words only, never
 * one site's own. Matched as whole words, or as the start of one where a `*` stands.
 */
const SIDE_WORDS = [
  // other stories
  'related*',
  'recommend*',
  'recirc*',
  'trending',
  'popular',
  'most-?(?:read|viewed|popular|shared)',
  'read-?(?:more|next|also)',
  'more-?(?:on|from|stories|news|articles|like)',
  'see-?also',
  'also-?(?:read|like)',
  'up-?next',
  'next-?(?:article|story|post)',
  'latest*',
  'outbrain',
  'taboola',
  // asking the reader for something
  'newsletters?',
  'subscri(?:be|ption)*',
  'sign-?up',
  'promo*',
  'donat(?:e|ion)*',
  'cta',
  'paywall',
  'survey',
  'poll',
  // advertising
  'ads?',
  'advert*',
  'sponsor*',
  'affiliate*',
  'commercial',
  // sharing and talking
  'shar(?:e|ing)*',
  'social*',
  'comments?',
  'disqus*',
  'replies',
  'follow*',
  // consent
  'cookies?*',
  'consent',
  'gdpr',
  // about the article, not in it
  'captions?',
  'credits?',
  'by-?lines?*',
  'authors?*',
  'bio',
  'bread-?crumbs?',
  'tags?',
  'tag-?list',
  'topics?',
  'keywords?',
  'categor(?:y|ies)',
  'timestamp',
  'date-?line',
  'publish*',
  'meta',
  'metadata',
  'disclaimer',
  'copyright',
  'correction-?policy',
  // page furniture
  'nav*',
  'menu',
  'sidebar',
  'side-?bar',
  'side-?column',
  'rail',
  'footer*',
  'masthead',
  'pagination',
  'pager',
  'toolbar',
  'tool-?tip',
  'modal',
  'popup',
  'overlay',
  'skip-?link',
  'screen-?reader*',
  'sr-only',
  'visually-?hidden',
  'hidden',
  'gallery',
  'carousel',
  'slideshow',
  'slider',
  'player',
  'video*',
  'infobox',
  'widget',
  'embed*',
  'table-of-contents',
  'toc',
];

const SIDE = new RegExp(
  `(?:^|[^a-z])(?:${SIDE_WORDS.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word)).join('|')})(?![a-z])`,
);

/** Whether class names and an id, joined by spaces, say that an element stands beside the article. */
export function namesSidePart(names: string): boolean {
  return SIDE.test(splitCamelCase(names).toLowerCase());
}

/** `relatedLinks` to `related-Links`, so that words can be told apart. */
function splitCamelCase(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}
