import type { CueLines } from '../../claims/cues-from-data';
import { frameBit } from '../../claims/frame';

/** "clause noun? +about" as the file has it: the sum of the frames' bits, then the prepositions. */
function packedFrames(written: string): string {
  const parts = written.split(' ');
  const prepositions = parts.filter((part) => /^[+*]/.test(part));
  const frames = parts.filter((part) => !prepositions.includes(part)).reduce((bits, part) => bits | frameBit(part), 0);
  return [frames, ...prepositions].join(' ');
}

/**
 * The lines of a table of cues as the file has them. A line of the table is `name: frames`, `formsOf` gives all forms
 * of a name.
 */
export function cueLines(table: readonly string[], formsOf: (name: string) => Iterable<string>): CueLines {
  return table
    .map((line) => {
      const [name, frames] = line.split(': ') as [string, string];
      return [name, packedFrames(frames), [...formsOf(name)].join(' ')].join(': ');
    })
    .join('\n');
}
