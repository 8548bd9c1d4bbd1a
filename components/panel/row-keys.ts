/**
 * Keys of a list whose rows hold several controls each, so that the list is one stop for Tab: Up and Down (or `k` and
 * `j`), Home and End go from row to row, Right and Left through what can be done with a row; where lines run from right
 * to left, Left goes on and Right goes back. After the pattern "grid" of the ARIA Authoring Practices Guide. Text
 * fields are left alone: they are stops of their own.
 */

/** A row carries this attribute. Lists in lists are one list: the rows are taken as the document has them. */
const ROW = '[data-row]';
const CONTROL = 'a[href], button, summary, input[type="checkbox"]';

const TYPED = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

const isShown = (element: HTMLElement) => element.closest('details:not([open]) > :not(summary)') === null;

const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(ROW)].filter(isShown);

/** The row itself, where it is a control, and what it holds that nobody types in. */
function controlsOf(row: HTMLElement): HTMLElement[] {
  const all = [row, ...row.querySelectorAll<HTMLElement>('*')].filter((each) => each.matches(CONTROL));
  return all.filter((control) => control.closest('form') === null && !control.matches(':disabled') && isShown(control));
}

type Move = (rows: readonly HTMLElement[], row: number, control: number) => HTMLElement | undefined;

const first = (row: HTMLElement | undefined) => row && controlsOf(row)[0];
const beside =
  (step: number): Move =>
  (rows, row, control) =>
    controlsOf(rows[row]!)[control + step];

const DOWN: Move = (rows, row) => first(rows[row + 1]);
const UP: Move = (rows, row) => first(rows[row - 1]);

const MOVES: Record<string, Move> = {
  ArrowDown: DOWN,
  j: DOWN,
  ArrowUp: UP,
  k: UP,
  Home: (rows) => first(rows[0]),
  End: (rows) => first(rows.at(-1)),
  ArrowRight: beside(1),
  ArrowLeft: beside(-1),
};

const MIRRORED: Record<string, string> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/** The key as it is meant where the list is read from left to right. */
function meant(list: Element, key: string): string {
  const isRightToLeft = list.closest('[dir]')?.getAttribute('dir') === 'rtl';
  return (isRightToLeft && MIRRORED[key]) || key;
}

/** The control that is the list's one stop: `wanted` where it is still there, else the first of all. */
function leaveOneStop(list: Element, wanted: Element | null): void {
  const all = rowsOf(list).flatMap(controlsOf);
  const stop = all.find((control) => control === wanted) ?? all[0];
  for (const control of all) control.tabIndex = control === stop ? 0 : -1;
}

/**
 * Gives a list its keys, and its rows as they come and go one stop in all.
 *
 * @returns what takes the keys away again
 */
export function giveRowKeys(list: HTMLElement): () => void {
  let stop: Element | null = null;
  const settle = () => leaveOneStop(list, stop);
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target.matches(TYPED)) return;
    stop = target;
    settle();
  };
  const onKey = (event: KeyboardEvent) => {
    const { target, key } = event;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || !(target instanceof HTMLElement) || target.matches(TYPED)) return;
    const rows = rowsOf(list);
    const row = rows.findIndex((each) => each.contains(target));
    if (row < 0) return;
    const to = MOVES[meant(list, key)]?.(rows, row, controlsOf(rows[row]!).indexOf(target));
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const changes = new MutationObserver(settle);
  changes.observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ['open', 'disabled'] });
  list.addEventListener('focusin', onFocus);
  list.addEventListener('keydown', onKey);
  settle();
  return () => {
    changes.disconnect();
    list.removeEventListener('focusin', onFocus);
    list.removeEventListener('keydown', onKey);
  };
}
