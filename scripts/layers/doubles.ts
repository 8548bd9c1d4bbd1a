import type { SourceFile } from './imports';

/** Names that two files export for two different things; what only hands on another's export does not count. */
export function doublesIn(sources: readonly SourceFile[]): string[] {
  const files = new Map<string, string[]>();
  for (const { file, exports } of sources) {
    for (const name of exports) files.set(name, [...(files.get(name) ?? []), file]);
  }
  return [...files]
    .filter(([name, at]) => at.length > 1 && name !== 'default')
    .map(([name, at]) => `${name} is declared in ${at.join(' and ')}: tell the two apart.`);
}
