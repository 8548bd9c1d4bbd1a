import { openOwnWindow } from './own-window';

/** Room for a card, CSS pixels. */
const SIZE = { width: 420, height: 560 };

/** Opens the window in which the reader settles who somebody is; `isPrivate` as {@link openOwnWindow} has it. */
export const openSettling = (tab: number, entity: string, isPrivate: boolean): Promise<void> =>
  openOwnWindow('settle.html', { tab: String(tab), entity }, SIZE, isPrivate);
