import { english } from '../../scripts/english';
import type { Marked, Quote, Stretch } from './claims-documents';

/** Whether two stretches share a character. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Cues that tell no speaker, or no statement, and are left out on purpose or for want of a rule. */
const CUES: [kind: string, cue: RegExp][] = [
  [
    'the reporter’s own guess (seems, appears, looks): nobody says it',
    /\b(?:seem|appear|look|sound)(?:s|ed|ing)?\b|seemingly|apparently/,
  ],
  ['reportedly, allegedly, so-called: hearsay in one word', /reportedly|allegedly|so-called|supposedly/],
  ['a refusal (declined, refused): not a statement, left out on purpose', /\b(?:declin|refus)(?:e|es|ed|ing)\b/],
  ['a negated cue (did not say): not a statement, left out on purpose', /\b(?:not|n['’]t|never)\b/],
  ['a poll or paper without a verb (in the poll, by its count)', /^(?:in|by|per|for|from|of|to|on|at|under|among)$/],
  ['a colon or dash of a headline or transcript', /^[^\p{L}]+$/u],
  [
    'expected, believed, known as: passive without a speaker',
    /\b(?:is|are|was|were|been|be|being)\b.*(?:ed|wn|en|id)\b|^known/,
  ],
];

/** How the content begins, for telling which frame a rule would need; the first that fits. */
const SHAPES: [shape: string, content: RegExp][] = [
  ['a quotation', /^(?:["“‘«]|'')/],
  ['that', /^that\b/],
  ['to and a verb', /^to\b/],
  ['a question', /^(?:whether|if|who|what|why|how|when|where|which)\b/],
  ['as', /^as\b/],
  ['a preposition', /^(?:about|of|for|on|against|from|with|over|at|in|into)\b/],
  ['a form in -ing', /^(?:not )?[a-z]+ing\b/],
  [
    'a clause without that',
    /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did)\b|[a-z](?:n't|n’t|'s|’s|'re|’re|'ll|’ll)\b/,
  ],
];

const NOUN_CUE = /\b(?:his|her|their|its|our|my|an?|the)\b|['’]s\b|(?:ment|tion|sion|ism|ance|ence|al|ness|ity)s?$/;

function cueText(doc: Marked, q: Quote): string {
  return q.cue ? doc.text.slice(q.cue.start, q.cue.end).toLowerCase() : '';
}

function shapeOf(doc: Marked, q: Quote): string {
  if (q.cue && q.cue.start > q.start) return 'content before it';
  const content = doc.text.slice(q.start, q.end).toLowerCase();
  return SHAPES.find(([, begins]) => begins.test(content))?.[0] ?? 'a noun';
}

function hasKnownVerb(cue: string): boolean {
  return (cue.match(/[a-z]+/g) ?? []).some((word) => english().claims.cueVerbs.has(word));
}

/** Where the found content ends and begins, against the marked one: the end is told first, it goes wrong more often. */
function cutOf(found: Stretch, marked: Stretch): string {
  if (found.end > marked.end) return 'runs on too far';
  if (found.end < marked.end) return 'stops too early';
  return found.start < marked.start ? 'begins too early' : 'begins too late';
}

/**
 * A short name of why a marked statement was not found, told from its cue and from what was found near it. The name
 * holds no words of the text.
 */
export function kindOfMiss(doc: Marked, miss: Quote, found: Quote[]): string {
  const cue = cueText(doc, miss);
  const near = found.filter((q) => overlap(q, miss));
  const sameCue = near.find((q) => q.cue && miss.cue && overlap(q.cue, miss.cue));
  if (sameCue) return `cue right, content ${cutOf(sameCue, miss)}`;
  const known = CUES.find(([, pattern]) => pattern.test(cue));
  if (known) return known[0];
  if (near.length > 0) return 'taken as part of another report';
  if (miss.type === 'direct') return 'a quotation with a cue of its own kind (titles, slogans, chants)';
  if (!cue) return 'no cue marked';
  const then = shapeOf(doc, miss);
  if (hasKnownVerb(cue)) return `verb known, nothing found: ${then}`;
  return NOUN_CUE.test(cue) ? `noun that reports, not in the tables: ${then}` : `verb not in the tables: ${then}`;
}

/** A short name of what a found statement that nobody marked, or marked otherwise, is. */
export function kindOfFalse(doc: Marked, quote: Quote): string {
  const near = doc.quotes.filter((q) => overlap(q, quote));
  const sameCue = near.find((q) => q.cue && quote.cue && overlap(q.cue, quote.cue));
  if (sameCue) return `cue right, content ${cutOf(quote, sameCue)}`;
  if (quote.rule?.endsWith('-nested')) return 'a report inside a report, which people leave unmarked';
  const rule = (quote.rule ?? 'no rule').replace(/-(?:ing|infinitive|modal|negated)$/, '');
  return near.length > 0 ? `overlaps what another cue reports: ${rule}` : `not marked by people: ${rule}`;
}
