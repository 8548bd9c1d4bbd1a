/** The library page in every state; see `views.tsx`. */
import type { ComponentChildren } from 'preact';
import { PairsSection } from '../../../components/compare/PairsSection';
import { CatalogueSection } from '../../../components/library/CatalogueSection';
import { CorrectionList } from '../../../components/library/CorrectionList';
import { CreditsSection } from '../../../components/library/CreditsSection';
import { DamagedSection } from '../../../components/library/DamagedSection';
import { DaysForm } from '../../../components/library/DaysForm';
import { InstallPanel, type InstallPanelProps } from '../../../components/library/InstallPanel';
import { KeptSection, type KeptSectionProps } from '../../../components/library/KeptSection';
import { LibraryPage, type SectionName } from '../../../components/library/LibraryPage';
import { LibrarySum } from '../../../components/library/LibrarySum';
import { PeopleSection, type PeopleSectionProps } from '../../../components/library/PeopleSection';
import { SavedPagesSection } from '../../../components/library/SavedPagesSection';
import { SourcesSection, type SourcesShown } from '../../../components/library/SourcesSection';
import { RecordOffer } from '../../../components/record/RecordOffer';
import type { PackHeader } from '../../../lib/model/pack';
import type { StatementForm } from '../../../lib/model/statement';
import { type InstallState, NOTHING_CHOSEN } from '../../../lib/own-pages/install-state';
import type { ShownOffer } from '../../../lib/own-pages/join-offers';
import { byDay } from '../../../lib/own-pages/kept-days';
import type { ShownPerson } from '../../../lib/own-pages/merge-groups';
import type { SavedFound, SavedKept } from '../../../lib/own-pages/saved-pages';
import type { RecordState } from '../../../lib/own-pages/use-record';
import type { SavedState } from '../../../lib/own-pages/use-saved-pages';
import { CATALOGUE } from '../../../lib/packs/catalogue';
import { type InstallDraft, installDraftOf } from '../../../lib/packs/install-draft';
import type { RecordsByOrigin, RecordsOrigin } from '../../../lib/records/records-by-origin';
import type { InstalledPack, JobRow } from '../../../lib/volumes/schema';
import credits from '../../../public/credits.txt?raw';
import {
  correctionOf,
  denied,
  jonas1,
  jonas2,
  keptBefore,
  keptPair,
  makeSource,
  makeStatement,
  marta,
  promised,
  reported,
  verbatim,
} from '../fixtures';
import { citing } from './citing';
import type { GalleryView } from './views';

const nothing = () => undefined;

const SHIPS: string = credits;

const councilSource = makeSource('council', 'Town council of Sundby', 'https://council.example/minutes', null);

/** Two of one name, and one more. */
const WEBER_CHAIR: ShownPerson = { person: jonas1, sources: [councilSource], latest: null };
const WEBER_KEEPER: ShownPerson = {
  person: { ...jonas2, id: 'wikidata:Q4' },
  sources: [makeSource('football', 'Players of the north', 'https://football.example/', null)],
  latest: { statement: verbatim, source: councilSource },
};

/** What Wikiquote has of somebody, as far as it is. */
const offered = (state: RecordState) => (
  <RecordOffer record={{ state, installed: null, fetch: nothing, cancel: nothing }} name="Jonas Weber" qid="Q4" />
);

const MET: ShownPerson = {
  person: { ...jonas1, id: 'met:2025-01-01:1', roles: [], born: [], countries: [], links: [] },
  sources: [councilSource],
  latest: null,
  met: [
    { article: councilSource, introductions: ['chair of the Householders’ League'], statements: 2 },
    { article: { ...councilSource, id: 's2', title: 'Keeper leaves Sundby' }, introductions: [], statements: 1 },
  ],
};

