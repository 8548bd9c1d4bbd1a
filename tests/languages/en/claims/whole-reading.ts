import { SURE_FROM } from '../../../../lib/model/claim';
import type { Stance } from '../../../../lib/model/stance';
import type { When } from '../../../../lib/model/when';
import { detect } from '../../../../scripts/english';
import { articleOf } from '../../../detect/people/article-of';

/** A claim of a text as a table of cases writes it. */
export interface ReadClaim {
  /** The person's full name, the words of a source, null for unclear. */
  speaker: string | null;
  words: string;
  stance: Stance;
  /** The report from its reporting word on; its pieces joined by ` | ` where the content stands before its cue. */
  report: string;
  said: When | null;
  confidence: number;
}

/** Every claim of a text, people and pronouns read; a line feed begins a new block. */
export function readClaims(text: string): ReadClaim[] {
  const article = { ...articleOf(text), published: { date: '2025-05-14', precision: 'day' as const } };
  const { claims, entities } = detect(article, []);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const cut = (spans: readonly { block: number; start: number; end: number }[], joint: string) =>
    spans.map(({ block, start, end }) => article.blocks[block]!.text.slice(start, end)).join(joint);
  return claims.map(({ speaker, content, stance, report, said, confidence }) => ({
    speaker: speaker.kind === 'person' ? names.get(speaker.entity)! : speaker.kind === 'source' ? speaker.text : null,
    words: cut(content, ' … '),
    stance,
    report: cut(report, ' | '),
    said,
    confidence,
  }));
}

/** Those that are listed without being asked for. */
export function listedClaims(text: string): ReadClaim[] {
  return readClaims(text).filter(({ confidence }) => confidence >= SURE_FROM);
}
