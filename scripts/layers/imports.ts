import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import, re-export or dynamic import of a file. */
export interface Import {
  /** As it is written. */
  specifier: string;
  /** Only types are taken, so nothing of it is left when the code runs. */
  isTypeOnly: boolean;
}

/** A file with all that it imports. */
export interface SourceFile {
  /** From the project's folder, with `/`. */
  file: string;
  imports: Import[];
}

/** Where a specifier leads: to a file of ours, to a package, or nowhere. */
export type Target = { file: string } | { package: string } | null;

const CODE = /\.tsx?$/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

/** All files of TypeScript below some folders. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => CODE.test(name))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  );
  return files.sort().map((file) => ({ file, imports: importsIn(file, readFileSync(path.join(root, file), 'utf8')) }));
}

/**
 * What a file imports, in no order that means anything.
 *
 * @throws {Error} where the text is no TypeScript
 */
export function importsIn(file: string, text: string): Import[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, isTypeOnly: isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    isTypeOnly: false,
  }));
  return [...imported, ...exported, ...dynamic];
}

/** Finds what an import means, as the build does: `@/` is the project's folder, `?inline` is the build's own. */
export function resolveImport(root: string, from: string, specifier: string): Target {
  const bare = specifier.replace(/\?.*$/, '');
  if (!/^(?:\.{1,2}|@)\//.test(bare)) return { package: packageOf(bare) };
  const target = bare.startsWith('@/') ? bare.slice(2) : path.posix.join(path.posix.dirname(from), bare);
  const ending = ENDINGS.find(
    (each) => path.extname(target + each) !== '' && existsSync(path.join(root, target + each)),
  );
  return ending === undefined ? null : { file: target + ending };
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
