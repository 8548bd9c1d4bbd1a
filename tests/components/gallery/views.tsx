/** Every view in every state, with fixtures: what the gallery draws and what the accessibility tests look at. */

import type { VNode } from 'preact';
import { type Captured, CaptureView, type CaptureViewProps } from '../../../components/capture/CaptureView';
import { HoverCard } from '../../../components/card/HoverCard';
import { SideBySide } from '../../../components/compare/SideBySide';
import { NoteForm } from '../../../components/notes/NoteForm';
import { NotesManager, type NotesManagerProps } from '../../../components/notes/NotesManager';
import { NotesPage } from '../../../components/notes/NotesPage';
import type { PairsOfReading } from '../../../components/panel/ClaimItem';
import type { KeepingOfPage } from '../../../components/panel/ClaimList';
import { Panel, type PanelProps } from '../../../components/panel/Panel';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import { Settle } from '../../../components/settle/Settle';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome';
import type { CardSettling, CardView } from '../../../lib/in-page/card-subject';
import { type Claim, speakerName } from '../../../lib/model/claim';
import type { Note } from '../../../lib/model/note';
import type { Span } from '../../../lib/model/span';
import type { PairWord } from '../../../lib/own-pages/pair-words';
import { SAMPLE_PASSAGE } from '../../../lib/own-pages/sample-passage';
import { passageOf, placeOfSelected } from '../../../lib/own-pages/selected-place';
import type { TabView } from '../../../lib/own-pages/tab-view';
import type { SecondLook } from '../../../lib/own-pages/use-second-look';
import { StorageRefused } from '../../../lib/records/faults';
import { withDoubts } from '../../../lib/second-look/look-twice';
import {
  cardOfMarta,
  cardOfMerged,
  cardOfNamesakes,
  cardOfNobody,
  cardOfReports,
  comparedPair,
  correctionOf,
  emptyReading,
  fullReading,
  keptPair,
  makeSource,
  notes,
  reading,
  reported,
  verbatim,
} from '../fixtures';
import { citing } from './citing';
import { LIBRARY_VIEWS } from './library-views';

const nothing = () => undefined;

const ofOneClaim = { ...reading, claims: reading.claims.slice(1, 2), entities: [], recalls: [], checks: [] };

/** A view of the gallery: what to draw and how wide its place is. */
export interface GalleryView {
  /** `card` stands in a page of somebody else, the rest are pages of ours. */
  kind: 'card' | 'page';
  width: number;
  draw(): VNode;
}

const [martaEntity, jonasEntity, toveEntity] = reading.entities;

const FOUND = {
  person: { ...cardOfNamesakes.people[0]!, id: 'wikidata:Q1' },
  source: makeSource('wd', 'Wikidata', 'https://www.wikidata.org/wiki/Q1', null),
  description: 'harbour manager and former councillor of Sundby',
};

/** A reader who settles nothing; Wikidata knows one. */
export const SETTLING: CardSettling = {
  byItself: false,
  choose: () => Promise.resolve(null),
  merge: () => Promise.resolve(null),
  separate: () => Promise.resolve(null),
  lookUp: () => Promise.resolve({ ok: true, value: [FOUND] }),
  keep: () => Promise.resolve(null),
};

export function card(change: Partial<CardView> = {}): CardView {
  return {
    subject: { ...subjectOf(), key: 'entity e1' },
    content: { status: 'ready', value: cardOfMarta },
    by: 'pointer',
    settling: SETTLING,
    onMute: nothing,
    onSettle: null,
    onCopy: null,
    onRetry: nothing,
    onClose: nothing,
    onOpenPanel: nothing,
    ...change,
  };
}

const subjectOf = (entity = martaEntity!) => ({
  key: entity.id,
  entity,
  span: { block: 1, start: 0, end: 5 },
  recalled: [],
  reading: null,
});

/** Marta, whom nobody in the library is, with so many claims of hers in the article. */
export function unknownWhoSays(many: number): CardView['subject'] {
  const hers = reading.claims.filter(({ speaker }) => speaker.kind === 'person' && speaker.entity === martaEntity!.id);
  const claims = Array.from({ length: many }, (_, at) => ({ ...hers[at % hers.length]!, id: `said ${at}` }));
  return {
    ...subjectOf({ ...martaEntity!, candidates: [] }),
    reading: { ...reading, claims: [...claims, { ...hers[0]!, confidence: 0.5 }, { ...hers[0]!, stance: 'none' }] },
  };
}

