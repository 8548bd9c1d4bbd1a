import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { DrivenView } from '../../../scripts/browsers/driven-browser';
import type { calls } from './store-in-page';

type Calls = typeof calls;
type Answers = { [Name in keyof Calls]: Awaited<ReturnType<Calls[Name]>> };

let bundled: Promise<string> | undefined;

/** The store and what `store-in-page` does with it, as statements that declare `inPage`. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('store-in-page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'inPage',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Calls one of `store-in-page`'s functions in one of the extension's own pages. */
export async function callStore<Name extends keyof Calls>(
  view: DrivenView,
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<Answers[Name]> {
  bundled ??= bundle();
  // The semicolon keeps a `"use strict"` of the bundle from standing where a directive may not.
  return view.run(`;${await bundled}; const [name, given] = args; return inPage.calls[name](...given);`, name, args);
}
