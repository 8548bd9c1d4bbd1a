/**
 * Lets a window answer no click for a while after it came, and after it got the focus: the click may have been meant
 * for what lay there before.
 *
 * @param milliseconds how long
 */
export function deafAtFirst(window: Window, milliseconds: number): void {
  let since = performance.now();
  window.addEventListener('focus', () => {
    since = performance.now();
  });
  const keepOut = (event: Event) => {
    if (performance.now() - since >= milliseconds) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick']) window.addEventListener(type, keepOut, { capture: true });
}