const SECOND_LOOK: SecondLook = {
  isOn: true,
  fetched: null,
  looking: { done: 3, of: 8 },
  failed: null,
  onChoose: nothing,
  onStop: nothing,
};

/** The first earlier statement of the first claim that has one, as the device's model took it for another matter. */
const doubtedReading = withDoubts(
  reading,
  new Set(
    reading.recalls
      .filter(({ statements }) => statements.length > 0)
      .slice(0, 1)
      .map(({ claim, statements }) => `${claim} ${statements[0]!.statement.id}`),
  ),
);

export function panel(view: TabView, change: Partial<PanelProps> = {}): PanelProps {
  return {
    view,
    notice: null,
    onReveal: nothing,
    onOpenCard: nothing,
    notes: new Map([['e1', [notes[0]!]]]),
    drafts: { get: () => null, set: nothing, delete: nothing },
    onSaveNote: () => Promise.resolve(null),
    onReadAnyway: nothing,
    onSwitchOn: nothing,
    onAllow: nothing,
    onRetry: nothing,
    ...change,
  };
}

/** The reader put claims right. */
export const CORRECTED: NonNullable<PanelProps['corrected']> = {
  corrections: [
    correctionOf('speaker-is', 'the plant at Harvik would stay open until April', 'Tove Aune'),
    correctionOf('not-a-claim', '“It was settled long ago,”', null),
    correctionOf('words-are', 'the plant at Harvik would stay open until April', 'the plant at Harvik would stay open'),
    correctionOf('said-on', 'the plant at Harvik would stay open until April', '2025-09'),
  ],
  onCorrect: () => Promise.resolve(null),
  onUndo: () => Promise.resolve(null),
};

/** Something of the page is kept: its first claim. */
export const KEPT: KeepingOfPage = {
  shown: { statements: [verbatim, reported], people: 2, reached: null },
  keptOf: (claim) => (claim.id === reading.claims[0]!.id ? [verbatim.id] : []),
  onKeep: () => Promise.resolve(null),
  onTakeBack: () => Promise.resolve(null),
  onBringAgain: () => Promise.resolve(null),
};

export function manager(change: Partial<NotesManagerProps> = {}): NotesManagerProps {
  return {
    shown: { status: 'ready', notes },
    search: '',
    deleted: null,
    draft: null,
    onDraft: nothing,
    fault: null,
    transfer: null,
    last: null,
    onUndoImport: nothing,
    onSearch: nothing,
    onSave: () => Promise.resolve(null),
    onDelete: nothing,
    onUndo: nothing,
    onRetry: nothing,
    onExport: nothing,
    onImport: nothing,
    onImportElsewhere: null,
    onOpenInTab: nothing,
    ...change,
  };
}

export function popup(change: Partial<PopupProps> = {}): PopupProps {
  return {
    site: { status: 'on', host: 'courier.example' },
    view: { status: 'read', reading },
    fault: null,
    everywhere: false,
    onEverywhere: nothing,
    marks: true,
    lookUpByItself: false,
    onLookUpByItself: nothing,
    muted: [],
    onUnmute: nothing,
    language: 'browser',
    onLanguage: nothing,
    keeping: 'no',
    onKeep: nothing,
    keptSoFar: { today: 12, inAll: 3_400, keepPerDay: 500, keepInAll: 50_000, reached: null },
    onMarks: nothing,
    onSwitch: nothing,
    onRevoke: nothing,
    onReadNow: nothing,
    onOpenPanel: nothing,
    children: <NotesManager {...manager()} />,
    ...change,
  };
}

const page = (draw: () => VNode, width = 360): GalleryView => ({ kind: 'page', width, draw });
/** Words of a claim, selected. */
function capturing(claim: Claim, change: Partial<CaptureViewProps> = {}): CaptureViewProps {
  const { article, entities } = reading;
  const captured: Captured = {
    article,
    claimOf: () => claim,
    passage: passageOf(article, claim.content[0]!),
    names: entities.map(({ name }) => name),
    proposed: speakerName(claim.speaker, entities),
  };
  return {
    what: 'save-statement',
    captured,
    draft: null,
    onDraft: nothing,
    onSave: async () => null,
    onUndo: async () => null,
    onNote: async () => null,
    onClose: nothing,
    ...change,
  };
}

