import * as v from 'valibot';
import { BadInput } from './bad-input';
import { checkLine, Id, OptionalText } from './parse-line';
import type { Subcommand } from './subcommand';

const Page = v.object({ slug: Id, html: v.string('must be text'), url: OptionalText });

/** For a page whose address is not known: reserved by RFC 2606, so it is nobody's. */
const NO_ADDRESS = 'https://page.invalid/';

function addressOf(url: string | null | undefined): string {
  if (url === null || url === undefined || url === '') return NO_ADDRESS;
  if (!URL.canParse(url)) throw new BadInput('"url": must be an address, such as https://example.org/news');
  return url;
}

/** `analyze page`: is it an article, and what does it say. No script of the page runs and nothing is fetched. */
export const pageCommand: Subcommand = {
  takes: '{"slug","html","url"}',
  gives: '{"slug","isArticle","reason","title","authors","publishedTime","text"}',
  options: {},
  bare: [],
  optionHelp: [],
  async start() {
    // Loaded when asked for: it takes longer to load than the other subcommands take to answer.
    const { JSDOM, VirtualConsole } = await import('jsdom');
    const { reportPage } = await import('./page-report');
    return (value) => {
      const { slug, html, url } = checkLine(Page, value);
      const address = addressOf(url);
      // A console of its own without listeners: faults in the page's style sheets are not ours to report.
      const dom = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
      try {
        return { slug, ...reportPage(dom.window.document, address) };
      } finally {
        dom.window.close();
      }
    };
  },
};
