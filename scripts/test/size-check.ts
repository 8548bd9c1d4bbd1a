import path from 'node:path';
import { type Check, single } from './check';
import { measureSizes, overBudget, readBudgets, sizeLine } from './size-budgets';

/** Holds when every part of both builds is within `size-budgets.json`. */
export const sizeCheck: Check = {
  name: 'size budgets',
  needs: ['build for Chrome', 'build for Firefox'],
  run: async ({ root }) => {
    const budgets = readBudgets(root);
    const sizes = ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
      measureSizes(path.join(root, '.output', build), budgets),
    );
    return single(overBudget(sizes).length === 0, sizes.map(sizeLine).join('\n'));
  },
};