const SAVED_FOUND: SavedFound = {
  read: 402,
  twice: 3,
  articles: [],
  statements: 1_284,
  people: 311,
  standing: 26,
  leftOut: [
    ...['Front page.html', 'World – The Example.html', 'Sport.html', 'Weather.html'].map((name) => ({
      name,
      why: 'listing' as const,
    })),
    { name: 'mill-stays-open.mhtml', why: 'cut-off' },
    { name: 'notes.html', why: 'no-address' },
  ],
  others: 1_045,
  more: 0,
};

const SAVED_KEPT: SavedKept = {
  ids: ['a', 'b', 'c'],
  people: 2,
  isStopped: true,
  failed: { pages: 1, why: 'Reading this page took too long, so it was given up.' },
};

const saved = (state: SavedState, width?: number) =>
  inLibrary(
    'saved',
    () => (
      <SavedPagesSection
        state={state}
        choose={nothing}
        keep={nothing}
        stop={nothing}
        again={nothing}
        undo={nothing}
        redo={nothing}
      />
    ),
    width,
  );

/** Opens what is shut until it is asked for. */
const openAll = (root: HTMLElement | null) =>
  root?.querySelectorAll('details').forEach((each) => {
    each.open = true;
  });

const OFFERS: ShownOffer[] = [{ met: MET, other: WEBER_CHAIR, by: ['role', 'country'] }];

/** The section on people, with one who is three by the reader's word; one of those is in no pack now. */
function peopleSection(change: Partial<PeopleSectionProps> = {}): PeopleSectionProps {
  const merge = { kept: marta.id, into: marta.id, at: Date.UTC(2026, 10, 22), intoName: null };
  return {
    shown: {
      status: 'ready',
      groups: [
        {
          kept: marta.id,
          first: { person: marta, sources: [councilSource], latest: { statement: reported, source: councilSource } },
          others: [
            { ...merge, merge: 'aforesaid:wikidata:Q4', other: 'wikidata:Q4', shown: WEBER_KEEPER },
            { ...merge, merge: 'aforesaid:x:7', other: 'town:7', shown: null, into: 'p', intoName: 'Jonas Weber' },
          ],
        },
      ],
    },
    found: { status: 'none-asked' },
    chosen: [],
    done: null,
    fault: null,
    onFind: nothing,
    onChoose: nothing,
    onLeaveOut: nothing,
    onMerge: nothing,
    offers: [],
    onJoin: nothing,
    onRefuse: nothing,
    onSplit: nothing,
    onSeparate: nothing,
    onUndo: nothing,
    record: () => null,
    ...change,
  };
}

/** A header with everything in it; fields given replace its own. */
function packHeader(change: Partial<PackHeader> = {}): PackHeader {
  return {
    id: 'town-council',
    name: 'Town council of Sundby',
    kind: 'people',
    version: '3',
    licence: 'CC-BY-4.0',
    source: { title: 'Minutes of the council', address: 'https://council.example/minutes' },
    asOf: '2026-05',
    ...change,
  };
}

/** An installed pack. */
function installedPack(change: Partial<InstalledPack> = {}): InstalledPack {
  const header = change.header ?? packHeader();
  return {
    id: header.id,
    header,
    edition: 'e1',
    rows: 12_786,
    leftOut: 0,
    leftOutFirst: [],
    bytes: 1_432_000,
    installed: '2026-11-22',
    opening: { format: { name: 'pack' } },
    address: null,
    facts: {},
    ...change,
  };
}

/** An installation in the middle of its work. */
function jobRow(change: Partial<JobRow> = {}): JobRow {
  return {
    id: 'j1',
    made: 1,
    opening: { format: { name: 'pack' } },
    address: null,
    header: packHeader({ name: 'United States Congress, former members' }),
    state: 'waiting',
    phase: 'reading',
    cursor: 0,
    part: 0,
    progress: { share: 0.34, bytes: 4_600_000, of: 13_500_000, rows: 12_040, leftOut: 2 },
    leftOutFirst: [],
    blockBytes: 0,
    facts: {},
    fault: null,
    ...change,
  };
}

