// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RecordOffer } from '../../components/record/RecordOffer';
import { createInstallers } from '../../lib/install/installers';
import { listJobs } from '../../lib/install/job-rows';
import { runJobs } from '../../lib/install/run-jobs';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { useRecord } from '../../lib/own-pages/use-record';
import { openPack } from '../../lib/packs/open-pack';
import type { Packs } from '../../lib/volumes/schema';
import { aloneLocks, freshPacks } from '../volumes/fresh-packs';
import '../components/patient';

/** As much of an answer as is asked for, with files that the database can copy; happy-dom's it cannot. */
class Answer {
  readonly ok = true;
  readonly status = 200;
  readonly url = '';
  readonly headers = new Headers();
  constructor(readonly body: ReadableStream<Uint8Array>) {}
  json = async (): Promise<unknown> => JSON.parse(await (await this.blob()).text());
  async blob(): Promise<NodeBlob> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.body) pieces.push(piece);
    return new NodeBlob(pieces);
  }
}

const before = { Blob, Response };
beforeEach(() => void Object.assign(globalThis, { Blob: NodeBlob, Response: Answer }));
afterEach(() => {
  cleanup();
  Object.assign(globalThis, before);
});

const PAGE = {
  query: {
    pages: [
      {
        title: 'Anna Kim',
        pageprops: { wikibase_item: 'Q1' },
        revisions: [{ slots: { main: { content: '* The mill is ours.\n** Speech, 2 May 2019\n* No source.' } } }],
      },
    ],
  },
};
const LINK = { entities: { Q1: { id: 'Q1', sitelinks: { enwikiquote: { title: 'Anna Kim' } } } } };

const streamOf = (value: unknown) =>
  new NodeBlob([JSON.stringify(value)]).stream() as unknown as ReadableStream<Uint8Array>;

/** The network, with Wikidata and Wikiquote in it. */
const answers = (page: unknown) => ({
  wikidata: 'https://data.example/',
  wikiquote: 'https://quote.example/',
  fetch: async (address: RequestInfo | URL) =>
    new Answer(streamOf(String(address).startsWith('https://data') ? LINK : page)) as unknown as Response,
});

function show(packs: Packs, sources = answers(PAGE)) {
  const onDone = vi.fn();
  const View = () => <RecordOffer record={useRecord(packs, 'Q1', onDone, sources)} qid="Q1" name="Anna Kim" />;
  render(<View />);
  return onDone;
}

/** What the installer does, once the page has handed it a job. */
async function installAll(packs: Packs): Promise<void> {
  await waitFor(async () => expect(await listJobs(packs)).toHaveLength(1));
  await runJobs(packs, {
    openPack,
    installers: createInstallers(ENGLISH_TERMS),
    report: () => {},
    locks: aloneLocks(),
  });
}

it('is in the library after the click, tells whoever waits, and leaves no job behind', async () => {
  const packs = freshPacks();
  const onDone = show(packs);
  fireEvent.click(screen.getByRole('button', { name: 'Fetch what Wikiquote has of Anna Kim' }));
  await installAll(packs);
  await screen.findByText(/1 statement in your library/);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  await waitFor(async () => expect(await listJobs(packs)).toEqual([]));
});

it('tells why the installer refused, and leaves no job behind', async () => {
  const packs = freshPacks();
  const empty = structuredClone(PAGE);
  empty.query.pages[0]!.revisions[0]!.slots.main.content = '* No source.';
  show(packs, answers(empty));
  fireEvent.click(screen.getByRole('button', { name: 'Fetch what Wikiquote has of Anna Kim' }));
  await installAll(packs);
  expect((await screen.findByRole('alert')).textContent).toMatch(/no quotation on it has a source/);
  await waitFor(async () => expect(await listJobs(packs)).toEqual([]));
});

it('is given up while the installer waits, and offered again', async () => {
  const packs = freshPacks();
  const onDone = show(packs);
  fireEvent.click(screen.getByRole('button', { name: 'Fetch what Wikiquote has of Anna Kim' }));
  await screen.findByText(/Reading it/);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel fetching what Wikiquote has of Anna Kim' }));
  screen.getByRole('button', { name: 'Fetch what Wikiquote has of Anna Kim' });
  await waitFor(async () => expect(await listJobs(packs)).toEqual([]));
  expect(onDone).not.toHaveBeenCalled();
});

it('goes on in the installer when its view is left', async () => {
  const packs = freshPacks();
  show(packs);
  fireEvent.click(screen.getByRole('button', { name: 'Fetch what Wikiquote has of Anna Kim' }));
  await screen.findByText(/Reading it/);
  cleanup();
  await new Promise((done) => setTimeout(done, 50));
  expect((await listJobs(packs)).map(({ state }) => state)).toEqual(['waiting']);
});
