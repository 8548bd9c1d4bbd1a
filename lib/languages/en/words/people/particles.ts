import { wordSet } from '../../../../detect/word-set';
import { APOSTROPHES, HYPHENS } from '../../../../text/letters';

/*
 * Provenance: our own writing, from how names are printed in English-language news. Lower case.
 */

/** Small words inside a name, written small or with a capital ("van der Leyen", "bin Salman", "Jordan De Goey"). */
export const PARTICLES = wordSet(`
  van von der den de del della delle degli dei di da das do dos du des la le los las el al ibn bin bint ben abu abd
  ter ten te zu zum zur af av ap ab ul ur mac mc san santa o d' l' st. bat
`);

/** Particles with which a name may start in small letters ("de Gaulle said"). The others occur as plain words too. */
export const LEADING_PARTICLES = wordSet('van von der den de del della di da dos du bin ibn bint abu al el ter ten zu');

/** Arabic and French articles joined to the name by a hyphen or apostrophe: "al-Assad", "el-Sissi", "d'Estaing". */
export const JOINED_ARTICLE = new RegExp(
  String.raw`^(?:al|el|ad|ar|as|ash|at|an|az|ul|d|l|de|ibn|abu|bin)[${APOSTROPHES}${HYPHENS.replace('-', '\\-')}]\p{Lu}`,
  'u',
);

/** The Arabic article is printed and left out by turns: "el-Sisi", "Sisi". Of folded words. */
export const DROPPED_ARTICLE = /^(?:al|el|as|ash|an|ad|ar|at)-(?=\p{L}{3})/u;
