/** A transcript as plain text: `SPEAKER: words` lines; what follows without a speaker goes on with the last one. */
import type { PackHeader } from '../../model/pack';
import type { OpenedPack } from '../opened-pack';
import { PackRefused } from '../pack-refused';
import { completeHeader } from './complete-header';
import { readText } from './read-document';
import { type Entry, packOfDocument } from './rows-of-document';

/** What the reader says of a transcript besides the pack's header. */
export interface TranscriptFacts {
  /** When it was said: ISO day, month or year. */
  date: string | null;
  address: string | null;
  /** Person id of each speaker by the name that stands in the text; a speaker without one stays a name. */
  people?: Readonly<Record<string, string>>;
}

/** One paragraph of one speaker, verbatim. */
interface Turn {
  speaker: string;
  words: string;
}

/**
 * A speaker's name at the start of a line: capitals and titles up to a colon, at most eight words, none of them of lower
 * case except particles. `NOTE:` and clock times have no letters after, or are names of nobody, and are harmless.
 */
const SPEAKER =
  /^\s*((?:[\p{Lu}][\p{L}\p{M}.'’-]*|de|da|del|della|di|du|la|le|van|von|der|den|bin|al)(?:[ ,]+(?:[\p{Lu}(][\p{L}\p{M}.'’()-]*|de|da|del|della|di|du|la|le|van|von|der|den|of|the|bin|al)){0,7})\s*:\s*(.*)$/u;

/** Whole paragraphs in brackets tell what happened, not what was said. */
const STAGE_DIRECTION = /^\s*[([][^)\]]*[)\]]\s*$/;

function turnsIn(text: string): Turn[] {
  const turns: Turn[] = [];
  let speaker: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const begins = SPEAKER.exec(line);
    if (begins) speaker = begins[1]!.trim();
    const words = (begins ? begins[2]! : line).trim();
    if (speaker !== null && words !== '' && !STAGE_DIRECTION.test(words)) turns.push({ speaker, words });
  }
  return turns;
}

/** The speakers of a transcript in order of appearance, with the number of their paragraphs, so that each can be told who it is. */
export async function speakersIn(source: Blob): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { speaker } of turnsIn(await readText(source))) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}

/**
 * Opens a transcript; each paragraph is one statement.
 *
 * @throws PackRefused when no line begins with a speaker, or the header lacks something
 */
export async function readTranscript(
  source: Blob,
  said: Partial<PackHeader>,
  facts: TranscriptFacts,
): Promise<OpenedPack> {
  const header = { ...completeHeader({ ...said, kind: 'statements' }), kind: 'statements' as const };
  const turns = turnsIn(await readText(source));
  if (turns.length === 0)
    throw new PackRefused('No line begins with a speaker and a colon, such as "ANNA KIM: Good morning."');
  const entries = turns.map(({ speaker, words }, i): Entry => {
    const speakerId = facts.people && Object.hasOwn(facts.people, speaker) ? facts.people[speaker] : null;
    const row = {
      id: `${header.id}:${i + 1}`,
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
