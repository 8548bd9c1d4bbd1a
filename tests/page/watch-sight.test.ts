// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { watchSight } from '../../lib/page/watch-sight';

const seen = vi.hoisted(() => ({ texts: new Set<Text>(), looks: 0 }));
vi.mock('../../lib/page/sight', () => ({
  Sight: class {
    seenOf(nodes: readonly Text[]): Text[] {
      seen.looks += 1;
      return nodes.filter((node) => seen.texts.has(node));
    }
  },
}));

beforeEach(() => {
  seen.texts.clear();
  seen.looks = 0;
});

const text = () => document.body.appendChild(new Text('Some words that nobody sees.'));
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const watch = (unseen: readonly Text[], signal = new AbortController().signal) => {
  const onSeen = vi.fn();
  watchSight({ window, unseen, signal, onSeen, pause: 10 });
  return onSeen;
};

test('text that comes to light after the reader did something is told of, once', async () => {
  const hidden = text();
  const onSeen = watch([hidden]);
  await later(30);
  expect(onSeen).not.toHaveBeenCalled();
  seen.texts.add(hidden);
  for (let i = 0; i < 3; i++) {
    window.dispatchEvent(new Event('scroll'));
    await later(30);
  }
  expect(onSeen).toHaveBeenCalledTimes(1);
});

test('hints without end cost a look each pause', async () => {
  watch([text()]);
  for (let i = 0; i < 500; i++) window.dispatchEvent(new Event('transitionend'));
  await later(40);
  expect(seen.looks).toBe(1);
});

test('nothing is looked at where nothing is hidden, after the visit, or of text that is gone', async () => {
  watch([]);
  watch([text()], AbortSignal.abort());
  const end = new AbortController();
  watch([text()], end.signal);
  end.abort();
  await later(30);
  expect(seen.looks).toBe(0);
  const gone = text();
  const onSeen = watch([gone]);
  seen.texts.add(gone);
  gone.remove();
  await later(30);
  expect(onSeen).not.toHaveBeenCalled();
});
