/** A transcript as plain text or captions: `SPEAKER: words` lines; `transcript-lines.ts` says what becomes of each. */
import type { PackHeader } from '../../model/pack';
import type { LeftOutRow, OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { readText } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';
import { transcriptLines } from './transcript-lines';

/** What the reader says of a transcript besides the pack's header. */
export interface TranscriptFacts {
  /** When it was said: ISO day, month or year. */
  date: string | null;
  address: string | null;
  /** Person id of each speaker by the name that stands in the text; a speaker without one stays a name. */
  people?: Readonly<Record<string, string>>;
}

/** What a transcript holds, before anything is stored. */
export interface TranscriptLook {
  /** The speakers in order of appearance, with the number of their paragraphs, so that each can be told who it is. */
  speakers: Map<string, number>;
  /** Lines that are nobody's words, and why. */
  leftOut: LeftOutRow[];
}

/**
 * Looks into a transcript, so that the reader sees what it gives.
 *
 * @throws PackRefused when the file cannot be read
 */
export async function lookAtTranscript(source: Blob): Promise<TranscriptLook> {
  const look: TranscriptLook = { speakers: new Map(), leftOut: [] };
  for (const [at, line] of transcriptLines(await readText(source)).entries()) {
    if (line === null) continue;
    if ('leftOut' in line) look.leftOut.push({ line: at + 1, reason: line.leftOut });
    else look.speakers.set(line.speaker, (look.speakers.get(line.speaker) ?? 0) + 1);
  }
  return look;
}

/**
 * Opens a transcript; each line of somebody's words is one statement, other lines are left out and told.
 *
 * @throws PackRefused when no line begins with a speaker, or the header lacks something
 */
export async function readTranscript(
  source: Blob,
  said: Partial<PackHeader>,
  facts: TranscriptFacts,
): Promise<OpenedPack> {
  const header = { ...completeHeader({ ...said, kind: 'statements' }), kind: 'statements' as const };
  const lines = transcriptLines(await readText(source));
  if (!lines.some((line) => line !== null && 'speaker' in line))
    throw new PackRefused('No line begins with a speaker and a colon, such as "ANNA KIM: Good morning."');
  let turn = 0;
  const entries = lines.map((line): Entry => {
    if (line === null || 'leftOut' in line) return line;
    const { speaker, words } = line;
    const speakerId = facts.people && Object.hasOwn(facts.people, speaker) ? facts.people[speaker] : null;
    const row = {
      id: `${header.id}:${++turn}`,
      speaker,
      speakerId,
      date: facts.date,
      kind: 'speech',
      text: words,
      sourceTitle: header.source.title,
      sourceUrl: facts.address ?? header.source.address,
    };
    return { row };
  });
  return packOfDocument(header, entries, source.size);
}
