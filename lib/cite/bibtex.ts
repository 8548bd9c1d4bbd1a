import { type Cited, datePartsOf } from './cited';

/** How a character is written that means something else; a brace by itself would end the value. */
const WRITTEN: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '"': '\\textquotedbl{}',
};

/** Dashes or apostrophes in a row would be set as another sign. */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^<>|`"]/g, (sign) => WRITTEN[sign]!)
    .replace(/[$&#_%]/g, '\\$&')
    .replace(/([-'])(?=\1)/g, '$1{}');

/** The names of months that every style knows. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** In an address only what would end the value or be read as a command is changed, as percent signs. */
const inAddress = (address: string): string =>
  address.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * As BibTeX: an entry `misc`, which every style knows, with its fields after *BibTeXing* (O. Patashnik, 1988, 3.1 and
 * 3.2): `title` (braced twice, so that no style changes its capitals), `howpublished` the outlet, `year`, `month` and
 * `note`, the words. `day`, `url` and `urldate` are read by biblatex, natbib's styles, Zotero and JabRef; other styles
 * pass over them. What is unknown is left out; there is never an author.
 */
export function toBibtex({ key, clause, title, outlet, published, retrieved, address }: Cited): string {
  const [year, month, day] = datePartsOf(published);
  const fields = [
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', outlet && `{${escaped(outlet)}}`],
    ['year', year],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ['url', address && `{${inAddress(address)}}`],
    ['urldate', `{${retrieved.date}}`],
    ['note', `{${escaped(clause)}}`],
  ].filter(([, value]) => value);
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}
