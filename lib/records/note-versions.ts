/**
 * A note is a multi-value register: the texts that nobody has written over yet, and the causal context, which is what
 * was known when they were written. A text goes only when one was written that had seen it, or when it was deleted by
 * somebody who had seen it; two texts that were written apart both stay. Nearly every note has one text, and then it is
 * stored as a plain note.
 */
import type { Note, NoteTarget } from '../model/note';
import { canonical } from './canonical';
import { deviceOf, packStamp, type Stamp, type Stamped, stamped, timeOf } from './clock';
import { compareText } from './field-stamps';

/** One text of a note. */
export interface NoteVersion {
  about: NoteTarget;
  text: string;
  stamp: Stamp;
}

/** A note as devices exchange it: a plain note for the version written last, and beside it what else there is. */
export interface StampedNote extends Note, Stamped {
  /** The other texts, the one written last first; missing when there is none. */
  others?: NoteVersion[];
  /** The causal context: of each device the last stamp that was known. Missing when that is the note's stamp alone. */
  seen?: Stamp[];
}

/** A note taken apart. */
export interface NoteState {
  id: string;
  created: number;
  /** None when the note is deleted. */
  versions: NoteVersion[];
  seen: Stamp[];
}

/** What a deleted note is about: its words do not stay behind, nor those of its passage. */
const NOTHING: NoteTarget = { kind: 'name', name: '' };

/** FNV-1a, seven digits: tells apart two texts of one time that no clock has stamped. */
function briefHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** The stamp of a note that no clock has stamped: two texts of one time get two. */
function oldStamp({ changed, about, text, deleted }: Note): Stamp {
  return packStamp(changed, 0, `0${deleted ? ''.padStart(7, '0') : briefHash(canonical([about, text]))}`);
}

const isOld = (stamp: Stamp): boolean => !/^[a-z]/.test(deviceOf(stamp));

/**
 * Whether whoever knew `seen` knew `stamp`. One device's changes of a note follow one another; those of before there
 * was a clock do too when their times differ, as the later one won then.
 */
function covers(seen: Stamp, stamp: Stamp): boolean {
  if (seen === stamp) return true;
  if (isOld(seen) && isOld(stamp)) return timeOf(seen) > timeOf(stamp);
  return deviceOf(seen) === deviceOf(stamp) && seen > stamp;
}

const isCovered = (stamp: Stamp, seen: readonly Stamp[]): boolean => seen.some((each) => covers(each, stamp));

/** A context without what it says twice. */
function brief(seen: readonly Stamp[]): Stamp[] {
  const all = [...new Set(seen)].sort(compareText);
  return all.filter((stamp) => !all.some((other) => other !== stamp && covers(other, stamp)));
}

const latestFirst = (a: NoteVersion, b: NoteVersion): number =>
  compareText(b.stamp, a.stamp) || compareText(canonical(b), canonical(a));

/** Takes a note apart. */
export function stateOf(note: StampedNote): NoteState {
  const { id, created, about, text, deleted, others = [] } = note;
  const stamp = note.stamp ?? oldStamp(note);
  const versions = deleted ? [] : [{ about, text, stamp }, ...others];
  const seen = brief([...(note.seen ?? []), ...versions.map((version) => version.stamp), stamp]);
  return { id, created, versions, seen };
}

/** Makes the note again. */
export function noteFrom({ id, created, versions, seen }: NoteState): StampedNote {
  const [first, ...others] = versions.toSorted(latestFirst);
  const stamp = first?.stamp ?? [...seen].sort(compareText).at(-1)!;
  const { about, text } = first ?? { about: NOTHING, text: '' };
  const note: Note = { id, about, text, created, changed: timeOf(stamp), deleted: first === undefined };
  return {
    ...note,
    ...(stamp === oldStamp(note) ? {} : stamped(stamp)),
    ...(others.length > 0 && { others }),
    ...(seen.length === 1 && seen[0] === stamp ? {} : { seen }),
  };
}

/**
 * The note after a text was written.
 *
 * @param over the version that it replaces; null for a text beside the others
 * @param stamp later than all that the note has seen
 */
export function withVersion(state: NoteState, over: Stamp | null, version: NoteVersion): NoteState {
  const left = state.versions.filter(({ stamp }) => stamp !== over);
  return { ...state, versions: [version, ...left], seen: brief([...state.seen, version.stamp]) };
}

/** The note after one of its texts was deleted. */
export function withoutVersion(state: NoteState, gone: Stamp, stamp: Stamp): NoteState {
  const versions = state.versions.filter((version) => version.stamp !== gone);
  return { ...state, versions, seen: brief([...state.seen, stamp]) };
}

/** Texts of `mine` that the other side has too, or never saw. */
function surviving(mine: NoteState, theirs: NoteState): NoteVersion[] {
  const standing = new Set(theirs.versions.map(({ stamp }) => stamp));
  return mine.versions.filter(({ stamp }) => standing.has(stamp) || !isCovered(stamp, theirs.seen));
}

/** Both states of a note as one: every text stays that neither side knowingly wrote over or deleted. */
export function mergeNotes(a: StampedNote, b: StampedNote): StampedNote {
  const [one, other] = [stateOf(a), stateOf(b)];
  const all = [...surviving(one, other), ...surviving(other, one)];
  const versions = [...new Map(all.map((version) => [canonical(version), version])).values()];
  const created = Math.min(one.created, other.created);
  return noteFrom({ id: one.id, created, versions, seen: brief([...one.seen, ...other.seen]) });
}

const copyId = (id: string, { stamp }: NoteVersion): string => `${id}~${stamp}`;

/** The note that an id of one of its other texts names, as {@link notesFrom} gives it. */
export function rootOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('~')));
}

/** Every text of a note as a note of its own, the one written last under the note's id; none for a deleted one. */
export function notesFrom(note: StampedNote): Note[] {
  const { id, created, deleted, about, text, changed, others = [] } = note;
  if (deleted) return [];
  return [
    { id, about, text, created, changed, deleted },
    ...others.map((version) => ({
      id: copyId(id, version),
      about: version.about,
      text: version.text,
      created,
      changed: timeOf(version.stamp),
      deleted,
      versionOf: id,
    })),
  ];
}
