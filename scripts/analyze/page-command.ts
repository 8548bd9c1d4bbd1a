import * as v from 'valibot';
import { BadInput } from './bad-input';
import { checkLine, Id, OptionalText } from './parse-line';
import type { Subcommand } from './subcommand';

const Page = v.object({ id: v.nullish(Id), slug: v.nullish(Id), html: v.string('must be text'), url: OptionalText });

/** For a page whose address is not known: reserved by RFC 2606, so it is nobody's. */
const NO_ADDRESS = 'https://page.invalid/';

function addressOf(url: string | null | undefined): string {
  if (url === null || url === undefined || url === '') return NO_ADDRESS;
  if (!URL.canParse(url)) throw new BadInput('"url": must be an address, such as https://example.org/news');
  return url;
}

/** The line's id, by either name; the answer gives it by both. */
function idOf({ id, slug }: v.InferOutput<typeof Page>): string | number {
  const found = id ?? slug ?? null;
  if (found === null) throw new BadInput('"id" is missing');
  return found;
}

/** `analyze page`: is it an article, and what does it say. No script of the page runs and nothing is fetched. */
export const pageCommand: Subcommand = {
  purpose: 'Reads saved pages: is it an article, and what does it say. What it gives, `analyze text` takes as it is.',
  takes: ['{"id" or "slug","html","url"?}'],
  gives: [
    '{"id","slug","isArticle","reason","title","authors","publishedTime","published","language","text"}',
    '"id" and "slug" are the same, and so are "published" and "publishedTime"; null where the page does not say.',
    '"language" is told as `analyze text` tells it. "text" holds a block a line, without the headline; it is empty',
    'where the page is no article. "reason" says why it is one or is none.',
  ],
  options: {},
  bare: [],
  optionHelp: [],
  example: {
    args: ['page'],
    input: {
      id: 'mill',
      url: 'https://news.example/2025/09/01/the-mill-stays-open',
      html:
        '<meta property="og:type" content="article"><h1>The mill stays open</h1>' +
        '<p>The council voted on Monday to keep the mill.</p><p>“We will stay,” said Ana Kovač, the miller.</p>',
    },
  },
  async start() {
    // Loaded when asked for: it takes longer to load than the other subcommands take to answer.
    const { parsePage } = await import('./parse-page');
    const { reportPage } = await import('./page-report');
    return (value) => {
      const line = checkLine(Page, value);
      const [id, address] = [idOf(line), addressOf(line.url)];
      return parsePage(line.html, address, (document) => ({ id, slug: id, ...reportPage(document, address) }));
    };
  },
};
