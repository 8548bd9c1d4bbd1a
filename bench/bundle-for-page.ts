import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a module into one script for a measured page; there its exports are the global `bench`. */
export async function bundleForPage(module: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    format: 'iife',
    globalName: 'bench',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
