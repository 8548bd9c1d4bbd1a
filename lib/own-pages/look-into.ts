import { dayHere } from '../model/when';
import { type DraftHints, type InstallDraft, installDraftOf, kindIn, type SpeakerDraft } from '../packs/install-draft';
import { firstLines } from '../packs/lines/read-head';
import { PackRefused } from '../packs/pack-refused';
import { lookAtTable } from '../packs/parsers/csv-table';
import { lookAtTranscript } from '../packs/parsers/transcript';
import { recognisePack } from '../packs/recognise';

/** The whole table is read by the installer: here the first rows are enough, however large it is. */
async function withTable(draft: InstallDraft): Promise<InstallDraft> {
  const look = await lookAtTable(
    await firstLines(draft.file),
    kindIn(draft) === 'statements' ? 'statements' : 'people',
  );
  const isChosen = Object.keys(draft.columns).length > 0;
  return { ...draft, look, columns: isChosen ? draft.columns : look.guess };
}

async function withSpeakers(draft: InstallDraft, people: Readonly<Record<string, string>>): Promise<InstallDraft> {
  const known = new Map(draft.speakers.map(({ speaker, person }) => [speaker, person]));
  const look = await lookAtTranscript(draft.file);
  const speakers = [...look.speakers].map(([speaker, count]): SpeakerDraft => {
    const before = people[speaker];
    return { speaker, count, person: known.get(speaker) ?? (before ? { id: before, name: speaker } : null) };
  });
  return { ...draft, speakers, leftOut: look.leftOut };
}

/** Looks into the file for what its format makes the reader choose; a fault of it stands in the draft. */
export async function lookInto(
  draft: InstallDraft,
  people: Readonly<Record<string, string>> = {},
): Promise<InstallDraft> {
  try {
    if (draft.told) return draft;
    if (draft.format === 'table') return await withTable(draft);
    if (draft.format === 'transcript') return await withSpeakers(draft, people);
    return draft;
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return { ...draft, fault: { message: error.message, line: error.line } };
  }
}

/**
 * A draft for a file that was just chosen or fetched.
 *
 * @throws PackRefused when it is empty, or a pack of ours whose header is wrong
 */
export async function draftFor(file: Blob, hints: DraftHints): Promise<InstallDraft> {
  const today = dayHere(Date.now());
  const draft = installDraftOf(file, await recognisePack(file), hints, today);
  const { opening } = hints;
  return lookInto(draft, opening?.format.name === 'transcript' ? opening.format.facts.people : {});
}
