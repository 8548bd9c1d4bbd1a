import type { DrivenView } from '../../../scripts/browsers/driven-browser';
import { until } from '../../../scripts/browsers/until';
import { callStore } from './call-store';
import type { MadePack, PacksState } from './store-in-page';

const SAMPLES = 12;

/** Rows of a pack that stand for all of them: spread over its whole length. */
export function samplesOf({ rows }: Pick<MadePack, 'rows'>): number[] {
  return Array.from({ length: SAMPLES }, (_, i) => 1 + Math.floor((i * (rows - 1)) / (SAMPLES - 1)));
}

/**
 * Waits until no job waits for its turn or is under way.
 * @throws {Error} When one stays where it is, with how far it is.
 */
export function settledPacks(view: DrivenView): Promise<PacksState> {
  return until(async () => {
    const state = await callStore(view, 'state');
    if (state.jobs.some((job) => job.state === 'waiting')) throw new Error(JSON.stringify(state.jobs));
    return state;
  }, 'The installation did not end.');
}

/** Hands a made pack to the background, which begins at once. */
export async function give(view: DrivenView, pack: MadePack): Promise<void> {
  await callStore(view, 'addMade', pack);
  await callStore(view, 'goOn');
}

/** Installs a made pack and waits for the end of all installations. */
export async function install(view: DrivenView, pack: MadePack): Promise<PacksState> {
  await give(view, pack);
  return settledPacks(view);
}