/** A draft of a file that says nothing of itself. */
function installDraft(change: Partial<InstallDraft> = {}): InstallDraft {
  const file = new Blob(['a'.repeat(1_400)]);
  const found = { format: 'popolo', kind: 'people', header: null } as const;
  return { ...installDraftOf(file, found, { fileName: 'ep-popolo-v1.0.json' }, '2026-11-22'), ...change };
}

/** A table of statements, its columns half chosen. */
const tableDraft = installDraft({
  fileName: 'said-in-sundby.csv',
  format: 'table',
  kind: 'statements',
  look: {
    headings: ['Day', 'Who', 'Party', 'Quote', 'Found at'],
    sample: [
      ['2026-03-02', 'Marta Lindqvist', 'Liberals', 'The plant stays open until April.', 'https://courier.example/a'],
      ['2026-03-04', 'Jonas Weber', '', 'That will cost every household more than it saves.', ''],
    ],
    guess: { date: 0, text: 3 },
  },
  columns: { date: 0, text: 3 },
});

const transcriptDraft = installDraft({
  fileName: 'question-hour.txt',
  format: 'transcript',
  kind: 'statements',
  date: '2026-05-31',
  speakers: [
    { speaker: 'MARTA LINDQVIST', count: 14, person: { id: 'wikidata:Q1', name: 'Marta Lindqvist' } },
    { speaker: 'THE SPEAKER', count: 1, person: null },
  ],
  leftOut: [
    { line: 3, reason: 'It is a heading.' },
    { line: 18, reason: 'What stands before its colon is not understood as a speaker.' },
  ],
});

const refused = installDraft({
  fault: { message: 'licence must not be empty.', line: null },
  header: { ...installDraft().header, name: 'People of Sundby' },
});

const updating = installDraft({
  fileName: 'council-2026-11.ndjson',
  told: packHeader({ version: '4', asOf: '2026-11' }),
  replaces: packHeader(),
});

/** The installation form with nothing behind it. */
function installPanel(state: InstallState, change: Partial<InstallPanelProps> = {}): InstallPanelProps {
  return {
    state,
    onFile: nothing,
    onFetch: nothing,
    onAllow: nothing,
    onCancelFetch: nothing,
    onChange: nothing,
    onFormat: nothing,
    onReplace: nothing,
    onFind: async () => [],
    onInstall: nothing,
    onGiveUp: nothing,
    ...change,
  };
}

/** Days of a house, some of them here. */
const daysRow = (id: string) =>
  jobRow({
    id,
    state: 'fetching',
    header: null,
    opening: { format: { name: 'uk-debates', people: {} }, header: { name: 'House of Commons, 2 to 30 Nov 2026' } },
    progress: { share: 0, bytes: 0, of: 12_400_000, rows: 0, leftOut: 0 },
    days: {
      house: 'commons',
      wanted: ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'],
      next: 3,
      found: ['2026-11-02', '2026-11-03'],
      members: {},
    },
  });

const NO_ANSWER = {
  job: 'j6',
  message: 'No answer came from days.example. You may be offline, or the site lets only visitors of its own pages in.',
  host: 'days.example',
};

const DAYS = (
  <DaysForm here={[{ house: 'commons', from: '2026-11-02', to: '2026-11-20' }]} today="2026-11-30" onFetch={nothing} />
);

const NO_ORIGIN: RecordsOrigin = { statements: 0, people: 0, size: 0, sources: [] };

const counted = (value: RecordsByOrigin) => ({ status: 'ready' as const, value });
const NO_RECORDS = counted({ sites: [], starter: NO_ORIGIN, files: NO_ORIGIN });

