/**
 * The lines of a transcript, each with what becomes of it. Captions (WebVTT, SubRip) are read as the lines they hold.
 */
import { isInCapitals, readLabel } from './speaker-label';

/** A line of the file: words of somebody, words that are nobody's and why, or null for what holds nothing. */
export type TranscriptLine = { speaker: string; words: string } | { leftOut: string } | null;

const HAPPENED = 'It tells what happened, not what was said.';
const HEADING = 'It is a heading.';
const NOT_UNDERSTOOD = 'What stands before its colon is not understood as a speaker.';
const NOBODY = 'No speaker is known for it.';

/** Whole lines in brackets tell what happened, not what was said. */
const BRACKETED = /^\s*(?:\([^()]*\)|\[[^[\]]*\]|<[^<>]*>)\s*$/;
/** "Opposition members interjecting—", "Laughter.", "Applause" */
const NOISE =
  /^(?:[\p{Lu}][\p{L} ]{0,60} )?(?:interject\w*|laughter|laughing|applause|applaud\w*|cheer\w*|crosstalk|inaudible)\s*[.—–-]*$/iu;
/** What the chair's clerk writes of votes and of the sitting. */
const PROCEDURE =
  /^(?:ayes?|noes?|yeas?|nays?|abstentions?)\b\s*[:.,–—-]?\s*\d|^the (?:meeting|sitting|hearing|session|house|committee|senate|assembly|council) (?:was|is|stood|then|divided|adjourned|resumed|suspended|rose|met)\b|^(?:the )?(?:motion|question|amendment|bill|clause)s? (?:was |were |is )?(?:put|lost|agreed|carried|negatived|withdrawn|moved|read a)\b/i;
/** Marks of captions: the first line, notes, times, numbers. */
const CAPTION_TIME = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s/;
const CAPTION_HEAD = /^(?:\uFEFF)?WEBVTT\b|^(?:NOTE|STYLE|REGION)\b/;
const VOICE = /^\s*<v(?:\.[^\s>]*)?\s+([^>]+)>(.*)$/i;
const TAG = /<\/?[a-z][^<>]*>/gi;
/** "- Yes." and ">> Yes.": another speaker in captions that name nobody. */
const OTHER_SPEAKER = /^\s*(?:>>|[-–—])\s*/;

/** A line in capitals without a label: a heading, or somebody's name over their words. */
function isSetInCapitals(line: string): boolean {
  return isInCapitals(line.replace(/\([^()]*\)/g, '')) && !/[.!?]["”’]?$/.test(line.trim());
}

/** Lines in capitals that come again and are made like a name: labels in a file that sets them above the words. */
function namesAbove(lines: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines.map((each) => each.trim())) {
    if (!isSetInCapitals(line) || !/^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(line) || line.split(/\s+/).length < 2) continue;
    if (/\b(?:THE|OF|AND|ON|IN|FOR)\b/.test(line)) continue;
    if (seen.has(line)) again.add(line);
    seen.add(line);
  }
  return again;
}

/** Whether a line is a time of captions or the number above one. */
function isCaptionMark(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (CAPTION_TIME.test(line) || (CAPTION_HEAD.test(line) && at < 3)) return true;
  return /^\s*\d+\s*$/.test(line) && CAPTION_TIME.test(lines[at + 1] ?? '');
}

/**
 * What becomes of each line of a transcript, in order. What no label gives to somebody goes on with the last speaker,
 * unless something stands between that is not understood: then it is nobody's until the next label.
 */
export function transcriptLines(text: string): TranscriptLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isCaptions = lines.some((line) => CAPTION_TIME.test(line));
  const hasVoices = lines.some((line) => VOICE.test(line));
  const above = namesAbove(lines);
  const speakers = new Set<string>();
  let speaker: string | null = null;
  const said = (words: string): TranscriptLine => {
    if (words === '') return null;
    return speaker === null ? { leftOut: NOBODY } : { speaker, words };
  };
  const readOne = (line: string): TranscriptLine => {
    if (above.has(line.trim())) {
      speaker = line.trim();
      return null;
    }
    if (BRACKETED.test(line) || NOISE.test(line.trim()) || PROCEDURE.test(line.trim())) return { leftOut: HAPPENED };
    const read = readLabel(line, speakers);
    if (read.kind === 'turn') {
      speaker = read.speaker;
      speakers.add(speaker);
      return said(read.words);
    }
    if (read.kind === 'words' && !isSetInCapitals(line)) return said(read.words);
    // Whoever speaks next is not known before the next label.
    speaker = null;
    return { leftOut: read.kind === 'words' ? HEADING : NOT_UNDERSTOOD };
  };
  return lines.map((line, at) => {
    if (line.trim() === '') return null;
    if (isCaptions && isCaptionMark(lines, at)) {
      if (hasVoices && CAPTION_TIME.test(line)) speaker = null;
      return null;
    }
    const voice = VOICE.exec(line);
    if (voice) {
      speaker = voice[1]!.trim();
      return said(voice[2]!.replace(TAG, '').trim());
    }
    const bare = isCaptions ? line.replace(TAG, '') : line;
    if (OTHER_SPEAKER.test(bare)) {
      const rest = bare.replace(OTHER_SPEAKER, '');
      if (readLabel(rest, speakers).kind === 'turn') return readOne(rest);
      if (isCaptions || />>/.test(bare.slice(0, 4))) speaker = null;
    }
    return readOne(bare);
  });
}
