import { useEffect, useState } from 'preact/hooks';

/** How much room the extension takes. Bytes. */
export interface Room {
  used: number;
  /** What the browser leaves to it. */
  left: number;
}

/**
 * How much room there is, as the browser estimates it.
 *
 * @param inputs asks anew when one of them is another
 * @returns null until it is known, and where the browser does not tell
 */
export function useRoom(inputs: readonly unknown[]): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const asked = navigator.storage?.estimate?.() ?? Promise.resolve({});
    void asked.then(
      ({ usage, quota }: StorageEstimate) =>
        setRoom(usage === undefined || quota === undefined ? null : { used: usage, left: Math.max(0, quota - usage) }),
      () => setRoom(null),
    );
  }, inputs);
  return room;
}
