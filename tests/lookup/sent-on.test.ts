import { expect, test } from 'vitest';
import { askWikidata, WIKIDATA_API } from '../../lib/lookup/wikidata-api';

/** What a browser gives that followed where the server sent it. */
function answerFrom(url: string): Response {
  const response = new Response('{"search":[]}');
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

test.each([
  [`${WIKIDATA_API}?action=query`, true],
  ['', true],
  ['https://evil.example/w/api.php', false],
  ['http://127.0.0.1/', false],
])('an answer from %s is read: %s', async (url, isRead) => {
  const parts = { fetch: async () => answerFrom(url), api: WIKIDATA_API, language: 'en' };
  const looked = await askWikidata({ action: 'query' }, { ...parts, signal: new AbortController().signal });
  expect(looked.ok).toBe(isRead);
});
