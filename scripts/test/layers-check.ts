import { layerFaults } from '../layers/check-layers';
import { type Check, single } from './check';

/** Holds when every room imports what the table of rooms allows it, and nothing else. */
export const layersCheck: Check = {
  name: 'layers',
  needs: [],
  run: async ({ root }) => {
    const faults = layerFaults(root);
    return single(faults.length === 0, faults.join('\n'));
  },
};
