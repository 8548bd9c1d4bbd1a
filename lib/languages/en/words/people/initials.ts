import { wordSet } from '../../../../detect/word-set';

/*
 * Provenance: our own writing. What looks like a name or like initials and is none. Lower case.
 */

/** Two capitals that are no initials: countries, places, bodies, clubs, firms, offices, things. */
export const NO_INITIALS = wordSet(`
  us uk eu un ag uc da au nz sa ny la dc sf nj nc sc va md ma pa tx fl ga oh mi il wa co ct nh ri ky tn ar ok ks
  ne nd sd mn wi ia mo ms al az ut nm nv id mt wy or ak hi de me vt wv in bc ab on qc tv pc cd dj mc pm vp mp mr
  dr st fc ac as rb cf sc sv cd rc bk fk if vf rw ss gp wc f1 nfl ai it pr hr vr ar er ex op pt ph qb rb wr te dh
  sp ge gm hp bp ba lg bt jp eg ie vs ii iv vi xi xx am pm ad bc no oz dc ep lp mx bo ip id ir gt rs xl dm cc bcc
  re so to up we he my by go at an do is be
`);

/** A number written out opens no name. */
export const WRITTEN_NUMBER = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-|$)/;
