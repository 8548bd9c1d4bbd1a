import { seededRandom } from '../../scripts/seeded-random';

/** Words of no meaning: what is measured must not depend on somebody's article. */
const SYLLABLES = [
  'ba',
  'ne',
  'to',
  'ri',
  'su',
  'mal',
  'ken',
  'dor',
  'vi',
  'sha',
  'lo',
  'pet',
  'gar',
  'mi',
  'zu',
  'fen',
];

/** A page of made-up running text with headings, links and emphasis as articles have them; the same on every call. */
export function longPage(paragraphs: number): string {
  const next = seededRandom(42);
  const body = Array.from({ length: paragraphs }, (_, index) =>
    index % 40 === 39 ? `<h2>${words(next, 5)}</h2>` : `<p>${paragraph(next, index)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long page</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"A long page"}</script>
    <style>body{font:18px/1.6 serif;max-width:42em;margin:auto}
      ::highlight(xq7-a),.mark,mark{text-decoration:underline 2px;background:#fd8}</style></head>
    <body><article><h1>A long page</h1>${body.join('\n')}</article></body></html>`;
}

function paragraph(next: () => number, index: number): string {
  const first = words(next, 20);
  const inner = words(next, 3);
  const link = index % 3 === 0 ? `<a href="#x">${inner}</a>` : index % 3 === 1 ? `<em>${inner}</em>` : inner;
  return `${first} ${link} ${words(next, 17)}.`;
}

function words(next: () => number, count: number): string {
  return Array.from({ length: count }, () => word(next)).join(' ');
}

function word(next: () => number): string {
  const parts = Array.from(
    { length: 1 + Math.floor(next() * 4) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  );
  return parts.join('');
}
