/** Wikitext of one paragraph → the words that a reader of the page sees. One pass; time grows with the length alone. */
import { decodeEntities } from '../../text/html-entities';

/** What became of a paragraph. */
export interface PlainWords {
  /** The words as they are shown; a line break stands as `\n`. Without gaps around it. */
  words: string;
  /** http and https addresses that the paragraph links to, in order. */
  links: string[];
  /** Markup that is not understood, so that letters may be missing or too many in `words`; null where all is. */
  unclear: string | null;
}

/** Templates that show one of their values and nothing else: the number of that value; the last one for `-1`. */
const SHOWING: Readonly<Record<string, number>> = {
  w: -1,
  lang: 2,
  nowrap: 1,
  nobr: 1,
  small: 1,
  big: 1,
  smallcaps: 1,
  sc: 1,
  abbr: 1,
  date: 1,
};

/** Templates that stand for a letter. */
const LETTERS: Readonly<Record<string, string>> = {
  "'": '’',
  '!': '|',
  '=': '=',
  ndash: '–',
  mdash: '—',
  nbsp: ' ',
  spaces: ' ',
};

/** What a citation tells, in the order in which it is shown. */
const CITED = ['title', 'newspaper', 'work', 'website', 'magazine', 'journal', 'publisher', 'date', 'year'] as const;

/** Elements that show what stands in them as it is. */
const SHOWN_TAGS =
  /^(?:span|small|big|i|b|u|em|strong|sup|sub|div|blockquote|center|font|poem|q|cite|abbr|tt|code|bdi|section)$/;
const BREAKS = /^(?:br|p|wbr|hr)$/;

const TOKENS = /\{\{|\}\}|\[\[|\]\]|\[(?=https?:\/\/)|\]|\||'{2,}|<\/?[a-z][^<>]*>|\n/gi;

/** Something that was opened and is not closed yet; `parts` are its values, the last one still growing. */
interface Open {
  kind: 'all' | '{{' | '[[' | '[';
  parts: string[];
}

/** Names and values of `name=value`; the others by their number from 1. */
function valuesOf(parts: readonly string[]): { listed: string[]; named: Map<string, string> } {
  const listed: string[] = [];
  const named = new Map<string, string>();
  for (const part of parts) {
    const [, name, value] = /^([a-z0-9_-][a-z0-9 _-]{0,40}?)\s*=([\s\S]*)$/i.exec(part.trim()) ?? [];
    if (name === undefined) listed.push(part.trim());
    else if (/^\d+$/.test(name)) listed[Number(name) - 1] = value!.trim();
    else named.set(name.toLowerCase(), value!.trim());
  }
  return { listed, named };
}

/** More values than this no template of a quotation has. */
const MOST_PARTS = 100;

class Paragraph {
  readonly links: string[] = [];
  unclear: string | null = null;
  private readonly open: Open[] = [{ kind: 'all', parts: [''] }];
  private readonly tags: string[] = [];
  private italic = false;
  private bold = false;

  add(text: string): void {
    const { parts } = this.open.at(-1)!;
    parts[parts.length - 1] += text;
  }

  private doubt(why: string): void {
    this.unclear ??= why;
  }

  token(token: string): void {
    if (token === '{{' || token === '[[' || token === '[') this.open.push({ kind: token, parts: [''] });
    else if (token === '|') this.bar();
    else if (token === '}}') this.close('{{', token);
    else if (token === ']]') this.close('[[', token);
    else if (token === ']') this.close('[', token);
    else if (token[0] === "'") this.quotes(token.length);
    else if (token[0] === '<') this.tag(token);
    else this.add(' ');
  }

  private bar(): void {
    const top = this.open.at(-1)!;
    if (top.kind !== '{{' && top.kind !== '[[') this.add('|');
    else if (top.parts.length > MOST_PARTS) this.doubt('a template with too many values');
    else top.parts.push('');
  }

