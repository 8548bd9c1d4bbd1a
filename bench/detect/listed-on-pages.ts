/**
 * What the panel would list of saved pages, each statement with the paragraph it stands in, for a person to judge:
 * `npx tsx bench/detect/listed-on-pages.ts SLUG…`. The table of judged pages in `docs/accuracy.md` comes from it.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../lib/model/article';
import { type Claim, SURE_FROM } from '../../lib/model/claim';
import { parsePage } from '../../scripts/analyze/parse-page';
import { detect } from '../../scripts/english';
import { readWholePage } from '../../scripts/read-whole-page';
import { shownClaim, toldOf } from './shown-claim';

const PAGES = new URL('../../../shared/pages/', import.meta.url);

interface Listed {
  pages: { slug: string; file: string; url: string }[];
}

/** Text of a paragraph with the words of one claim between double brackets. */
function marked({ blocks }: Article, { content }: Claim): string {
  const { block } = content[0]!;
  const here = content.filter((span) => span.block === block).sort((a, b) => b.start - a.start);
  const text = blocks[block]?.text ?? '';
  return here.reduce(
    (done, { start, end }) => `${done.slice(0, start)}[[${done.slice(start, end)}]]${done.slice(end)}`,
    text,
  );
}

function listedOn(slug: string, file: string, url: string): string[] {
  const html = gunzipSync(readFileSync(new URL(file, PAGES))).toString('utf8');
  const { article } = parsePage(html, url, (document) => readWholePage(document, url));
  const { claims, entities } = detect(article, []);
  return claims
    .filter(({ confidence }) => confidence >= SURE_FROM)
    .map((claim, at) => {
      const shown = shownClaim(article, claim, entities);
      return `${slug} ${at + 1} (block ${claim.content[0]!.block}; ${toldOf(claim)})\n  shown: ${shown}\n  text: ${marked(article, claim)}\n`;
    });
}

const { pages } = JSON.parse(readFileSync(new URL('index.json', PAGES), 'utf8')) as Listed;
for (const slug of process.argv.slice(2)) {
  const page = pages.find((each) => each.slug === slug);
  console.log(page ? listedOn(slug, page.file, page.url).join('\n') : `There is no page ${slug}.`);
}
