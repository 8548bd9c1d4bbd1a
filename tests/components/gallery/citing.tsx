import type { VNode } from 'preact';
import { Copying } from '../../../components/words/copying';

/** Opens the first citation there is, and copies its third form. */
const cite = (root: HTMLElement | null) => {
  const first = root?.querySelector<HTMLDetailsElement>('.cite');
  if (!first) return;
  first.open = true;
  first.querySelectorAll('button')[2]!.click();
};

/** A view in which citations can be copied, with one of them open. */
export const citing = (view: VNode): VNode => (
  <Copying.Provider value={async () => true}>
    <div ref={cite}>{view}</div>
  </Copying.Provider>
);