  private close(kind: Open['kind'], token: string): void {
    if (this.open.at(-1)!.kind !== kind) {
      // A bracket of the sentence's own; of two, the first may close what the other did not open.
      if (kind === '[[' && this.open.at(-1)!.kind === '[') {
        this.close('[', ']');
        this.add(']');
      } else if (kind === '{{') this.doubt('a template that nothing opens');
      else this.add(token);
      return;
    }
    const { parts } = this.open.pop()!;
    if (kind === '{{') this.add(this.template(parts));
    else if (kind === '[[') this.add(linkText(parts));
    else this.add(this.address(parts.join('|')));
  }

  private address(inside: string): string {
    const [, address = '', words = ''] = /^(\S+)\s*([\s\S]*)$/.exec(inside) ?? [];
    this.links.push(address);
    return words;
  }

  private template([first = '', ...parts]: readonly string[]): string {
    const name = first.trim().toLowerCase();
    const letter = LETTERS[name];
    if (letter !== undefined) return letter;
    const { listed, named } = valuesOf(parts);
    if (/^(?:cite|citation)\b/.test(name)) return this.citation(named);
    const place = Object.hasOwn(SHOWING, name) ? SHOWING[name]! : null;
    const shown = place === null ? undefined : place < 0 ? listed.at(-1) : listed[place - 1];
    if (shown !== undefined) return shown;
    this.doubt(`the template “${name.slice(0, 40)}”`);
    return '';
  }

  private citation(named: ReadonlyMap<string, string>): string {
    const url = named.get('url');
    if (url !== undefined && /^https?:\/\//i.test(url)) this.links.push(url);
    this.doubt('a citation in the words');
    return CITED.flatMap((name) => named.get(name) || []).join(', ');
  }

  private quotes(count: number): void {
    // Two are italics, three bold, five both; what is more are apostrophes.
    const marks = count === 4 ? 3 : Math.min(count, 5);
    if (count > marks) this.add("'".repeat(count - marks));
    if (marks !== 3) this.italic = !this.italic;
    if (marks !== 2) this.bold = !this.bold;
  }

  private tag(token: string): void {
    const [, closes, written = ''] = /^<(\/?)([a-z0-9]+)/i.exec(token)!;
    const name = written.toLowerCase();
    if (BREAKS.test(name)) this.add(name === 'wbr' ? '' : '\n');
    else if (!SHOWN_TAGS.test(name)) this.doubt(`the element “${name.slice(0, 40)}”`);
    else if (token.endsWith('/>')) return;
    else if (closes === '') this.tags.push(name);
    else if (this.tags.pop() !== name) this.doubt('elements that cross');
  }

  end(): PlainWords {
    if (this.open.length > 1) this.doubt('a bracket that is not closed');
    // Where both are left open, one of the marks was an apostrophe.
    if (this.tags.length > 0 || (this.italic && this.bold)) this.doubt('markup that is not closed');
    const text = decodeEntities(this.open.flatMap(({ parts }) => parts).join(' '));
    if (/&[a-z]{2,20};/i.test(text)) this.doubt('a letter written as an entity');
    const lines = text.split('\n').map((line) => line.replace(/[ \t\u00A0]+/g, ' ').trim());
    return {
      words: lines
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim(),
      links: this.links,
      unclear: this.unclear,
    };
  }
}

/** What an inner link shows; nothing for pictures and categories. */
function linkText(parts: readonly string[]): string {
  const target = parts[0]!.trim();
  if (/^(?:file|image|category|media)\s*:/i.test(target)) return '';
  return parts.length > 1 ? parts.at(-1)! : target.replace(/^:/, '');
}

/**
 * The words of one paragraph of wikitext, without its marks. Comments and references must be taken out before
 * (`wiki-lines.ts`). Of anything that is not understood `unclear` tells; then the words are not to be quoted.
 */
export function plainWordsOf(wikitext: string): PlainWords {
  const paragraph = new Paragraph();
  let at = 0;
  for (const found of wikitext.matchAll(TOKENS)) {
    paragraph.add(wikitext.slice(at, found.index));
    paragraph.token(found[0]);
    at = found.index + found[0].length;
  }
  paragraph.add(wikitext.slice(at));
  return paragraph.end();
}
