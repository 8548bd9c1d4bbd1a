// @ts-check
/** `node scripts/set-up.mjs`: what `npm run dev`, `build` and `zip` do first. */
import { setUp } from './set-up/set-up.mjs';

await setUp({ browsers: 'none' });