const inCapture = (props: CaptureViewProps, width: number) => page(() => <CaptureView {...props} />, width);
const inSavedCapture = (props: CaptureViewProps, width: number) =>
  page(
    () => (
      <div ref={(root: HTMLElement | null) => root?.querySelector<HTMLElement>('.primary')?.click()}>
        <CaptureView {...props} />
      </div>
    ),
    width,
  );
const inSettle = (view: CardView | string | null, width = 420) =>
  page(() => <Settle view={view} onNotAPerson={async () => null} />, width);
const inCard = (view: CardView): GalleryView => ({ kind: 'card', width: 420, draw: () => <HoverCard {...view} /> });
/** After a press on one of its buttons. */
const inPressedCard = (button: string, view: CardView): GalleryView => ({
  kind: 'card',
  width: 420,
  draw: () => (
    <div ref={(root: HTMLElement | null) => root?.querySelector<HTMLElement>(button)?.click()}>
      <HoverCard {...view} />
    </div>
  ),
});
const inPanel = (view: TabView, change: Partial<PanelProps> = {}, width = 360) =>
  page(() => <Panel {...panel(view, change)} />, width);
/** Opens all that is shut. */
const openAll = (root: HTMLElement | null) => {
  for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
};
const inOpenedCard = (view: CardView): GalleryView => ({
  kind: 'card',
  width: 420,
  draw: () => (
    <div ref={openAll}>
      <HoverCard {...view} />
    </div>
  ),
});
/** Notes on passages: as it was, moved, gone. */
const inPassageNotes = (width: number) => {
  const words = 'not let one house go cold';
  const passage = passageOf(reading.article, placeOfSelected(reading.article, words) as Span);
  const note = (id: string, text: string): Note => ({ ...notes[0]!, id, about: { kind: 'passage', passage }, text });
  const shown = [
    { note: note('p1', 'Ask who counted.\n#energy'), passage, span: passage.span, changedTo: null },
    {
      note: note('p2', 'The figure is another one.'),
      passage: { ...passage, words: 'a third of the houses in the north of the country' },
      span: passage.span,
      changedTo: 'a quarter of the houses in the north of the country',
    },
    {
      note: note('p3', 'Where did this go?'),
      passage: { ...passage, words: 'the bridge at Lund was sold' },
      span: null,
      changedTo: null,
    },
  ];
  return inPanel({ status: 'read', reading: ofOneClaim }, { passageNotes: { notes: shown, onReveal: nothing } }, width);
};

/** Putting one claim right, open. */
const inCorrecting = (width: number) =>
  page(
    () => (
      <div ref={openAll}>
        <Panel {...panel({ status: 'read', reading: ofOneClaim }, { corrected: CORRECTED })} />
      </div>
    ),
    width,
  );
/** With every "Why" open. */
const inOpened = (view: TabView, width = 360) =>
  page(
    () => (
      <div ref={openAll}>
        <Panel {...panel(view)} />
      </div>
    ),
    width,
  );
const inPopup = (change: Partial<PopupProps>) => page(() => <Popup {...popup(change)} />);

const onWelcome = (change: Partial<WelcomeProps>, width = 900) =>
  page(
    () => (
      <Welcome
        sample={{
          passage: SAMPLE_PASSAGE,
          card: card({ settling: null, onMute: null, onOpenPanel: null }),
          onName: nothing,
        }}
        people={{ status: 'there', count: 43_061 }}
        fault={null}
        everywhere={false}
        onEverywhere={nothing}
        keep="off"
        hosts={[]}
        onKeep={nothing}
        onHosts={nothing}
        keptSoFar={null}
        onBounds={nothing}
        {...change}
      />
    ),
    width,
  );

/** What storage that is refused says. */
const REFUSED = new StorageRefused(null).message;

const PAIRS: PairsOfReading = { wordOn: () => null, wish: async () => null, pairOf: () => comparedPair };

