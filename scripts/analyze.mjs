// @ts-check
/**
 * `npm run -s analyze`: detection and recall without a browser, JSON Lines in and out. Set-up speaks on standard error.
 */
import { setUp } from './set-up/set-up.mjs';

await setUp({ browsers: 'none' });
const { register } = await import('tsx/esm/api');
register();
const { analyze } = await import('./analyze/analyze.js');
process.exitCode = await analyze(process.argv.slice(2), process);
// Whoever reads may have gone while standard input still has lines; nothing more is wanted of them.
process.stdin.destroy();
