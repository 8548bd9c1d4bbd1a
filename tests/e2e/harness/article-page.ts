/** Makes article pages for tests. Every sentence is made up. */

/** What an article page is made of; everything has a default. */
export interface ArticleParts {
  title?: string;
  /** HTML of each paragraph. */
  paragraphs?: string[];
  /** HTML for the end of the head. */
  head?: string;
  /** The text of the JSON-LD element; null leaves it out. */
  linkedData?: string | null;
  language?: string;
  direction?: 'ltr' | 'rtl';
  /** Whether the page watches itself for changes ({@link pageChanges} asks it); not under a strict CSP. */
  watched?: boolean;
}

/** Somebody in the starter library speaks, somebody unknown speaks, and words are said on a known subject. */
export const PARAGRAPHS = [
  'Vladimir Putin said on Monday that NATO expansion was a cause of the war in Ukraine and had to be addressed.',
  'Mr Putin spoke at a summit in Tianjin, where he met Xi Jinping and Narendra Modi for two days of talks on trade.',
  '“We are ready for talks at any time,” said Marta Ellery, a spokeswoman for the mission, after the meeting had ended.',
  'Volodymyr Zelensky said that Russia must return every child that was taken, and that the war must end with guarantees.',
];

const LINKED_DATA = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Leaders speak after a summit',
  datePublished: '2025-09-02T08:00:00Z',
  author: { '@type': 'Person', name: 'Ann Writer' },
});

/** Counts what changes after the page was parsed, before any content script comes. */
const WATCH = `<script>
  globalThis.changes = 0;
  addEventListener('DOMContentLoaded', () => {
    globalThis.before = document.documentElement.outerHTML;
    new MutationObserver((records) => { changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

/** The HTML of a news article that the gate lets through. */
export function articlePage(parts: ArticleParts = {}): string {
  const {
    title = 'Leaders speak after a summit',
    paragraphs = PARAGRAPHS,
    head = '',
    linkedData = LINKED_DATA,
  } = parts;
  const { language = 'en', direction = 'ltr', watched = true } = parts;
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title>
${linkedData === null ? '' : `<script type="application/ld+json">${linkedData}</script>`}
${watched ? WATCH : ''}${head}</head>
<body><nav><a href="#a">Home</a></nav><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main></body></html>`;
}
