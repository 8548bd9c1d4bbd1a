import type { Tag } from '../../claims/syntax/labels';

/** Words of the small classes: no other word may get these tags, whatever its ending looks like. */
export const CLOSED_TAGS: Partial<Record<Tag, string>> = {
  DT: 'the a an this that these those some any no every each all both either neither another half',
  PDT: 'all both half such quite what nary',
  PRP: "i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves yourselves one 'em mine yours hers ours theirs his 's ya y'all",
  PRP$: 'my your his her its our their thy',
  CC: "and or but nor yet & plus either neither both 'n minus vs. v. vs n so",
  TO: 'to na',
  MD: "can could may might must shall should will would ca wo 'll 'd ought cannot",
  WDT: 'which that what whatever whichever',
  WP: 'who what whom whoever whatever whomever',
  WP$: 'whose',
  WRB: 'when where why how whenever wherever however whereby',
  EX: 'there',
  POS: "'s '",
  IN: 'of in for on with at by from as that if than about into after over because before like while since through during between under against without so until whether although though toward towards among within upon along despite behind around above per across beyond except via unless once near below beside besides inside outside off out up down onto amid throughout regarding including concerning considering given according following past plus minus versus due unlike whereas lest till amongst alongside atop notwithstanding underneath beneath opposite round in- next worth save aboard albeit ahead apart aside away back instead prior such rather based more less even',
  RP: 'up out off down on back over away in along around through by about together forward apart aside under ahead',
};

/** Words with one tag whatever stands around them, as good as always. */
export const ONLY_TAGS: Partial<Record<Tag, string>> = {
  DT: 'the a an these every',
  CC: 'and or but nor &',
  IN: 'of with at from if into during against without among upon amid despite because whether although while than toward towards',
  PRP: 'he she they we i it him them us me himself herself themselves itself you',
  PRP$: 'his their our my its your',
  MD: "would could should will can cannot may might must 'll ca wo",
  VBD: 'was were did',
  VBZ: 'is has does',
  VBP: "are 're 've 'm",
  VBN: 'been',
  VBG: 'being',
  WP: 'who whom',
  WP$: 'whose',
  WRB: 'when where why how',
  RB: "not n't also never very too just",
};
