// @ts-check
/**
 * `npm run layers`: checks the code against the table of rooms; with `--write` puts the table into CONTRIBUTING first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const { layerFaults } = await import('./layers/check-layers.js');
const { ROOMS } = await import('./layers/rooms.js');
const { withTable } = await import('./layers/table.js');

if (process.argv.includes('--write')) {
  writeFileSync('CONTRIBUTING.md', withTable(readFileSync('CONTRIBUTING.md', 'utf8'), ROOMS));
}
const faults = layerFaults('.');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
