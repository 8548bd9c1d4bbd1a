import { wordSet } from '../word-set';
import { type NameSpan, nameByRule } from './name-span';
import { CapitalStyle, isCapitalised, type ScannedBlock } from './scanned-block';
import { NO_NAME_WORD, WordClass } from './word-classes';

const TWO_CAPITALS = /^\p{Lu}{2}$/u;
const NAME_FORM = /^\p{Lu}[\p{L}'’-]*\p{Ll}/u;
/** Two capitals that are no initials: countries, places, bodies, clubs, firms, offices, things. Our own writing. */
const NO_INITIALS = wordSet(`
  us uk eu un ag uc da au nz sa ny la dc sf nj nc sc va md ma pa tx fl ga oh mi il wa co ct nh ri ky tn ar ok ks ne nd sd mn wi ia
  mo ms al az ut nm nv id mt wy or ak hi de me vt wv in bc ab on qc tv pc cd dj mc pm vp mp mr dr st fc ac as rb cf sc sv
  cd rc bk fk if vf rw ss gp wc f1 nfl ai it pr hr vr ar er ex op pt ph qb rb wr te dh sp ge gm hp bp ba lg bt jp eg ie vs ii
  iv vi xi xx am pm ad bc no oz dc ep lp mx bo ip id ir gt rs xl dm cc bcc re so to up we he my by go at an do is be
`);
const NO_SURNAME = NO_NAME_WORD | WordClass.SeenPlace;
const CONFIDENCE = 0.75;

/** Names with two initials without full stops ("JK Rowling"), whether or not the model saw them. In order. */
export function initialledNames(block: ScannedBlock, index: number): NameSpan[] {
  const found: NameSpan[] = [];
  for (const { first, last, style } of block.runs) {
    if (style === CapitalStyle.All || last - first !== 2) continue;
    const [initials, surname] = [block.tokens[first]!, block.tokens[first + 1]!];
    if (!TWO_CAPITALS.test(initials.text) || NO_INITIALS.has(initials.lower)) continue;
    if (!isCapitalised(surname) || !NAME_FORM.test(surname.text) || (block.classes[first + 1]! & NO_SURNAME) !== 0)
      continue;
    const before = block.tokens[first - 1];
    if (before?.lower === 'the') continue;
    found.push(nameByRule('initials-name', CONFIDENCE, index, first, last));
  }
  return found;
}
