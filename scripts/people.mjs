// @ts-check
/**
 * `npm run people -- FILE…`: makes `seeds/people.ndjson.gz`, the people that the extension brings along, from files of
 * their sources. `seeds/README.md` says which.
 */
import { ROOT, setUp } from './set-up/set-up.mjs';

await setUp({ browsers: 'none' });
const { register } = await import('tsx/esm/api');
register();
const { makePeople } = await import('./people/make-people.js');
process.exitCode = await makePeople(ROOT, process.argv.slice(2));
