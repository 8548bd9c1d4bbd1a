import type { When } from '../model/when';
import { type Cited, datePartsOf } from './cited';

/**
 * As RIS, tags after the *RIS Format Specifications* (Research Information Systems, 2011): `ELEC` a web page, `GEN`
 * what has no address; `TI` title, `T2` outlet, `PY` year, `DA` date (year/month/day/, empty where it is not known),
 * `Y2` the day it was looked at, `UR` address, `N1` the words, `ID` the key. What is unknown is left out; there is
 * never an author.
 */
export function toRis({ key, clause, title, outlet, published, retrieved, address }: Cited): string {
  const fields: [string, string | null | undefined][] = [
    ['TY', address ? 'ELEC' : 'GEN'],
    ['ID', key],
    ['TI', title],
    ['T2', outlet],
    ['PY', datePartsOf(published)[0]],
    ['DA', risDate(published)],
    ['Y2', risDate(retrieved)],
    ['UR', address],
    ['N1', clause],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${value}\r\n` : []));
  return `${lines.join('')}ER  - \r\n`;
}

function risDate(when: When | null): string | null {
  const [year, month = '', day = ''] = datePartsOf(when);
  return year === undefined ? null : `${year}/${month}/${day}/`;
}
