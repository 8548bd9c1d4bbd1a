import { useRef, useState } from 'preact/hooks';
import { hasAccess } from '../access/site-access';
import { DownloadFailed, downloadWithState } from '../download/download-file';
import { addJob, cancelJob } from '../install/job-rows';
import { openLibrary } from '../library/library';
import { askDesk } from '../messages/ask-desk';
import { type DraftHints, type InstallDraft, openingOf } from '../packs/install-draft';
import type { RecordsDatabase } from '../records/schema';
import type { InstalledPack, JobRow, Packs } from '../volumes/schema';
import { withMembers } from './debate-members';
import { type FetchFault, type InstallState, NOTHING_CHOSEN } from './install-state';
import { type LentAccess, lendAccess } from './lent-access';
import { draftFor, lookInto } from './look-into';
import { messageOf } from './use-live';

/** The way to a new pack: where it stands, and what can be done. */
export interface Install {
  state: InstallState;
  chooseFile(file: File, hints?: Partial<DraftHints>): void;
  /** Fetches at once: call it only from a click. */
  fetchFrom(address: string, hints?: Partial<DraftHints>): void;
  /** Asks for access to the address's site first: call it straight from a click. */
  allowAndFetch(address: string): void;
  change(draft: InstallDraft): void;
  format(change: Pick<InstallDraft, 'format' | 'kind'>): void;
  submit(): void;
  /** Stops what is under way and forgets what was chosen. */
  giveUp(): void;
  update(pack: InstalledPack): void;
  /** Opens the form again with what was said about a job that failed. */
  mend(job: JobRow): void;
  /** The answer to whether what was chosen meanwhile takes the place of a form with something typed in it. */
  replaceForm(yes: boolean): void;
}

/** Why something under way ended: the reader wants none of it. */
const GIVEN_UP = 'given up';

/** The last part of an address's path; its host where there is none. */
function fileNameOf(address: string): string {
  const { pathname, host } = new URL(address);
  return decodeURIComponent(pathname.split('/').findLast((part) => part !== '') ?? host);
}

async function faultOf(error: unknown, address: string): Promise<FetchFault> {
  const may = error instanceof DownloadFailed && error.mayNeedAccess && !(await hasAccess(address).catch(() => true));
  return { message: messageOf(error), host: may ? new URL(address).host : null };
}

const nameOf = ({ header, opening }: JobRow): string => header?.name ?? opening.header?.name ?? '';

const withFault = (draft: InstallDraft, error: unknown): InstallDraft => {
  const { line } = error as { line?: unknown };
  return { ...draft, fault: { message: messageOf(error), line: typeof line === 'number' ? line : null } };
};

/**
 * Wires choosing, fetching and describing a pack to the databases and the network.
 *
 * @param onRefused told why a file is not installed whose form is gone, so that the form cannot tell it
 */
