import type { DrivenView } from '../../../scripts/browsers/driven-browser';
import { until } from '../../../scripts/browsers/until';

/**
 * Writes into a field as typing would, as far as the page's script can tell, as soon as it is there and may be written
 * into. @throws {Error} When there is none.
 */
export async function fillIn(view: DrivenView, css: string, text: string): Promise<void> {
  const fill = () =>
    view.run<boolean>(
      `const field = document.querySelector(args[0]);
       if (!field || field.readOnly || field.disabled) return false;
       field.focus();
       field.value = args[1];
       field.dispatchEvent(new Event('input', { bubbles: true }));
       return true;`,
      css,
      text,
    );
  await until(fill, `There is no field ${css} to write into.`);
}