/** What was kept of two sites, beside the starter library. */
const RECORDS = counted({
  sites: [
    {
      host: 'courier.example',
      statements: 1_180,
      people: 212,
      size: 1_310_000,
      sources: [
        { source: makeSource('s1', 'The Courier', 'https://courier.example/coal', null), statements: 14 },
        { source: makeSource('s3', 'The Courier', 'https://courier.example/harbour', null), statements: 9 },
      ],
      ids: [],
      metHere: 31,
      first: Date.UTC(2026, 8, 2, 10),
      last: Date.UTC(2026, 10, 22, 10),
    },
    {
      host: 'post.example',
      statements: 1,
      people: 1,
      size: 900,
      sources: [{ source: makeSource('s2', null, 'https://post.example/x', null), statements: 1 }],
      ids: [],
      metHere: 0,
      first: Date.UTC(2026, 10, 22, 10),
      last: Date.UTC(2026, 10, 22, 10),
    },
  ],
  starter: { statements: 101, people: 27, size: 92_000, sources: [{ source: councilSource, statements: 101 }] },
  files: NO_ORIGIN,
});

const EMPTY: SourcesShown = { status: 'ready', packs: [], jobs: [], records: NO_RECORDS };

const FULL: SourcesShown = {
  status: 'ready',
  records: RECORDS,
  packs: [
    installedPack({
      leftOut: 27,
      leftOutFirst: [
        { line: 14, reason: 'its id, bioguide:, has no value, so it is about nobody.' },
        { line: 391, reason: 'birth must be a real day, month or year, such as 2025-09-01, 2025-09 or 2025.' },
      ],
    }),
    installedPack({
      header: packHeader({
        id: 'un-debate',
        name: 'United Nations General Debate, sessions 49 to 79',
        kind: 'statements',
        licence: 'CC0-1.0',
        source: { title: 'UN General Debate Corpus', address: 'https://doi.org/10.7910/DVN/0TJX8Y' },
        asOf: '2024',
        version: '2024',
      }),
      rows: 175_502,
      bytes: 41_200_000,
    }),
  ],
  jobs: [
    jobRow(),
    daysRow('j5'),
    daysRow('j6'),
    jobRow({ id: 'j2', header: packHeader({ name: 'Fact checks of the Courier', kind: 'checks' }) }),
    jobRow({
      id: 'j3',
      state: 'paused',
      header: null,
      opening: { format: { name: 'popolo' }, header: { name: 'Norland' } },
    }),
    jobRow({
      id: 'j4',
      state: 'failed',
      header: packHeader({ name: 'Speeches of 2025' }),
      fault: { message: 'Line 1204: text must not be empty.', line: 1204 },
    }),
  ],
};

const packs = (shown: SourcesShown, state: InstallState) => (
  <SourcesSection
    shown={shown}
    onUpdate={nothing}
    onRemove={nothing}
    onTakeBack={nothing}
    onAllow={nothing}
    fetching={{ running: 'j5', fault: NO_ANSWER }}
    onPause={nothing}
    onContinue={nothing}
    onCancel={nothing}
    onMend={nothing}
    onPutBack={null}
    onRetry={nothing}
    sum={
      shown.status === 'ready' && (
        <LibrarySum
          packs={shown.packs}
          records={shown.records.status === 'ready' ? shown.records.value : null}
          room={{ used: 84_000_000, left: 12_300_000_000 }}
          updates={{
            count: 2,
            hosts: ['en.wikiquote.org', 'council.example'],
            progress: null,
            failed: [{ name: 'Town council', message: 'The server failed (503). Try again later.' }],
            unchanged: 1,
            start: nothing,
            cancel: nothing,
          }}
        />
      )
    }
  >
    <InstallPanel {...installPanel(state)} />
  </SourcesSection>
);

const article = makeSource('s1', 'The Courier', 'https://courier.example/coal', null);
const other = { ...makeSource('s2', null, 'https://post.example/x', null), title: 'Harbour to be dredged after all' };
const said = (id: string, person: string, form: StatementForm, words: string) => ({
  ...makeStatement(id, form, words, null),
  person,
});

const AT = Date.UTC(2026, 10, 22, 10);

