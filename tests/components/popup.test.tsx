// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { reading } from './fixtures';
import { popup } from './gallery/views';

afterEach(cleanup);

const shown = (change: Parameters<typeof popup>[0] = {}) =>
  render(<Popup {...popup({ children: null, ...change })} />).container;
const host = 'news.example';

describe('popup', () => {
  it.each([
    ['on', 'true', false, 'are read on this device'],
    ['paused', 'false', true, 'Paused'],
    ['no-access', 'false', true, 'Not allowed yet'],
  ] as const)('switches a site that is %s', (status, checked, asks, words) => {
    const onSwitch = vi.fn();
    const container = shown({ site: { status, host }, onSwitch });
    const button = screen.getByRole('switch', { name: `Read articles on ${host}` });
    expect(button.getAttribute('aria-checked')).toBe(checked);
    expect(container.textContent).toContain(words);
    fireEvent.click(button);
    expect(onSwitch).toHaveBeenCalledWith(asks);
  });

  it('has no switch where nothing can be read, and says so', () => {
    const container = shown({ site: { status: 'no-page' }, view: { status: 'no-page' } });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Read this page now' })).toBeNull();
    expect(container.textContent).toContain('cannot be read');
  });

  it('takes access back from a paused site', () => {
    const onRevoke = vi.fn();
    shown({ site: { status: 'paused', host }, onRevoke });
    fireEvent.click(screen.getByRole('button', { name: 'Take access back' }));
    expect(onRevoke).toHaveBeenCalledOnce();
  });

  it.each([
    [false, 'Allow all sites', 'Or allow all sites', true],
    [true, 'Take all sites back', 'Allowed on all sites', false],
  ])('offers what can be done about all sites: %s', (everywhere, button, words, asks) => {
    const onEverywhere = vi.fn();
    const container = shown({ everywhere, onEverywhere });
    expect(container.textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(onEverywhere).toHaveBeenCalledWith(asks);
  });

  it('says once why nothing can be kept', () => {
    const message = 'The browser keeps nothing here.';
    const site = { status: 'no-records', host, granted: false, message } as const;
    const container = shown({ site, view: { status: 'failed', message } });
    expect(container.textContent!.split(message)).toHaveLength(2);
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  it('reads this page now, opens the panel, and switches marks', () => {
    const actions = { onReadNow: vi.fn(), onOpenPanel: vi.fn(), onMarks: vi.fn(), onLookUpByItself: vi.fn() };
    shown(actions);
    fireEvent.click(screen.getByRole('button', { name: 'Read this page now' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open panel' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Mark names/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Ask Wikidata/ }));
    expect(actions.onLookUpByItself).toHaveBeenCalledWith(true);
    expect(actions.onReadNow).toHaveBeenCalledOnce();
    expect(actions.onOpenPanel).toHaveBeenCalledOnce();
    expect(actions.onMarks).toHaveBeenCalledWith(false);
  });

  it.each([
    ['reading', { status: 'reading' }, 'Reading…'],
    ['read', { status: 'read', reading }, 'Read: 3 people, 5 reported statements.'],
    ['not read', { status: 'not-read', reason: 'listing' }, 'a list of articles'],
    ['failed', { status: 'failed', message: 'Nobody answered.' }, 'Nobody answered.'],
    ['too early', { status: 'not-here' }, 'loaded before'],
  ] as const)('says where the page stands: %s', (_, view, words) => {
    expect(shown({ view }).textContent).toContain(words);
  });

  it('says what did not work', () => {
    shown({ fault: 'The gallery cannot be scripted.' });
    expect(screen.getByRole('alert').textContent).toContain('The gallery cannot be scripted.');
  });

  it('lists who is not marked, with the way back', () => {
    const onUnmute = vi.fn();
    shown({ muted: [{ key: 'p-1', name: 'Jonas Weber' }], onUnmute });
    expect(document.querySelector('summary')!.textContent).toBe('1 person is not marked');
    fireEvent.click(screen.getByRole('button', { name: 'Mark Jonas Weber again', hidden: true }));
    expect(onUnmute).toHaveBeenCalledWith('p-1');
  });
});
