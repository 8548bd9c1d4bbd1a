import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PairsOfReading } from '@/components/panel/ClaimItem';
import { Panel } from '@/components/panel/Panel';
import { correctStrings, keepStrings, panelStrings, settleStrings } from '@/components/strings/strings';
import { grantAccess } from '@/lib/access/site-access';
import { ENGLISH_COMPARE } from '@/lib/languages/en/compare/english-compare';
import { claimCorrections, correctClaim, undoCorrection } from '@/lib/library/corrected-claims';
import { askPage } from '@/lib/messages/ask-page';
import type { Claim } from '@/lib/model/claim';
import type { ClaimWord, Correction } from '@/lib/model/correction';
import type { Reading } from '@/lib/model/reading';
import type { Recall } from '@/lib/model/recall';
import { isPrivateTab } from '@/lib/own-pages/active-tab';
import { PairComparer } from '@/lib/own-pages/compared-pairs';
import { createDrafts, type Drafts } from '@/lib/own-pages/drafts';
import { keepClaim, keptOfClaim, keptOfPage, type NotKept } from '@/lib/own-pages/kept-of-page';
import { notesByEntity } from '@/lib/own-pages/page-notes';
import type { PassageNote } from '@/lib/own-pages/passage-notes';
import { readTabNow, recheckTabs } from '@/lib/own-pages/tab-actions';
import { type Unsaid, unsaidIn } from '@/lib/own-pages/unsaid';
import { useKeptPlace } from '@/lib/own-pages/use-kept-place';
import { messageOf, useLive, useLiveFor } from '@/lib/own-pages/use-live';
import { usePairs } from '@/lib/own-pages/use-pairs';
import { useSecondLook } from '@/lib/own-pages/use-second-look';
import { useTabView } from '@/lib/own-pages/use-tab-view';
import { bringKeptAgain, takeBackKept } from '@/lib/records/kept';
import { notesOnPage, saveNote } from '@/lib/records/notes';
import type { RecordsDatabase } from '@/lib/records/schema';
import { changeSettings, readSettings } from '@/lib/records/settings';
import { whenWritten } from '@/lib/records/valid-values';
import { browserModel } from '@/lib/second-look/browser-model';

/** What the panel is wired to. */
export interface PanelAppProps {
  records: RecordsDatabase;
  /** `?tab=12` shows that tab; empty follows the active one. */
  query: string;
  drafts: Drafts;
}

/** The claims of a reading beside what their speakers said earlier; each text is read once. */
function usePairsOfReading(
  records: RecordsDatabase,
  reading: Reading | null,
  isPrivate: boolean,
): PairsOfReading | undefined {
  const comparer = useMemo(
    () => reading && new PairComparer(reading.article, reading.language === ENGLISH_COMPARE.code, ENGLISH_COMPARE),
    [reading],
  );
  const people = useMemo(() => peopleRecalled(reading?.recalls ?? []), [reading]);
  const shown = usePairs(records, people);
  const wish: typeof shown.wish = async (...given) => (isPrivate ? settleStrings.private : shown.wish(...given));
  return comparer ? { ...shown, wish, pairOf: (...given) => comparer.compare(...given) } : undefined;
}

/** What is kept of the page of a tab, and keeping more of it; undefined until it is known. */
function useKeptOfPage(records: RecordsDatabase, tab: number | null, reading: Reading | null) {
  const address = reading?.article.address ?? null;
  const shown = useLiveFor(address, async () => (address === null ? null : keptOfPage(records, address, Date.now())), [
    records,
  ]);
  if (shown === null || reading === null || tab === null) return undefined;
  const done = (work: Promise<unknown>) => work.then(() => null, messageOf);
  return {
    shown,
    keptOf: (claim: Claim) => keptOfClaim(claim, reading, shown.statements),
    onKeep: (claim: Claim) => keepClaim(tab, reading, claim.id).then((failed) => failed && notKept(failed), messageOf),
    onTakeBack: (ids: string[]) => done(takeBackKept(records, ids)),
    onBringAgain: (ids: string[]) => done(bringKeptAgain(records, ids)),
  };
}

