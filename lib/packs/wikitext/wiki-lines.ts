/** A page of wikitext → its headings and paragraphs, with what nobody sees of it taken out. */

/** A line of the page. */
export type WikiLine =
  | { kind: 'heading'; level: number; wikitext: string }
  /** `marks` are the bullets and indents that it begins with (`*`, `**`, `*:`); empty for a plain paragraph. */
  | { kind: 'paragraph'; marks: string; wikitext: string };

/** What stands between two marks is taken out, marks and all; what is opened and never closed, up to the end. */
const HIDDEN: readonly [open: RegExp, close: RegExp][] = [
  [/<!--/g, /-->/g],
  [/<ref\b[^<>]*(?<!\/)>/gi, /<\/ref\s*>/gi],
  [/<gallery\b[^<>]*>/gi, /<\/gallery\s*>/gi],
  [/^\{\|/gm, /^\|\}/gm],
];

function withoutHidden(text: string, [open, close]: (typeof HIDDEN)[number]): string {
  let kept = '';
  let at = 0;
  open.lastIndex = 0;
  for (let begun = open.exec(text); begun !== null; begun = open.exec(text)) {
    kept += text.slice(at, begun.index);
    close.lastIndex = open.lastIndex;
    if (close.exec(text) === null) return kept;
    at = close.lastIndex;
    open.lastIndex = at;
  }
  return kept + text.slice(at);
}

/** Templates over several lines become one line each; a heading ends one that is not closed. */
function templatesOnOneLine(text: string): string {
  let depth = 0;
  return text.replace(/\{\{|\}\}|\n(=?)/g, (token, heading: string | undefined) => {
    if (token === '{{') depth++;
    else if (token === '}}') depth = Math.max(0, depth - 1);
    else if (heading) depth = 0;
    else if (depth > 0) return ' ';
    return token;
  });
}

const HEADING = /^(={1,6})([^\n]*?[^=\n])\1\s*$/;

function lineOf(line: string): WikiLine[] {
  const [, marks, title] = HEADING.exec(line.trimEnd()) ?? [];
  if (marks !== undefined) return [{ kind: 'heading', level: marks.length, wikitext: title!.trim() }];
  const [begin = ''] = /^[*:#;]*/.exec(line) ?? [];
  const wikitext = line.slice(begin.length).trim();
  return wikitext === '' ? [] : [{ kind: 'paragraph', marks: begin, wikitext }];
}

/** The lines of a page in order, without comments, references, galleries and tables. */
export function wikiLines(page: string): WikiLine[] {
  const shown = HIDDEN.reduce(withoutHidden, page.replaceAll('\r\n', '\n').replace(/<ref\b[^<>]*\/>/gi, ''));
  return templatesOnOneLine(shown).split('\n').flatMap(lineOf);
}
