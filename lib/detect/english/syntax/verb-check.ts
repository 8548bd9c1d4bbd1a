import { CUE_VERBS } from '../claims/verb-forms';
import { KNOWN_VERBS } from './known-verbs';

const known = new Set(KNOWN_VERBS.split(' '));
const MORE = new Set([
  "'s",
  "'re",
  "'m",
  "'ve",
  "'d",
  'is',
  'are',
  'am',
  'has',
  'does',
  'do',
  'have',
  'be',
  'ca',
  'wo',
  'ai',
  'gets',
]);

/** Whether a word can be a present or plain form of a verb at all ("polls" can, "strategists" cannot). */
export function canBeVerb(lower: string): boolean {
  if (MORE.has(lower) || CUE_VERBS.has(lower) || known.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  const stem = lower.slice(0, -1);
  return known.has(stem) || known.has(lower.slice(0, -2)) || known.has(`${lower.slice(0, -3)}y`);
}

/** Past forms without -ed, of the verbs met most. */
const PAST = new Set(
  `arose ate became began begun bent bet bid bit bitten bled blew blown bore born borne bought bound broke broken brought
  built burnt burst came cast caught chose chosen clung come cost crept cut dealt did done dove drank drawn drew driven
  drove drunk dug dwelt eaten fallen fed fell felt fit fled flew flown forbade forbidden forecast forgave forgot forgotten
  fought found froze frozen gave given gone got gotten grew grown had heard held hid hidden hit hung hurt kept knelt knew
  known laid lain lay lent leant learnt leapt led left lent let lit lost made meant met mistook misunderstood mown overcame
  overcome overtook overtaken paid pled proven put quit ran rang read ridden risen rode rose run rung said sang sank sat
  saw seen sent set sewn shaken shed shone shook shot shown shrank shrunk shut slain slept slid slit smelt sold sought sown
  spat sped spelt spent spilt split spoke spoken spread sprang sprung spun stole stolen stood strode struck stuck stung
  stunk strove sung sunk swam swept swore sworn swum swung taken taught thought threw thrown told took tore torn trod
  undercut understood undertook upheld upset went wept withdrawn withdrew withheld withstood woke woken won wore worn wound
  wove woven written wrote was were been`.split(/\s+/),
);

/** Whether a word can be the past of a verb. */
export function canBePast(lower: string): boolean {
  return lower.endsWith('ed') || PAST.has(lower) || CUE_VERBS.has(lower) || lower.endsWith("'d") || MORE.has(lower);
}