/** What was kept on two days. */
const KEPT = byDay([
  {
    article,
    at: AT,
    statements: [
      said('k1', 'p-marta', 'verbatim', 'We will not let one house go cold this winter'),
      said('k2', 'p-jonas-1', 'reported', 'the delay would cost households more than it saved'),
      denied,
      promised,
      { ...keptBefore, person: 'p-jonas-1' },
    ],
  },
  {
    article: other,
    at: AT - 86_400_000,
    statements: [said('k3', 'p-gone', 'reported', 'the dredging starts in May')],
  },
]);

const NAMES = new Map([marta, jonas1].map(({ id, names }) => [id, names[0]!.text]));

/** The section with nothing behind it. */
function keptSection(change: Partial<KeptSectionProps> = {}): KeptSectionProps {
  return {
    keep: 'some',
    hosts: ['courier.example', 'post.example'],
    onKeep: nothing,
    onHosts: nothing,
    keptSoFar: { today: 12, inAll: 3_400, keepPerDay: 500, keepInAll: 50_000, reached: null },
    onBounds: nothing,
    shown: { status: 'ready', days: KEPT, names: NAMES, most: null },
    taken: null,
    fault: null,
    onTakeBack: nothing,
    onUndo: nothing,
    ...change,
  };
}

const inLibrary = (
  section: SectionName,
  draw: () => ComponentChildren,
  width = 920,
  notice: string | null = null,
): GalleryView => ({
  kind: 'page',
  width,
  draw: () => (
    <LibraryPage section={section} hasDamaged={section === 'damaged'} notice={notice}>
      {draw()}
    </LibraryPage>
  ),
});

const draft = (value: InstallDraft): InstallState => ({ step: 'draft', draft: value, busy: false });

