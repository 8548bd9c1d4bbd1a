import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { LookupParts } from '../../lib/lookup/wikidata-api';

type Reply = (response: ServerResponse, question: URLSearchParams) => void;

const item = (id: string) => ({
  snaktype: 'value',
  datavalue: { value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' },
});
const time = (text: string, precision: number) => ({
  snaktype: 'value',
  datavalue: { value: { time: text, precision }, type: 'time' },
});
const claim = (mainsnak: object, qualifiers: object = {}, rank = 'normal') => ({
  mainsnak,
  type: 'statement',
  qualifiers,
  rank,
});
const label = (value: string) => ({ en: { language: 'en', value } });

/** Entities as the API gives them, made up. */
const ENTITIES: Record<string, object> = {
  Q100: {
    type: 'item',
    id: 'Q100',
    labels: label('Anna Kim'),
    descriptions: label('mayor of Kimtown'),
    aliases: {
      en: [
        { language: 'en', value: 'Anna B. Kim' },
        { language: 'en', value: 'Anna Kim' },
      ],
    },
    claims: {
      P31: [claim(item('Q5'))],
      P569: [claim(time('+1960-00-00T00:00:00Z', 9)), claim(time('+1960-02-03T00:00:00Z', 11), {}, 'preferred')],
      P570: [claim({ snaktype: 'somevalue' })],
      P27: [claim(item('Q301')), claim(item('Q302'), { P582: [time('+1990-00-00T00:00:00Z', 9)] })],
      P39: [
        claim(item('Q201'), { P580: [time('+2010-00-00T00:00:00Z', 9)], P582: [time('+2020-05-00T00:00:00Z', 10)] }),
        claim(item('Q200'), { P580: [time('+2024-05-01T00:00:00Z', 11)], P642: [item('Q300')] }, 'preferred'),
        claim(item('Q202'), {}, 'deprecated'),
        claim({ snaktype: 'somevalue' }),
      ],
    },
    sitelinks: { enwiki: { site: 'enwiki', title: 'Anna Kim (mayor)' } },
  },
  Q101: {
    type: 'item',
    id: 'Q101',
    labels: label('Anna Kim'),
    descriptions: {},
    aliases: {},
    claims: { P31: [claim(item('Q5'))] },
    sitelinks: {},
  },
  Q102: {
    type: 'item',
    id: 'Q102',
    labels: label('Anna Kim'),
    descriptions: label('ship'),
    aliases: {},
    claims: { P31: [claim(item('Q11446'))] },
    sitelinks: {},
  },
  Q200: { type: 'item', id: 'Q200', labels: label('mayor') },
  Q201: { type: 'item', id: 'Q201', labels: label('member of the council') },
  Q301: { type: 'item', id: 'Q301', labels: label('Kimland') },
  Q302: { type: 'item', id: 'Q302', labels: label('Old Kimland') },
  Q300: { type: 'item', id: 'Q300', labels: label('Kimtown') },
};

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
  response.end(JSON.stringify(body));
}

/** Answers as Wikidata does. */
const asWikidata: Reply = (response, question) => {
  if (question.get('action') === 'wbsearchentities') {
    const isKnown = question.get('search') === 'Anna Kim';
    return json(response, {
      searchinfo: {},
      search: isKnown ? ['Q102', 'Q100', 'Q101'].map((id) => ({ id })) : [],
      success: 1,
    });
  }
  const ids = question.get('ids')?.split('|') ?? [];
  return json(response, {
    entities: Object.fromEntries(ids.map((id) => [id, ENTITIES[id] ?? { id, missing: true }])),
    success: 1,
  });
};

/** A loopback server in Wikidata's place, closed when the test ends. */
export async function wikidataServer(reply: Reply = asWikidata): Promise<LookupParts & { asked: URLSearchParams[] }> {
  const asked: URLSearchParams[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const question = new URL(request.url ?? '', 'http://x').searchParams;
    asked.push(question);
    reply(response, question);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return {
    fetch,
    api: `http://127.0.0.1:${port}/w/api.php`,
    language: 'en',
    signal: new AbortController().signal,
    asked,
  };
}
