import { LONGEST_ANSWER } from './answered';
import type { Marionette } from './marionette';

/** The longest that one script may take, in milliseconds; a little less than an answer, which then says so. */
export const SCRIPT_TIMEOUT = LONGEST_ANSWER - 10_000;

/**
 * Runs the body of an async function in the current tab.
 *
 * @returns What it returned, which must be JSON.
 * @throws {Error} What it threw, as text.
 */
export async function runScript<T>(marionette: Marionette, body: string, args: unknown[]): Promise<T> {
  const answer = await marionette.send<{ value?: T; thrown?: string }>('WebDriver:ExecuteAsyncScript', {
    args,
    script: wrapped(body),
    scriptTimeout: SCRIPT_TIMEOUT,
  });
  if (answer.thrown !== undefined) throw new Error(answer.thrown);
  return answer.value as T;
}

/** The same with the rights of the browser itself: `Services` and the windows are at hand. */
export async function runPrivileged<T>(marionette: Marionette, body: string, args: unknown[] = []): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await runScript<T>(marionette, body, args);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

function wrapped(body: string): string {
  return `const settle = arguments[arguments.length - 1];
    (async (...args) => { ${body} })(...Array.from(arguments).slice(0, -1)).then(
      (value) => settle({ value }),
      (error) => settle({ thrown: String(error) + '\\n' + (error?.stack ?? '') }),
    );`;
}