/** By name; the name is the file's name in the gallery. */
export const LIBRARY_VIEWS: Record<string, GalleryView> = {
  'library-sources': inLibrary('sources', () => packs(FULL, NOTHING_CHOSEN)),
  'library-take-back': inLibrary('sources', () => (
    <div ref={(root) => root?.querySelector<HTMLButtonElement>('.pack button:last-child')?.click()}>
      {packs({ status: 'ready', packs: [], jobs: [], records: RECORDS }, NOTHING_CHOSEN)}
    </div>
  )),
  'library-remove': inLibrary('sources', () => (
    <div ref={(root) => root?.querySelector<HTMLButtonElement>('.pack button:last-child')?.click()}>
      {packs({ status: 'ready', packs: [installedPack()], jobs: [], records: NO_RECORDS }, NOTHING_CHOSEN)}
    </div>
  )),
  'library-sources-360': inLibrary('sources', () => packs(FULL, NOTHING_CHOSEN), 360),
  'library-sources-empty': inLibrary('sources', () => packs(EMPTY, NOTHING_CHOSEN)),
  'library-sources-loading': inLibrary('sources', () => packs({ status: 'loading' }, NOTHING_CHOSEN)),
  'library-sources-failed': inLibrary('sources', () =>
    packs({ status: 'failed', message: 'In a private window nothing can be saved.' }, NOTHING_CHOSEN),
  ),
  'library-fetching': inLibrary(
    'sources',
    () => packs(EMPTY, { step: 'fetching', host: 'unitedstates.github.io', bytes: 4_100_000, of: 13_500_000 }),
    920,
    'Town council of Sundby was removed.',
  ),
  'library-fetching-unknown': inLibrary('sources', () =>
    packs(EMPTY, { step: 'fetching', host: 'query.wikidata.org', bytes: 0, of: null }),
  ),
  'library-no-answer': inLibrary('sources', () =>
    packs(EMPTY, {
      ...NOTHING_CHOSEN,
      address: 'https://data.example/people.json',
      fault: {
        message:
          'No answer came from data.example. You may be offline, or the site lets only visitors of its own pages in.',
        host: 'data.example',
      },
    }),
  ),
  'library-looking': inLibrary('sources', () => packs(EMPTY, { step: 'looking', fileName: 'people.json' })),
  'library-describe': inLibrary('sources', () => packs(EMPTY, draft(refused))),
  'library-describe-360': inLibrary('sources', () => packs(EMPTY, draft(refused)), 360),
  'library-table': inLibrary('sources', () => packs(EMPTY, draft(tableDraft))),
  'library-table-360': inLibrary('sources', () => packs(EMPTY, draft(tableDraft)), 360),
  'library-replace': inLibrary('sources', () =>
    packs(EMPTY, { step: 'draft', draft: installDraft(), busy: false, coming: 'members-of-2026.csv' }),
  ),
  'library-transcript': inLibrary('sources', () => packs(EMPTY, draft(transcriptDraft))),
  'library-un-debate': inLibrary('sources', () =>
    packs(EMPTY, draft(installDraft({ format: 'un-debate', kind: 'statements' }))),
  ),
  'library-update': inLibrary('sources', () => packs(EMPTY, draft(updating))),
  'library-catalogue': inLibrary('catalogue', () => (
    <CatalogueSection entries={CATALOGUE} days={DAYS} onFetch={nothing} onAsk={nothing} onFile={nothing} />
  )),
  'library-catalogue-360': inLibrary(
    'catalogue',
    () => <CatalogueSection entries={CATALOGUE} days={DAYS} onFetch={nothing} onAsk={nothing} onFile={nothing} />,
    360,
  ),
  'library-days': inLibrary('catalogue', () => DAYS),
  'library-saved': saved({ step: 'choose', noPagesAmong: null, fault: null }),
  'library-saved-none': saved({ step: 'choose', noPagesAmong: 12, fault: null }),
  'library-saved-failed': saved({ step: 'choose', noPagesAmong: null, fault: 'The disk is full.' }),
  'library-saved-reading': saved({ step: 'reading', done: 120, of: 431 }),
  'library-saved-found': saved({ step: 'found', found: SAVED_FOUND }),
  'library-saved-found-360': saved({ step: 'found', found: SAVED_FOUND }, 360),
  'library-saved-kept': saved({ step: 'kept', kept: SAVED_KEPT, isTakenBack: false, fault: null }),
  'library-saved-taken': saved({ step: 'kept', kept: SAVED_KEPT, isTakenBack: true, fault: 'The disk is full.' }),
  'library-people': inLibrary('people', () => <PeopleSection {...peopleSection()} />),
  'library-people-360': inLibrary('people', () => <PeopleSection {...peopleSection()} />, 360),
  'library-people-empty': inLibrary('people', () => (
    <PeopleSection {...peopleSection({ shown: { status: 'ready', groups: [] } })} />
  )),
  'library-people-found': inLibrary('people', () => (
    <PeopleSection
      {...peopleSection({
        found: { status: 'found', name: 'Jonas Weber', people: [WEBER_CHAIR, WEBER_KEEPER] },
        chosen: [WEBER_CHAIR],
        record: ({ person }) =>
          person.id === 'wikidata:Q4' ? offered({ step: 'fetching', bytes: 120_000, of: 400_000 }) : null,
        shown: { status: 'ready', groups: [] },
      })}
    />
  )),
  'library-people-offer': inLibrary('people', () => (
    <PeopleSection {...peopleSection({ offers: OFFERS, shown: { status: 'ready', groups: [] } })} />
  )),
  'library-people-offer-360': inLibrary(
    'people',
    () => <PeopleSection {...peopleSection({ offers: OFFERS, shown: { status: 'ready', groups: [] } })} />,
    360,
  ),
  'library-people-split': inLibrary('people', () => (
    <div ref={openAll}>
      <PeopleSection
        {...peopleSection({
          found: { status: 'found', name: 'Jonas Weber', people: [MET, WEBER_KEEPER] },
          shown: { status: 'ready', groups: [] },
        })}
      />
    </div>
  )),
  'library-people-chosen': inLibrary('people', () => (
    <PeopleSection
      {...peopleSection({
        found: { status: 'found', name: 'Jonas Weber', people: [WEBER_CHAIR, WEBER_KEEPER] },
        chosen: [WEBER_CHAIR, WEBER_KEEPER],
        shown: { status: 'ready', groups: [] },
      })}
    />
  )),
  'library-people-record': inLibrary('people', () => (
    <PeopleSection
      {...peopleSection({
        found: { status: 'found', name: 'Jonas Weber', people: [WEBER_CHAIR, WEBER_KEEPER] },
        record: ({ person }) =>
          person.id === 'wikidata:Q4'
            ? offered({ step: 'failed', message: 'The server failed (503). Try again later.' })
            : offered({ step: 'offered' }),
      })}
    />
  )),
  'library-people-nobody': inLibrary('people', () => (
    <PeopleSection
      {...peopleSection({
        found: { status: 'found', name: 'Weber', people: [] },
        done: { says: 'Jonas Weber and Jonas Weber are shown as one person from now on.' },
        fault: 'One of them is no longer in your library, so nothing was changed.',
        shown: { status: 'loading' },
      })}
    />
  )),
  'library-kept': inLibrary('kept', () => <KeptSection {...keptSection()} />),
  'library-kept-cite-320': inLibrary('kept', () => citing(<KeptSection {...keptSection()} />), 320),
  'library-kept-360': inLibrary('kept', () => <KeptSection {...keptSection({ taken: 2 })} />, 360),
  'library-pairs': inLibrary('pairs', () => (
    <PairsSection shown={{ status: 'ready', words: [keptPair] }} onWish={async () => null} onExport={nothing} />
  )),
  'library-pairs-360': inLibrary(
    'pairs',
    () => <PairsSection shown={{ status: 'ready', words: [keptPair] }} onWish={async () => null} onExport={nothing} />,
    360,
  ),
  'library-pairs-empty': inLibrary('pairs', () => (
    <PairsSection shown={{ status: 'ready', words: [] }} onWish={async () => null} onExport={nothing} />
  )),
  'library-corrections': inLibrary('kept', () => (
    <CorrectionList
      corrections={[
        correctionOf('speaker-is', 'the plant at Harvik would stay open until April', 'Tove Aune'),
        correctionOf('speaker-is', 'the decision was taken in March', null),
        correctionOf('not-a-claim', '“It was settled long ago,”', null),
        correctionOf('is-person', 'Jonas Weber', 'p-jonas-1'),
        correctionOf('is-person', 'Tove Aune', null),
        correctionOf('not-this-person', 'Jonas Weber', 'p-jonas-2'),
      ]}
      onUndo={nothing}
    />
  )),
  'library-kept-off': inLibrary('kept', () => (
    <KeptSection {...keptSection({ keep: 'off', shown: { status: 'ready', days: [], names: NAMES, most: null } })} />
  )),
  'library-damaged': inLibrary('damaged', () => (
    <DamagedSection
      shown={{
        status: 'ready',
        entries: [
          {
            id: 'notes n-1 1',
            table: 'notes',
            line: 'Ask for the minutes.',
            path: 'about',
            message: 'is missing',
            at: Date.UTC(2026, 10, 30),
            text: JSON.stringify({ id: 'n-1', text: 'Ask for the minutes.', created: 5, deleted: false }, null, 1),
          },
          {
            id: 'people p-1 1',
            table: 'people',
            line: '',
            path: 'names',
            message: 'must have exactly one name of kind main',
            at: Date.UTC(2026, 10, 30),
            text: '{}',
          },
        ],
      }}
      says={null}
      onCopy={nothing}
      onDownload={nothing}
      onRemove={nothing}
    />
  )),
  'library-damaged-none': inLibrary('damaged', () => (
    <DamagedSection
      shown={{ status: 'ready', entries: [] }}
      says={null}
      onCopy={nothing}
      onDownload={nothing}
      onRemove={nothing}
    />
  )),
  'library-credits': inLibrary('credits', () => <CreditsSection packs={[installedPack()]} ships={SHIPS} />),
};