export function useInstall(
  records: RecordsDatabase,
  packs: Packs,
  onRefused: (fileName: string, why: string) => void,
): Install {
  const [state, setState] = useState<InstallState>(NOTHING_CHOSEN);
  // What is under way; another beginning ends it, and its late results are dropped.
  const under = useRef(new AbortController());
  // Of the installations this page began, so that a fault in the file costs no typing.
  const drafts = useRef(new Map<string, InstallDraft>());
  const hints = useRef<Partial<DraftHints>>({});
  // Whether the form holds something that would have to be typed again, and what waits until it may go.
  const isTyped = useRef(false);
  const waiting = useRef<(() => void) | null>(null);

  function begin(next: InstallState, typed = false): AbortSignal {
    under.current.abort();
    under.current = new AbortController();
    isTyped.current = typed;
    waiting.current = null;
    setState(next);
    return under.current.signal;
  }
  /** Shows the form as it is now; a question that is open stays, and so does what is being handed over. */
  const showForm = (draft: InstallDraft, change: { busy?: boolean } = {}) =>
    setState((before) => ({
      busy: false,
      ...(before.step === 'draft' ? before : {}),
      step: 'draft',
      draft,
      ...change,
    }));
  /** Goes on at once where nothing typed is lost, else asks. */
  function inPlaceOfForm(coming: string, go: () => void): void {
    if (state.step === 'draft' && (isTyped.current || state.busy)) {
      waiting.current = go;
      setState({ ...state, coming });
    } else go();
  }
  const choosing = (address: string, fault: FetchFault | null): InstallState => ({
    step: 'choose',
    replaces: hints.current.replaces ?? null,
    address,
    hints: hints.current,
    fault,
  });

  async function look(file: Blob, known: DraftHints): Promise<void> {
    const signal = begin({ step: 'looking', fileName: known.fileName });
    const next = await draftFor(file, known)
      .then((draft) => withMembers(openLibrary(records, packs), draft))
      .then(
        (draft): InstallState => ({ step: 'draft', draft, busy: false }),
        (error: unknown) => choosing(known.address ?? '', { message: messageOf(error), host: null }),
      );
    if (!signal.aborted) setState(next);
  }

  async function download(address: string, lent: LentAccess | null): Promise<void> {
    const host = URL.canParse(address) ? new URL(address).host : address;
    const signal = begin({ step: 'fetching', host, bytes: 0, of: null });
    const onProgress = (bytes: number, of: number | null) => {
      if (!signal.aborted) setState({ step: 'fetching', host, bytes, of });
    };
    try {
      await lent?.granted;
      const { file, state } = await downloadWithState(address, { signal, onProgress });
      const from = { fileName: fileNameOf(address), address, fileState: state ?? undefined };
      if (!signal.aborted) await look(file, { ...hints.current, ...from });
    } catch (error) {
      const fault = await faultOf(error, address);
      if (!signal.aborted) setState(choosing(address, fault));
    } finally {
      await lent?.giveBack().catch(() => undefined);
    }
  }

  async function install(draft: InstallDraft): Promise<void> {
    const { signal } = under.current;
    try {
      const opening = openingOf(draft);
      showForm({ ...draft, fault: null }, { busy: true });
      const id = await addJob(packs, draft.file, opening, draft.address, draft.fileState);
      if (signal.reason === GIVEN_UP) return await cancelJob(packs, id);
      drafts.current.set(id, draft);
    } catch (error) {
      // Another form may stand here by now, with words of its own.
      if (signal.aborted) onRefused(draft.fileName, messageOf(error));
      else
        setState((before) =>
          before.step === 'draft' ? { ...before, draft: withFault(before.draft, error), busy: false } : before,
        );
      return;
    }
    if (!signal.aborted) {
      const next = waiting.current;
      hints.current = {};
      begin(NOTHING_CHOSEN);
      next?.();
    }
    await askDesk('packJobs', {});
  }

  return {
    state,
    chooseFile(file, more = {}) {
      inPlaceOfForm(file.name, () => {
        hints.current = { ...hints.current, ...more };
        void look(file, { ...hints.current, fileName: file.name });
      });
    },
    fetchFrom(address, more) {
      // From the catalogue it is a new beginning; from the form it goes on with what the form is about.
      inPlaceOfForm(more?.header?.name ?? address, () => {
        if (more) hints.current = more;
        void download(address, null);
      });
    },
    allowAndFetch(address) {
      void download(address, lendAccess(records, address));
    },
    change(draft) {
      isTyped.current = true;
      showForm(draft);
    },
    format(change) {
      if (state.step !== 'draft') return;
      const { signal } = under.current;
      isTyped.current = true;
      const look = lookInto({ ...state.draft, ...change, columns: {}, look: null, fault: null });
      void look
        .then((draft) => withMembers(openLibrary(records, packs), draft))
        .then((draft) => {
          if (!signal.aborted) showForm(draft);
        });
    },
    submit() {
      if (state.step === 'draft' && !state.busy) void install(state.draft);
    },
    giveUp() {
      hints.current = {};
      under.current.abort(GIVEN_UP);
      begin(NOTHING_CHOSEN);
    },
    update({ header, opening, address }) {
      inPlaceOfForm(header.name, () => {
        hints.current = { replaces: header, opening };
        begin(choosing(address ?? '', null));
      });
    },
    mend(job) {
      const draft = drafts.current.get(job.id);
      inPlaceOfForm(draft?.fileName ?? nameOf(job), () => {
        hints.current = { opening: job.opening };
        if (draft) begin({ step: 'draft', draft: { ...draft, fault: job.fault }, busy: false }, true);
        else begin(choosing(job.address ?? '', { message: job.fault?.message ?? '', host: null }));
        void cancelJob(packs, job.id);
      });
    },
    replaceForm(yes) {
      const go = waiting.current;
      waiting.current = null;
      if (yes) go?.();
      else setState((before) => (before.step === 'draft' ? { ...before, coming: undefined } : before));
    },
  };
}
