import type { ByWords } from '../../../detect/word-data';
import type { Stance } from '../../../model/stance';
import type { CueAdjective, CueGroup, CueNoun, CueVerb } from './cues';

/**
 * What reports, one line a cue: its name (a second word is a verb's particle), the sum of its frames' bits (`Frame`)
 * with its prepositions, and its forms: `complain: 3 +about: complain complains complained complaining`.
 */
export type CueLines = string;

interface Frames {
  /** Bits of `Frame`. */
  frames: number;
  prepositions: string[];
  loose: string[];
}

interface CueLine {
  name: string;
  frames: Frames;
  forms: string[];
}

function readFrames(written: string): Frames {
  const [frames, ...prepositions] = written.split(' ');
  const loose = prepositions.filter((part) => part.startsWith('*'));
  const bare = (part: string) => part.slice(1);
  return { frames: Number(frames), prepositions: prepositions.map(bare), loose: loose.map(bare) };
}

function readLine(line: string): CueLine {
  const [name, written, forms] = line.split(': ') as [string, string, string];
  return { name, frames: readFrames(written), forms: forms.split(' ') };
}

const readLines = (lines: CueLines): CueLine[] => lines.split('\n').map(readLine);

/** The stance of each cue by its name; what is not in the data asserts. */
function stancesOf(stances: ByWords<Stance>): (name: string) => Stance {
  const by = new Map<string, Stance>();
  for (const [stance, names] of stances) for (const name of names.split('\n')) by.set(name, stance);
  return (name) => by.get(name) ?? 'asserts';
}

/** Every form of every verb, with the verbs that it is a form of in the order of the data. */
export function cueVerbsOf(
  groups: Readonly<Record<CueGroup, CueLines>>,
  stances: ByWords<Stance>,
): ReadonlyMap<string, readonly CueVerb[]> {
  const stanceOf = stancesOf(stances);
  const verbs = new Map<string, CueVerb[]>();
  for (const [group, lines] of Object.entries(groups) as [CueGroup, CueLines][]) {
    for (const { name, frames, forms } of readLines(lines)) {
      const [lemma, particle = ''] = name.split(' ') as [string, string?];
      const verb: CueVerb = {
        lemma,
        particle,
        frames: frames.frames,
        prepositions: frames.prepositions,
        group,
        stance: stanceOf(name),
      };
      for (const form of forms) {
        const there = verbs.get(form);
        if (there) there.push(verb);
        else verbs.set(form, [verb]);
      }
    }
  }
  return verbs;
}

/** Every form of every noun. */
export function cueNounsOf(lines: CueLines, stances: ByWords<Stance>): ReadonlyMap<string, CueNoun> {
  const stanceOf = stancesOf(stances);
  return new Map(
    readLines(lines).flatMap(({ name, frames, forms }) => {
      const noun: CueNoun = { lemma: name, ...frames, stance: stanceOf(name) };
      return forms.map((form) => [form, noun] as const);
    }),
  );
}

/** Every adjective by itself: it has no other forms. */
export function cueAdjectivesOf(lines: CueLines, stances: ByWords<Stance>): ReadonlyMap<string, CueAdjective> {
  const stanceOf = stancesOf(stances);
  return new Map(readLines(lines).map(({ name, frames }) => [name, { ...frames, stance: stanceOf(name) }] as const));
}
