import path from 'node:path';
import type { DrivenBrowser } from '../browsers/driven-browser';
import type { Browser } from '../browsers/find-browsers.mjs';
import { launch } from '../browsers/launch';
import { grantAndRegister, settledVisit, type Visit } from '../browsers/visit';
import { withProgress } from '../set-up/progress.mjs';
import { runTool } from '../test/tool';
import { hasDisplay } from './has-display';
import { type OpenArticle, openArticle } from './open-article';
import { takePictures } from './pictures';
import { reportVisit } from './report';
import { USAGE, whatToRead } from './what-to-read';

/** What set-up found. */
interface Given {
  /** The project's folder. */
  root: string;
  browsers: Browser[];
  /** One line for each browser that is needed and missing. */
  missing: string[];
  args: string[];
}

/** Something the reader can mend; the message says how. */
class CannotStart extends Error {}

/** Runs the demo. Resolves to the exit code, after the browser has gone where there is a window to look at. */
export async function start({ root, browsers, missing, args }: Given): Promise<0 | 1> {
  const toRead = whatToRead(args);
  if (toRead.kind === 'help') {
    console.log(USAGE);
    return 0;
  }
  try {
    if (toRead.kind === 'wrong') throw new CannotStart(`${toRead.message}\n${USAGE}`);
    const [browser] = browsers;
    if (!browser) throw new CannotStart(missing.join('\n'));
    const article = await openArticle(root, toRead).catch((error: Error) => {
      throw new CannotStart(`Cannot open the article: ${error.message}`);
    });
    return await buildAndShow(root, browser, article).finally(article.close);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function build(root: string, browser: Browser): Promise<void> {
  const args = browser.engine === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const { code, output } = await withProgress('Building', () => runTool(root, 'wxt', args));
  if (code !== 0) throw new CannotStart(`${output.trimEnd()}\nThe build failed; the reason is above.`);
}

async function buildAndShow(root: string, found: Browser, article: OpenArticle): Promise<0 | 1> {
  await build(root, found);
  const headless = !hasDisplay(process.platform, process.env);
  const browser = await withProgress(`Starting ${found.name}`, () => launch(found, root, { headless })).catch(
    (error: Error) => {
      throw new CannotStart(`${found.name} (${found.path}) did not start with the extension: ${error.message}`);
    },
  );
  return show(root, browser, article, headless).finally(browser.close);
}

async function show(root: string, browser: DrivenBrowser, article: OpenArticle, headless: boolean): Promise<0 | 1> {
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  const visit = await readArticle(browser, article);
  console.log(`${browser.version}, ${article.address}\n`);
  console.log(reportVisit(visit).join('\n'));
  const panel = await browser.openPanel();
  if (!headless) {
    await browser.desk.run(CLOSE_TAB);
    console.log('\nThe browser stays open; close it, or press Ctrl-C here, to end.');
    await Promise.race([browser.closed, interrupted]);
  } else if (visit.status === 'read') {
    const folder = path.join(root, '.output', 'demo');
    const files = await withProgress('Taking pictures', () => takePictures(browser, panel, visit.reading, folder));
    const list = files.map((file) => `  ${path.relative(process.cwd(), file)}`).join('\n');
    console.log(`\nThere is no display, so here are pictures:\n${list}`);
  }
  return visit.status === 'failed' ? 1 : 0;
}

/** Body of a script: closes the tab that it runs in, once it has answered. */
const CLOSE_TAB = `
  const { tabs } = globalThis.browser ?? chrome;
  const { id } = await tabs.getCurrent();
  setTimeout(() => tabs.remove(id));
`;

async function readArticle(browser: DrivenBrowser, { address }: OpenArticle): Promise<Visit> {
  const { protocol, hostname } = new URL(address);
  await grantAndRegister(browser, `${protocol}//${hostname}/*`);
  return withProgress('Reading the page', async () => {
    await browser.page.goto(address);
    return settledVisit(browser);
  }).catch((error: Error) => {
    throw new CannotStart(`Aforesaid could not read ${address}: ${error.message}`);
  });
}
