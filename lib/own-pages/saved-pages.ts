/** A folder of pages that the reader saved: looked through first, kept when the reader says so. */
import type { Answer, DeskCalls } from '../messages/protocol';
import type { Article } from '../model/article';
import type { LeftOut } from '../model/left-out';
import type { SavedPage } from '../saved-pages/read-saved-page';

/** What is needed from outside. */
export interface SavedParts {
  read(file: File, signal: AbortSignal): Promise<SavedPage>;
  ask(ask: DeskCalls['savedPage']['ask']): Promise<Answer<DeskCalls['savedPage']['answer']>>;
}

/** The pages among some files. */
export interface ChosenPages {
  pages: File[];
  /** How many files are none, by their names, or belong to a page beside them. */
  others: number;
  /** How many pages are more than one reading takes. */
  more: number;
}

/** An article from which something new would be kept. */
interface ArticleFound {
  article: Article;
  /** When its page was saved; milliseconds since 1970. */
  saved: number;
}

/** A file that gives nothing: one of our reasons, or a message for the reader. */
export interface NotTaken {
  name: string;
  why: LeftOut | { message: string };
}

/** What looking through pages found. */
export interface SavedFound extends Omit<ChosenPages, 'pages'> {
  /** Articles that were read. */
  read: number;
  /** How many pages of these have the address of another among them. */
  twice: number;
  /** Those with something new, the one saved first in front. */
  articles: ArticleFound[];
  /** New statements, and how many people by name say them. */
  statements: number;
  people: number;
  /** Statements that are certain enough, and in the library or taken back before. */
  standing: number;
  leftOut: NotTaken[];
}

/** What keeping did. */
export interface SavedKept {
  /** Ids of the statements that are new. */
  ids: string[];
  people: number;
  /** Whether it was ended before the last page. */
  isStopped: boolean;
  /** How many pages could not be kept, and why the last of them could not; null where all were. */
  failed: { pages: number; why: string } | null;
}

/** More pages are not taken at once: their articles are held until the reader decides. */
const MOST_PAGES = 2_000;

const IS_PAGE = /\.(?:x?html?|xht|shtml|mht(?:ml)?)$/i;

/** Folders in which browsers put what belongs to a saved page: its frames are pages, too, but not the reader's. */
const PARTS_OF_PAGE = /_files\//;

/** The pages among files that were chosen, or that stand in a folder. */
export function pagesAmong(files: readonly File[], most = MOST_PAGES): ChosenPages {
  const isPage = ({ name, webkitRelativePath }: File) => IS_PAGE.test(name) && !PARTS_OF_PAGE.test(webkitRelativePath);
  const pages = files.filter(isPage);
  return {
    pages: pages.slice(0, most),
    others: files.length - pages.length,
    more: Math.max(0, pages.length - most),
  };
}

/**
 * Reads pages one after the other, and asks what would be kept of each. Nothing is kept.
 *
 * @param onProgress how many are done
 * @throws the signal's reason when it ends
 */
export async function lookThrough(
  { pages, ...chosen }: ChosenPages,
  { read, ask }: SavedParts,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<SavedFound> {
  const articles: ArticleFound[] = [];
  const leftOut: NotTaken[] = [];
  const [addresses, statements, people] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [done, found] = [0, 0];
  for (const file of pages) {
    signal.throwIfAborted();
    const page = await read(file, signal);
    signal.throwIfAborted();
    onProgress(++done);
    if (page.status === 'left-out') {
      leftOut.push({ name: file.name, why: page.why });
      continue;
    }
    const { article, saved } = page;
    const answer = await ask({ article, saved, keep: false });
    if (!answer.ok) {
      leftOut.push({ name: file.name, why: answer.failure });
      continue;
    }
    addresses.add(article.address);
    found += answer.value.found;
    if (answer.value.kept.length > 0) articles.push({ article, saved });
    for (const id of answer.value.kept) statements.add(id);
    for (const name of answer.value.people) people.add(name);
  }
  signal.throwIfAborted();
  const isRead = pages.length - leftOut.length;
  return {
    ...chosen,
    read: isRead,
    twice: isRead - addresses.size,
    articles: articles.sort((a, b) => a.saved - b.saved),
    statements: statements.size,
    people: people.size,
    standing: found - statements.size,
    leftOut,
  };
}

/**
 * Keeps what was found, the page that was saved first in front: as if they had been read in this order. What was kept
 * until the signal ends stays.
 *
 * @param onProgress how many are done
 */
export async function keepPages(
  articles: readonly ArticleFound[],
  ask: SavedParts['ask'],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<SavedKept> {
  const ids = new Set<string>();
  const people = new Set<string>();
  const faults: string[] = [];
  let done = 0;
  for (const { article, saved } of articles) {
    if (signal.aborted) break;
    const answer = await ask({ article, saved, keep: true });
    onProgress(++done);
    if (!answer.ok) faults.push(answer.failure.message);
    else {
      for (const id of answer.value.kept) ids.add(id);
      for (const name of answer.value.people) people.add(name);
    }
  }
  const why = faults.at(-1);
  return {
    ids: [...ids],
    people: people.size,
    isStopped: done < articles.length,
    failed: why === undefined ? null : { pages: faults.length, why },
  };
}
