// @ts-check
/** `npm test`: sets up, runs every check, ends with one line that counts them. */
import { ROOT, setUp } from './set-up/set-up.mjs';

const { browsers, missing } = await setUp({ browsers: 'both' });
const { register } = await import('tsx/esm/api');
register();
const { testAll } = await import('./test/test-all.js');
process.exitCode = await testAll({ root: ROOT, browsers, missing });