const onPair = (word: PairWord | null) => () => (
  <div class="panel">
    <SideBySide pair={comparedPair} word={word} onChoose={async () => null} />
  </div>
);

/** By name; the name is the file's name in the gallery. */
export const VIEWS: Record<string, GalleryView> = {
  'card-known': inCard(card()),
  'card-claim': inCard(card({ subject: { ...subjectOf(), recalled: reading.recalls[0]!.statements } })),
  'card-reports': inCard(card({ content: { status: 'ready', value: cardOfReports } })),
  'card-reports-open': inOpenedCard(card({ content: { status: 'ready', value: cardOfReports } })),
  'card-no-statements': inCard(
    card({ content: { status: 'ready', value: { ...cardOfMarta, latest: [], notes: [] } } }),
  ),
  'card-which-one': inCard(
    card({ subject: subjectOf(jonasEntity), content: { status: 'ready', value: cardOfNamesakes } }),
  ),
  'card-one-of-several': inCard(
    card({
      subject: subjectOf({
        ...jonasEntity!,
        candidates: [cardOfNamesakes.people[0]!.id],
        namesakes: [cardOfNamesakes.people[1]!.id],
        chosenBy: ['role', 'place'],
      }),
      content: {
        status: 'ready',
        value: { ...cardOfNamesakes, people: [cardOfNamesakes.people[0]!], namesakes: [cardOfNamesakes.people[1]!] },
      },
    }),
  ),
  'card-same-person': inPressedCard(
    '.namesakes ~ button + button',
    card({ subject: subjectOf(jonasEntity), content: { status: 'ready', value: cardOfNamesakes } }),
  ),
  'card-same-person-named': inPressedCard(
    '.namesakes ~ button + button',
    card({
      subject: subjectOf(jonasEntity),
      content: {
        status: 'ready',
        value: {
          ...cardOfNamesakes,
          people: cardOfNamesakes.people.map((person, at) =>
            at === 0
              ? person
              : { ...person, names: [{ ...person.names[0]!, text: 'Jonas Holt-Weber', kind: 'main' as const }] },
          ),
        },
      },
    }),
  ),
  'card-merged': inCard(card({ content: { status: 'ready', value: cardOfMerged } })),
  'card-said-here': inCard(card({ subject: unknownWhoSays(5), content: { status: 'ready', value: cardOfNobody } })),
  'card-looked-up': inPressedCard(
    '.look-up button',
    card({ subject: subjectOf(toveEntity), content: { status: 'ready', value: cardOfNobody } }),
  ),
  'card-found-only': inCard(
    card({ subject: subjectOf(toveEntity), content: { status: 'ready', value: cardOfNobody }, onOpenPanel: null }),
  ),
  'card-in-page': inCard(
    card({
      settling: null,
      onMute: null,
      onSettle: nothing,
      onCopy: nothing,
      content: { status: 'ready', value: cardOfMerged },
    }),
  ),
  'card-in-page-which-one': inCard(
    card({
      settling: null,
      onMute: null,
      onSettle: nothing,
      onCopy: nothing,
      subject: subjectOf(jonasEntity),
      content: { status: 'ready', value: cardOfNamesakes },
    }),
  ),
  'capture-statement-320': inCapture(capturing(reading.claims[0]!), 320),
  'capture-statement': inCapture(capturing(reading.claims[1]!), 700),
  'capture-unclear-320': inCapture(capturing(reading.claims.at(-1)!), 320),
  'capture-saved-320': inSavedCapture(capturing(reading.claims[1]!), 320),
  'capture-note-320': inCapture(capturing(reading.claims[1]!, { what: 'note-passage', draft: 'Ask when.' }), 320),
  'capture-note': inCapture(capturing(reading.claims[1]!, { what: 'note-passage' }), 700),
  'capture-pdf-320': inCapture(
    capturing(reading.claims[0]!, { captured: 'The browser does not let this page be read.' }),
    320,
  ),
  'settle-card': inSettle(card({ onOpenPanel: null })),
  'settle-card-320': inSettle(card({ onOpenPanel: null }), 320),
  'settle-card-700': inSettle(card({ onOpenPanel: null }), 700),
  'settle-asking': inSettle(null),
  'settle-gone': inSettle('The page that this was about was left.'),
  'card-loading': inCard(card({ content: { status: 'loading' } })),
  'card-failed': inCard(card({ content: { status: 'failed', message: 'Aforesaid was updated. Reload the page.' } })),
  'panel-read': inPanel({ status: 'read', reading }),
  'panel-read-252': inPanel({ status: 'read', reading }, {}, 252),
  'panel-unsaid': inPanel(
    { status: 'read', reading },
    {
      unsaid: {
        unsaid: [
          { id: 'wikidata:Q7', name: 'Marta Lindqvist', inWikiquote: true, house: null },
          { id: 'wikidata:Q8', name: 'Tove Aune', inWikiquote: true, house: 'commons' },
          { id: 'twfy:9', name: 'Jonas Weber', inWikiquote: false, house: 'lords' },
        ],
        onDismiss: () => undefined,
      },
    },
  ),
  'panel-second-look': inPanel({ status: 'read', reading: doubtedReading }, { secondLook: SECOND_LOOK }),
  'panel-second-look-252': inPanel(
    { status: 'read', reading },
    { secondLook: { ...SECOND_LOOK, isOn: false, looking: null, fetched: 0.34, failed: 'no room on this device' } },
    252,
  ),
  'panel-kept': inPanel({ status: 'read', reading }, { kept: KEPT }),
  'panel-kept-252': inPanel({ status: 'read', reading }, { kept: KEPT }, 252),
  'panel-corrected': page(() => (
    <div ref={openAll}>
      <Panel {...panel({ status: 'read', reading }, { kept: KEPT, corrected: CORRECTED })} />
    </div>
  )),
  'panel-corrected-252': page(
    () => (
      <div ref={openAll}>
        <Panel {...panel({ status: 'read', reading }, { kept: KEPT, corrected: CORRECTED })} />
      </div>
    ),
    252,
  ),
  'panel-passages-252': inPassageNotes(252),
  'panel-passages-320': inPassageNotes(320),
  'panel-passages-700': inPassageNotes(700),
  'panel-correcting-252': inCorrecting(252),
  'panel-correcting-320': inCorrecting(320),
  'panel-correcting-700': inCorrecting(700),
  'panel-cite': page(() => citing(<Panel {...panel({ status: 'read', reading })} />), 700),
  'panel-cite-320': page(() => citing(<Panel {...panel({ status: 'read', reading })} />), 320),
  'panel-bound': inPanel(
    { status: 'read', reading },
    { kept: { ...KEPT, shown: { statements: [], people: 0, reached: 'day' } } },
  ),
  'panel-packs': inPanel({ status: 'read', reading: fullReading }),
  'panel-packs-open': inOpened({ status: 'read', reading: fullReading }),
  'panel-packs-252': inOpened({ status: 'read', reading: fullReading }, 252),
  'panel-why': inOpened({ status: 'read', reading }),
  'panel-why-252': inOpened({ status: 'read', reading }, 252),
  'panel-notice': inPanel({ status: 'read', reading }, { notice: 'That place is no longer in the page.' }),
  'panel-nothing': inPanel({ status: 'read', reading: emptyReading }),
  'panel-language': inPanel({
    status: 'read',
    reading: { ...reading, claims: [], language: 'de', languageSupported: false },
  }),
  'panel-looking': inPanel({ status: 'looking' }),
  'panel-reading': inPanel({ status: 'reading' }),
  'panel-failed': inPanel({ status: 'failed', message: 'Nobody answered. Reload the page.' }),
  'panel-listing': inPanel({ status: 'not-read', reason: 'listing' }),
  'panel-off': inPanel({ status: 'not-read', reason: 'off-for-site' }),
  'panel-not-html': inPanel({ status: 'not-read', reason: 'not-html' }),
  'panel-no-access': inPanel({ status: 'no-access', host: 'courier.example' }),
  'panel-no-access-252': inPanel({ status: 'no-access', host: 'courier.example' }, {}, 252),
  'panel-no-access-unknown': inPanel({ status: 'no-access', host: null }),
  'panel-not-here': inPanel({ status: 'not-here' }),
  'panel-no-page': inPanel({ status: 'no-page' }),
  welcome: onWelcome({}),
  'welcome-coming': onWelcome(
    {
      people: { status: 'coming', share: 0.37 },
      sample: { passage: SAMPLE_PASSAGE, card: null, onName: nothing },
      keep: 'some',
      hosts: ['courier.example'],
      everywhere: true,
      fault: REFUSED,
    },
    380,
  ),
  'popup-on': inPopup({}),
  'popup-keeping': inPopup({ keeping: 'yes' }),
  'popup-bound': inPopup({
    keeping: 'everywhere',
    keptSoFar: { today: 500, inAll: 3_400, keepPerDay: 500, keepInAll: null, reached: 'day' },
  }),
  'popup-no-access': inPopup({
    view: { status: 'no-access', host: 'x.example' },
    site: { status: 'no-access', host: 'a-very-long-name.of-a-newspaper.example' },
    marks: false,
    onOpenPanel: null,
  }),
  'popup-paused': inPopup({
    view: { status: 'not-read', reason: 'off-for-site' },
    muted: [{ key: 'p-jonas-1', name: 'Jonas Weber' }],
    site: { status: 'paused', host: 'courier.example' },
    children: <NotesManager {...manager({ shown: { status: 'loading' } })} />,
  }),
  'popup-all-sites': inPopup({
    everywhere: true,
    onRevoke: null,
    view: { status: 'not-read', reason: 'off-for-site' },
    site: { status: 'paused', host: 'courier.example' },
  }),
  'popup-no-records': inPopup({
    view: { status: 'failed', message: REFUSED },
    site: { status: 'no-records', host: 'courier.example', granted: true, message: REFUSED },
    children: <NotesManager {...manager({ shown: { status: 'failed', message: REFUSED } })} />,
  }),
  'popup-no-page': inPopup({
    view: { status: 'no-page' },
    site: { status: 'no-page' },
    children: <NotesManager {...manager({ shown: { status: 'ready', notes: [] } })} />,
  }),
  'popup-failed': inPopup({
    fault: 'The page does not let extensions in.',
    children: (
      <NotesManager
        {...manager({ shown: { status: 'failed', message: 'In a private window nothing can be saved.' } })}
      />
    ),
  }),
  'notes-deleted': inPopup({
    children: (
      <NotesManager
        {...manager({
          deleted: notes[1]!,
          transfer: { state: 'imported', added: 3, updated: 1, unchanged: 12, bothKept: 0, leftOut: [] },
          last: { at: Date.UTC(2026, 10, 30), count: 4 },
        })}
      />
    ),
  }),
  'notes-undone': inPopup({
    children: (
      <NotesManager
        {...manager({
          transfer: {
            state: 'undone',
            undone: {
              count: 2,
              stays: [
                { table: 'people', line: 'Marta Lindqvist' },
                { table: 'notes', line: 'Ask for the minutes of the meeting in which the harbour was given away.' },
              ],
            },
          },
        })}
      />
    ),
  }),
  'notes-none-found': inPopup({
    children: <NotesManager {...manager({ search: 'harbor', shown: { status: 'ready', notes: [] } })} />,
  }),
  'notes-form': page(() => (
    <div class="popup">
      <div class="notes">
        <NoteForm
          note={notes[0]!}
          draft={{ name: 'Marta Lindqvist', text: 'Ask for the minutes, and who' }}
          onSave={() => Promise.resolve(null)}
          onCancel={nothing}
        />
      </div>
    </div>
  )),
  'notes-page': page(
    () => (
      <NotesPage>
        <NotesManager
          {...manager({
            onOpenInTab: null,
            transfer: { state: 'refused', path: 'statements[3].said.date', message: 'is not a date' },
          })}
        />
      </NotesPage>
    ),
    800,
  ),
  'pair-640': { kind: 'page', width: 640, draw: onPair(null) },
  'pair-360': { kind: 'page', width: 360, draw: onPair(null) },
  'pair-kept-640': { kind: 'page', width: 640, draw: onPair(keptPair) },
  'pair-dismissed-360': {
    kind: 'page',
    width: 360,
    draw: onPair({ ...keptPair, pair: { ...keptPair.pair, verdict: 'dismissed' } }),
  },
  'panel-compared': {
    kind: 'page',
    width: 400,
    draw: () => <Panel {...panel({ status: 'read', reading }, { pairs: PAIRS })} />,
  },
  ...LIBRARY_VIEWS,
};
