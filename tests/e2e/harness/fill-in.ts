import type { DrivenView } from '../../../scripts/browsers/driven-browser';

/** Writes into a field as typing would, as far as the page's script can tell. @throws {Error} When there is none. */
export function fillIn(view: DrivenView, css: string, text: string): Promise<void> {
  return view.run(
    `const field = document.querySelector(args[0]);
     if (!field) throw new Error('nothing fits ' + args[0]);
     field.focus();
     field.value = args[1];
     field.dispatchEvent(new Event('input', { bubbles: true }));`,
    css,
    text,
  );
}