const NOBODY: Unsaid[] = [];

/** Speakers of whom there is nothing yet, unless the reader does not want to be told; asked once for each reading. */
function useUnsaid(isWanted: boolean, reading: Reading | null): Unsaid[] {
  const [found, setFound] = useState<{ of: Reading; unsaid: Unsaid[] } | null>(null);
  useEffect(() => {
    if (reading && isWanted) void unsaidIn(reading).then((unsaid) => setFound({ of: reading, unsaid }));
  }, [reading, isWanted]);
  // An answer for the reading before is dropped.
  return isWanted && found?.of === reading ? found!.unsaid : NOBODY;
}

/** The reader's corrections of the page of a tab, and more of them; undefined until they are known. */
function useCorrected(
  records: RecordsDatabase,
  { tab, reading }: { tab: number | null; reading: Reading | null },
  { keptOf, again }: { keptOf: (claim: Claim) => string[]; again: () => Promise<void> },
) {
  const address = reading?.article.address ?? null;
  const corrections = useLiveFor(
    address,
    async () => (await claimCorrections(records)).filter((each) => each.address === address),
    [records],
  );
  if (reading === null || tab === null || corrections === null) return undefined;
  const correct = async (claim: Claim, word: ClaimWord): Promise<string | null> => {
    if (await isPrivateTab(tab)) return settleStrings.private;
    if (word.kind === 'said-on' && word.date !== null && !whenWritten(word.date)) return correctStrings.noDate;
    await correctClaim(records, reading, claim, word, keptOf(claim));
    await again();
    return null;
  };
  return {
    corrections,
    onCorrect: (claim: Claim, word: ClaimWord) => correct(claim, word).catch(messageOf),
    onUndo: (correction: Correction) =>
      undoCorrection(records, correction)
        .then(again)
        .then(() => null, messageOf),
  };
}

const NO_PASSAGES: PassageNote[] = [];

/** The reader's notes on passages of a page, where these stand now; what finds them is fetched when there are some. */
function usePassageNotes(records: RecordsDatabase, reading: Reading | null): PassageNote[] {
  const ask = async () => {
    const notes = reading ? await notesOnPage(records, reading.article.address) : [];
    return { notes, of: reading };
  };
  const found = useLiveFor(reading, ask, [records]);
  const [placed, setPlaced] = useState(NO_PASSAGES);
  useEffect(() => {
    if (!found?.of || found.notes.length === 0) return setPlaced(NO_PASSAGES);
    const { of, notes } = found;
    let isLate = false;
    void import('@/lib/own-pages/passage-notes').then(({ placedNotes }) => {
      if (!isLate) setPlaced(placedNotes(of.article, notes));
    });
    return () => {
      isLate = true;
    };
  }, [found]);
  return found ? placed : NO_PASSAGES;
}

function notKept(failed: NotKept): string {
  if (failed === 'private') return settleStrings.private;
  return failed === 'open' ? keepStrings.open : failed.message;
}

const peopleRecalled = (recalls: readonly Recall[]): string[] => [
  ...new Set(recalls.flatMap(({ statements }) => statements.map(({ statement }) => statement.person))),
];

function refuseStorage(): never {
  throw new Error('of a private window nothing is kept');
}

/** Writes nothing beside a page of a private window, and says so. */
const unlessPrivate = async (isPrivate: boolean, write: () => Promise<unknown>): Promise<string | null> =>
  isPrivate ? settleStrings.private : write().then(() => null, messageOf);

const MODEL = browserModel();

const NO_NOTES = new Map<string, never>();

