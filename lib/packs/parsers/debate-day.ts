import { PackRefused } from '../pack-refused';
import { debateTexts, SpeechCutter } from './debate-speeches';

/** A day of debates as it is kept. */
export interface DebateDay {
  /** In UTF-8, whatever it was in, so that days can stand one after the other; null when nobody spoke. */
  text: Blob | null;
  /** Who speaks: names by number at TheyWorkForYou. */
  members: Record<string, string>;
}

/**
 * Reads a day that was fetched by itself, before it is kept.
 *
 * @param day ISO
 * @throws PackRefused when the file is none, breaks off, is not the newest edition, is of another day, or is not in the
 *   encoding it tells
 */
export async function readDebateDay(source: Blob, day: string): Promise<DebateDay> {
  const cutter = new SpeechCutter();
  const pieces: string[] = [];
  const members: Record<string, string> = {};
  let spoke = false;
  for await (const { text } of debateTexts(source)) {
    for (const { gid, member, name } of cutter.take(text)) {
      if (!gid.startsWith(day)) throw new PackRefused(`The file of ${day} holds another day, ${gid.slice(0, 10)}.`);
      spoke = true;
      if (member !== null) members[member] = name;
    }
    pieces.push(text);
  }
  cutter.finish();
  const [first = '', ...rest] = pieces;
  // What it says of its encoding holds no more.
  const text = new Blob([first.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, ''), ...rest, '\n']);
  return { text: spoke ? text : null, members };
}
