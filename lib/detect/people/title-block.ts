import type { TokenBlock } from '../../text/tokens';

/** No headline is longer; the rest of a longer title is left out. UTF-16 units. */
const LONGEST = 400;
/** The title is looked for among so many first blocks. */
const FIRST_BLOCKS = 4;

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** What of a title is read. */
export function titleText(title: string): string {
  return title.slice(0, LONGEST).trim();
}

/** Whether the title says something that none of the first blocks says already. */
export function isTitleApart(title: string, blocks: readonly TokenBlock[]): boolean {
  const words = bare(titleText(title));
  if (words === '') return false;
  return !blocks.slice(0, FIRST_BLOCKS).some(({ text }) => text.length <= LONGEST + 100 && bare(text) === words);
}
