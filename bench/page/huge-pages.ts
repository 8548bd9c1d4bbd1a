/** Pages as bad as they come, by name: made here, no page of anybody's. */
export const HUGE_PAGES: Readonly<Record<string, () => string>> = {
  '10 MB of paragraphs': () => page('<p>'.concat(sentence(60), '</p>\n').repeat(10_000_000 / 420)),
  '10 MB of markup': () => page(`${'<div class="card"><span></span></div>'.repeat(270_000)}${paragraphs(40)}`),
  'a text node of 200,000': () => page(`<p>${sentence(30_000).slice(0, 200_000)}</p>`),
  'the same, one word a line': () => page(`<p>${'word \n '.repeat(28_600)}.</p>`),
  '50,000 tiny nodes': () => page(`<p>${'<b>a</b> '.repeat(25_000)}.</p>${paragraphs(20)}`),
  '50,000 tiny paragraphs': () => page('<p>Yes.</p>'.repeat(50_000) + paragraphs(20)),
  '20,000 deep': () => page(`${'<div>'.repeat(20_000)}${paragraphs(20)}`),
  '3,000 paragraphs': () => page(paragraphs(3000)),
};

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long page about nothing</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"A long page about nothing"}</script></head>
    <body><article><h1>A long page about nothing</h1>${body}</article></body></html>`;
}

function paragraphs(count: number): string {
  return `<p>${sentence(60)}</p>\n`.repeat(count);
}

/** So many words of no meaning. */
function sentence(words: number): string {
  return `${'lorem dolor amet '.repeat(Math.ceil(words / 3)).trim()}.`;
}
