// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchContent } from '../../lib/page/watch-content';

const TIMING = { quiet: 100, longest: 500, burst: 3, pause: 10_000 };

let ending: AbortController;
let root: HTMLElement;
let reports: number;

/** Lets so many milliseconds pass, and the observers run at their ends. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function add(text: string, to: Element = root): HTMLElement {
  const added = document.createElement('p');
  added.textContent = text;
  to.append(added);
  return added;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  ending = new AbortController();
  reports = 0;
  root = document.body.appendChild(document.createElement('main'));
  watchContent({
    root,
    signal: ending.signal,
    onChange: () => {
      reports += 1;
    },
    timing: TIMING,
  });
});

afterEach(() => {
  ending.abort();
  root.remove();
  vi.useRealTimers();
});

describe('watching for late content', () => {
  it('tells of it once the page is quiet', async () => {
    const section = root.appendChild(document.createElement('section'));
    add('one', section);
    await pass(60);
    add('two', section);
    await pass(60);
    expect(reports).toBe(0);
    await pass(60);
    expect(reports).toBe(1);
  });

  it('tells of changed and of removed text', async () => {
    const paragraph = add('one');
    await pass(150);
    paragraph.firstChild!.nodeValue = 'two';
    await pass(150);
    paragraph.remove();
    await pass(150);
    expect(reports).toBe(3);
  });

  it('is silent about what holds no text, and about our own card', async () => {
    root.append(document.createElement('img'), document.createTextNode('  \n '));
    const host = root.appendChild(document.createElement('our-host'));
    host.attachShadow({ mode: 'closed' }).textContent = 'ours';
    root.setAttribute('class', 'changed');
    await pass(1000);
    expect(reports).toBe(0);
  });

  it('does not wait for ever for a page that is never quiet', async () => {
    for (let i = 0; i < 12; i++) {
      add('more');
      await pass(50);
    }
    expect(reports).toBe(1);
  });

  it('pauses on a page that changes for ever, and looks again later', async () => {
    for (let i = 0; i < 40; i++) {
      add('more');
      await pass(200);
    }
    expect(reports).toBe(TIMING.burst);
    await pass(TIMING.pause);
    expect(reports).toBe(TIMING.burst + 1);
    add('and more');
    await pass(500);
    expect(reports).toBe(TIMING.burst + 1);
  });

  it('tells nothing after a pause in which nothing was added, and goes on', async () => {
    for (let i = 0; i < TIMING.burst; i++) {
      add('more');
      await pass(200);
    }
    await pass(TIMING.pause);
    expect(reports).toBe(TIMING.burst);
    add('an update');
    await pass(200);
    expect(reports).toBe(TIMING.burst + 1);
  });

  it('ends with the visit', async () => {
    add('one');
    await pass(50);
    ending.abort();
    add('two');
    await pass(1000);
    expect(reports).toBe(0);
  });
});
