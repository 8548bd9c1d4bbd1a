import type { InstallerPlace } from './installer-place';

/** The background's side of installing: the installer is there while there is work, and gone when there is none. */
export interface Installing {
  /** To be called when a job was added or continued, and when the background starts. */
  begin(): Promise<void>;
  /**
   * To be called when the installer says that it has nothing left to do.
   *
   * @param gaveUp storage is refused to it: it goes although a job waits, and the next `begin` tries with a new one
   */
  end(gaveUp: boolean): Promise<void>;
}

/**
 * Opens and closes the installer, one after the other: a job added while it is being closed finds a new one.
 *
 * @param anyWaits whether a job waits now
 */
export function keepInstalling(place: InstallerPlace, anyWaits: () => Promise<boolean>): Installing {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    begin: () => inTurn(async () => ((await anyWaits()) ? place.open() : undefined)),
    end: (gaveUp) => inTurn(async () => (!gaveUp && (await anyWaits().catch(() => false)) ? undefined : place.close())),
  };
}
