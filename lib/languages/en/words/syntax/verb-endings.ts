import { wordSet } from '../../../../detect/word-set';
import type { VerbEnding } from '../../claims/claim-words-from-data';

/** The third person, and how its ending may be taken off: "says", "watches", "tries". */
export const PRESENT_ENDINGS: readonly VerbEnding[] = [
  {
    ending: 's',
    stems: [
      { drop: 1, add: '' },
      { drop: 2, add: '' },
      { drop: 3, add: 'y' },
    ],
  },
];

/** Forms that are verbs as they stand, present or past. */
export const VERB_FORMS = wordSet("'s 're 'm 've 'd is are am has does do have be ca wo ai gets");

/** Past forms without -ed, of the verbs met most. */
export const PASTS = wordSet(`
  arose ate became began begun bent bet bid bit bitten bled blew blown bore born borne bought bound broke broken brought
  built burnt burst came cast caught chose chosen clung come cost crept cut dealt did done dove drank drawn drew driven
  drove drunk dug dwelt eaten fallen fed fell felt fit fled flew flown forbade forbidden forecast forgave forgot forgotten
  fought found froze frozen gave given gone got gotten grew grown had heard held hid hidden hit hung hurt kept knelt knew
  known laid lain lay lent leant learnt leapt led left lent let lit lost made meant met mistook misunderstood mown overcame
  overcome overtook overtaken paid pled proven put quit ran rang read ridden risen rode rose run rung said sang sank sat
  saw seen sent set sewn shaken shed shone shook shot shown shrank shrunk shut slain slept slid slit smelt sold sought sown
  spat sped spelt spent spilt split spoke spoken spread sprang sprung spun stole stolen stood strode struck stuck stung
  stunk strove sung sunk swam swept swore sworn swum swung taken taught thought threw thrown told took tore torn trod
  undercut understood undertook upheld upset went wept withdrawn withdrew withheld withstood woke woken won wore worn wound
  wove woven written wrote was were been
`);

/** Every word may be a past with these. */
export const PAST_ENDINGS = ['ed', "'d"];
