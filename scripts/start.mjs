// @ts-check
/** `npm start [-- FILE-or-ADDRESS]`: sets up, builds, and shows what Aforesaid finds in one article. */
import { ROOT, setUp } from './set-up/set-up.mjs';

const { browsers, missing } = await setUp({ browsers: 'any' });
const { register } = await import('tsx/esm/api');
register();
const { start } = await import('./start/start.js');
process.exitCode = await start({ root: ROOT, browsers, missing, args: process.argv.slice(2) });