/** The side panel with its tab, its messages and its records. */
export function PanelApp({ records, query, drafts: keptDrafts }: PanelAppProps) {
  const [now, look] = useTabView(query);
  const [notice, setNotice] = useState<string | null>(null);
  const tab = now?.tab ?? null;
  const isPrivate = tab?.isPrivate ?? false;
  // Words typed beside a page of a private window last as long as the panel.
  const drafts = useMemo(() => (isPrivate ? createDrafts(refuseStorage) : keptDrafts), [isPrivate, keptDrafts]);
  // What was said of one page does not hold for the next.
  useLayoutEffect(() => setNotice(null), [tab?.id, tab?.address]);
  useKeptPlace(tab && now?.view.status === 'read' ? `${tab.id} ${tab.address}` : null);
  const entities = now?.view.status === 'read' ? now.view.reading.entities : null;
  const notes = useLiveFor(entities, () => notesByEntity(records, entities ?? []), [records]) ?? NO_NOTES;

  const reading = now?.view.status === 'read' ? now.view.reading : null;
  const pairs = usePairsOfReading(records, reading, isPrivate);
  const stored = useLive(() => readSettings(records), [records]);
  const settings = stored.status === 'ready' ? stored.value : null;
  const looked = useSecondLook({
    model: MODEL,
    reading,
    isOn: settings?.secondLook ?? false,
    choose: (on) => changeSettings(records, { secondLook: on }),
  });
  const view = now?.view ?? { status: 'looking' };

  // Beside a private window the line would lead into an ordinary one, with whom the page names in its address.
  const unsaid = useUnsaid(settings?.offerRecords ?? false, isPrivate ? null : reading);
  const kept = useKeptOfPage(records, tab?.id ?? null, reading);

  const again = async () => {
    if (tab) await askPage(tab.id, 'understandAgain', {});
    look();
  };
  const passageNotes = usePassageNotes(records, reading);
  const corrected = useCorrected(
    records,
    { tab: tab?.id ?? null, reading },
    { keptOf: (claim) => kept?.keptOf(claim) ?? [], again },
  );

  /** Asks the page for something and says so when the page no longer has it. */
  const tell = async (asked: Promise<boolean>) => setNotice((await asked) ? null : panelStrings.gone);
  const readNow = async (force: boolean) => {
    if (tab) setNotice(await readTabNow(tab.id, force));
    look();
  };
  const switchOn = async () => {
    const host = tab?.address ? new URL(tab.address).hostname : null;
    await changeSettings(records, ({ offHosts }) => ({ offHosts: offHosts.filter((one) => one !== host) }));
    await recheckTabs();
    await readNow(false);
  };
  const attempt = (work: Promise<unknown>) => void work.catch((error: unknown) => setNotice(messageOf(error)));
  return (
    <Panel
      view={view.status === 'read' && looked.reading ? { ...view, reading: looked.reading } : view}
      notice={notice}
      onReveal={(kind, index) => {
        if (tab)
          void tell(askPage(tab.id, 'reveal', { kind, index }).then((answer) => answer.ok && answer.value.found));
      }}
      onOpenCard={(entity) => {
        if (tab) void tell(askPage(tab.id, 'openCard', { entity }).then((answer) => answer.ok && answer.value.opened));
      }}
      onReadAnyway={() => attempt(readNow(true))}
      onSwitchOn={() => attempt(switchOn())}
      onAllow={() => {
        if (tab?.address) attempt(grantAccess(tab.address).then(look));
      }}
      onRetry={() => attempt(readNow(true))}
      notes={notes}
      pairs={pairs}
      kept={kept}
      unsaid={
        unsaid.length === 0
          ? undefined
          : { unsaid, onDismiss: () => attempt(changeSettings(records, { offerRecords: false })) }
      }
      secondLook={looked.secondLook}
      corrected={corrected}
      passageNotes={
        passageNotes.length === 0
          ? undefined
          : {
              notes: passageNotes,
              onReveal: (span) => {
                if (tab)
                  void tell(askPage(tab.id, 'reveal', { span }).then((answer) => answer.ok && answer.value.found));
              },
            }
      }
      drafts={drafts}
      onSaveNote={(words) => unlessPrivate(isPrivate, () => saveNote(records, words))}
    />
  );
}
