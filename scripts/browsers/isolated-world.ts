import type { DrivenView } from './driven-browser';

/**
 * Runs code beside our content script in the reader's tab: an injected function shares its world in every browser.
 *
 * @param desk One of the extension's own documents, in the window of that tab.
 */
export function runIsolatedFrom(desk: DrivenView) {
  return <T>(body: string, ...args: unknown[]): Promise<T> =>
    desk.run<T>(
      `const api = globalThis.browser ?? chrome;
       const [tab] = await api.tabs.query({ active: true, currentWindow: true });
       const func = async (args) => {
         try {
           return { value: await (async (...args) => { ${body} })(...args) };
         } catch (error) {
           return { thrown: String(error) };
         }
       };
       const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, func, args: [args] });
       if (result?.thrown !== undefined) throw new Error(result.thrown);
       return result?.value;`,
      ...args,
    );
}
