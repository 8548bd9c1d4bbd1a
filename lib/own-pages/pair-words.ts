import type { Note } from '../model/note';
import type { Pair, PairSides, PairVerdict } from '../model/pair';
import { deleteNote, notesAbout, saveNote } from '../records/notes';
import { acceptedPairs, pairsOf, savePair } from '../records/pairs';
import type { RecordsDatabase } from '../records/schema';

/** The reader's word on a pair, with what they wrote on it. */
export interface PairWord {
  pair: Pair;
  note: Note | null;
}

/** What the reader says of a pair. */
export interface PairWish {
  verdict?: PairVerdict;
  note?: string;
}

const aboutPair = ({ id, speaker }: Pair) => ({ kind: 'pair' as const, pair: id, name: speaker });

async function withNotes(records: RecordsDatabase, pairs: readonly Pair[]): Promise<PairWord[]> {
  const notes = await notesAbout(records, pairs.map(aboutPair));
  const noteOn = (pair: Pair) => notes.find(({ about }) => about.kind === 'pair' && about.pair === pair.id) ?? null;
  return pairs.map((pair) => ({ pair, note: noteOn(pair) }));
}

/** What the reader said of pairs of these people (`Person.id`), newest first. */
export const readPairWords = async (records: RecordsDatabase, people: readonly string[]): Promise<PairWord[]> =>
  withNotes(records, await pairsOf(records, people));

/** The pairs that the reader kept, newest first. */
export const readKeptPairs = async (records: RecordsDatabase): Promise<PairWord[]> =>
  withNotes(records, await acceptedPairs(records));

async function keepNote(records: RecordsDatabase, pair: Pair, before: Note | null, text: string): Promise<void> {
  if (text.trim() !== '')
    await saveNote(records, { about: aboutPair(pair), text, id: before?.id, base: before?.changed });
  else if (before) await deleteNote(records, before.id);
}

/** Keeps what the reader says of a pair, and what they write on it, whatever of both is given. */
export async function keepWish(
  records: RecordsDatabase,
  sides: PairSides,
  before: PairWord | null,
  { verdict, note }: PairWish,
): Promise<void> {
  const { person, speaker, difference, now, earlier } = sides;
  const kept = await savePair(
    records,
    { person, speaker, difference, now, earlier },
    verdict ?? before?.pair.verdict ?? 'none',
    before?.pair.id ?? null,
  );
  if (note !== undefined) await keepNote(records, kept, before?.note ?? null, note);
}
