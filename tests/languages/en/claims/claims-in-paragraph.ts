import type { Article } from '../../../../lib/model/article';
import { findClaims, tokenizeBlock } from '../../../../scripts/english';

/** Rule, speaker (null for unclear) and contents of every claim in a paragraph where no person is known. */
export function claimsIn(text: string): (string | null)[][] {
  const article: Article = {
    address: '',
    title: '',
    bylines: [],
    outlet: null,
    language: 'en',
    published: null,
    blocks: [{ kind: 'paragraph', text }],
  };
  const claims = findClaims(article, [tokenizeBlock(text)], { entities: [], mentions: [] });
  return claims.map(({ rule, speaker, content }) => [
    rule,
    speaker.kind === 'unclear' ? null : speaker.text,
    ...content.map((s) => text.slice(s.start, s.end)),
  ]);
}
