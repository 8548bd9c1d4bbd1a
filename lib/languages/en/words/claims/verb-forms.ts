import type { CueGroup } from '../../claims/cues';
import type { CueLines } from '../../claims/cues-from-data';
import { cueLines } from './cue-lines';
import { JUDGING } from './judging-verbs';
import { SAYING } from './saying-verbs';
import { SHOWING } from './showing-verbs';
import { THINKING } from './thinking-verbs';

/** Past and participle where they are not made with -ed. */
const IRREGULAR: Record<string, string[]> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  know: ['knew', 'known'],
  write: ['wrote', 'written'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  feel: ['felt'],
  find: ['found'],
  hear: ['heard'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  speak: ['spoke', 'spoken'],
  read: ['read'],
  show: ['showed', 'shown'],
  swear: ['swore', 'sworn'],
  shoot: ['shot'],
  hit: ['hit'],
  make: ['made'],
  understand: ['understood'],
  forget: ['forgot', 'forgotten'],
  forecast: ['forecast', 'forecasted'],
  cast: ['cast'],
  lay: ['laid'],
  put: ['put'],
  set: ['set'],
  take: ['took', 'taken'],
  stand: ['stood'],
  teach: ['taught'],
  spell: ['spelled', 'spelt'],
  learn: ['learned', 'learnt'],
  dream: ['dreamed', 'dreamt'],
  plead: ['pleaded', 'pled'],
  prove: ['proved', 'proven'],
  chide: ['chided'],
  beg: ['begged'],
  plan: ['planned'],
  brag: ['bragged'],
  refer: ['referred'],
  prefer: ['preferred'],
  concur: ['concurred'],
  admit: ['admitted'],
  slam: ['slammed'],
  quip: ['quipped'],
  opt: ['opted'],
  tweet: ['tweeted'],
  repeat: ['repeated'],
  rebut: ['rebutted'],
  dub: ['dubbed'],
  label: ['labeled', 'labelled'],
  signal: ['signaled', 'signalled'],
  extol: ['extolled'],
  regret: ['regretted'],
  beseech: ['besought', 'beseeched'],
  hint: ['hinted'],
};
const DOUBLED = new Set([
  'put',
  'beg',
  'plan',
  'brag',
  'refer',
  'prefer',
  'concur',
  'admit',
  'slam',
  'quip',
  'rebut',
  'dub',
  'set',
  'hit',
  'begin',
  'forget',
  'extol',
  'regret',
]);

function presentForms(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`];
  return [verb, /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`];
}

function pastForms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [verb.endsWith('e') ? `${verb}d` : `${verb}ed`];
}

function ingForms(verb: string): string[] {
  if (verb === 'lie' || verb === 'die') return [`${verb.slice(0, -2)}ying`];
  if (DOUBLED.has(verb)) return [`${verb}${verb.at(-1)}ing`];
  if (verb === 'label' || verb === 'signal') return [`${verb}ing`, `${verb}ling`];
  if (verb.endsWith('e') && !/(?:ee|ye|oe)$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return [`${verb}ing`];
}

function formsOf(lemma: string): Set<string> {
  return new Set([...presentForms(lemma), ...pastForms(lemma), ...ingForms(lemma)]);
}

/** The lines of a table with the forms of each verb. */
function withForms(table: string): CueLines {
  return cueLines(table.trim().split('\n'), (name) => formsOf(name.split(' ')[0]!));
}

/**
 * Every cue verb with its forms, lower case; verbs with a particle come beside the bare ones. A verb stands in one
 * table only: a test holds it.
 */
export const CUE_VERBS: Readonly<Record<CueGroup, CueLines>> = {
  saying: withForms(SAYING),
  judging: withForms(JUDGING),
  thinking: withForms(THINKING),
  showing: withForms(SHOWING),
};
