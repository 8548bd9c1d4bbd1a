import type { CueGroup, CueVerb } from '../../claims/cues';
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
  mean: ['meant'],
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
  commit: ['committed'],
  chat: ['chatted'],
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

function addTable(out: Map<string, CueVerb[]>, table: string, group: CueGroup): void {
  for (const line of table.trim().split('\n')) {
    const [name, frames] = line.split(': ') as [string, string];
    const [lemma, particle = ''] = name.split(' ') as [string, string?];
    const parts = frames.split(' ');
    const verb: CueVerb = {
      lemma,
      particle,
      frames: parts.filter((p) => !p.startsWith('+')).join(''),
      prepositions: parts.filter((p) => p.startsWith('+')).map((p) => p.slice(1)),
      group,
    };
    for (const form of new Set([...presentForms(lemma), ...pastForms(lemma), ...ingForms(lemma)])) {
      const there = out.get(form);
      if (!there) out.set(form, [verb]);
      else if (!there.some((v) => v.lemma === lemma && v.particle === particle)) there.push(verb);
    }
  }
}

function build(): Map<string, CueVerb[]> {
  const out = new Map<string, CueVerb[]>();
  addTable(out, SAYING, 'saying');
  addTable(out, JUDGING, 'judging');
  addTable(out, THINKING, 'thinking');
  addTable(out, SHOWING, 'showing');
  return out;
}

/** Every form of every cue verb, lower case; verbs with a particle come beside the bare ones. */
export const CUE_VERBS: ReadonlyMap<string, readonly CueVerb[]> = build();
