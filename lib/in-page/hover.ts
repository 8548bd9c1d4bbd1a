/**
 * The hover card as a state machine: a pure function from state and event to state and effects. No timer, no DOM.
 *
 *                       leave, or outside
 *            ┌────────────────────────────────────┐
 *            ▼                                     │
 *         ┌──────┐ enter  ┌─────────┐ 150 ms  ┌────┴───┐ 500 ms in all  ┌──────┐
 *      ┌─▶│ idle │───────▶│ resting │────────▶│ asking │───────────────▶│ open │◀─┐ enter (the same mark),
 *      │  └──┬───┘        └─────────┘  (ask)  └────────┘     (show)     └─┬──┬─┘  │ or enter the card
 *      │     │                                     ▲                     │  │    │
 *      │     └─ open at once (keyboard: ask, show) ─┼────────────────────▶│  ▼ leave, or enter another mark
 *      │                                           │                     │ ┌─────────┐
 *      │                                           └─────────────────────┼─┤ leaving │
 *      │              300 ms over, and the pointer is on another mark     │ └────┬────┘
 *      └───────────── Escape, a press outside, the end (close) ───────────┴──────┘ 300 ms over (close)
 *
 * Each hover has a token; an answer that carries an older one is dropped, and so is a timer that was replaced.
 * A card opened from the keyboard stays until Escape, a press outside or its own button: no pointer closes it.
 */

/** The delays, ms. Ask early so that the answer is there when the card is shown. */
export const HOVER_DELAYS = {
  /** Resting this long on a mark asks for the card's content. */
  ask: 150,
  /** Resting this long shows the card. */
  show: 500,
  /** Time to travel from the mark to the card, or back. */
  grace: 300,
} as const;

/** What the card shows of an answer. `C` is the content. */
export type Content<C> = { status: 'loading' } | { status: 'ready'; value: C } | { status: 'failed'; message: string };

/** A thing that a card can be opened for. Two targets with the same key are the same thing. */
export interface HoverTarget {
  key: string;
}

/** Who opened the card; decides about focus and about what closes it. */
export type OpenedBy = 'pointer' | 'keyboard';

interface Hover<T, C> {
  token: number;
  target: T;
  content: Content<C>;
  by: OpenedBy;
}

/** `last` is the highest token or serial given out; `serial` names the timer that is running. */
export type HoverState<T, C> =
  | { phase: 'idle'; last: number }
  | { phase: 'resting'; last: number; serial: number; hover: Hover<T, C> }
  | { phase: 'asking'; last: number; serial: number; hover: Hover<T, C> }
  | { phase: 'open'; last: number; hover: Hover<T, C> }
  | { phase: 'leaving'; last: number; serial: number; hover: Hover<T, C>; next: T | null };

/** What happened. */
export type HoverEvent<T, C> =
  | { type: 'enter'; target: T }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'open-now'; target: T }
  | { type: 'retry' }
  | { type: 'due'; serial: number }
  | { type: 'answered'; token: number; value: C }
  | { type: 'failed'; token: number; message: string }
  /** Escape, a press outside the card, the card's own button, or the end of the visit. */
  | { type: 'dismiss' };

/** What has to be done, in order. There is at most one timer: `wait` replaces the one before. */
export type HoverEffect<T, C> =
  | { type: 'wait'; serial: number; after: number }
  | { type: 'stop-waiting' }
  | { type: 'ask'; token: number; target: T }
  | { type: 'show'; target: T; content: Content<C>; by: OpenedBy }
  | { type: 'update'; target: T; content: Content<C>; by: OpenedBy }
  | { type: 'close'; by: OpenedBy };

/** A state and what has to be done because of it. */
export interface HoverStep<T, C> {
  state: HoverState<T, C>;
  effects: HoverEffect<T, C>[];
}

/** Where every visit starts. */
export function idleHover<T, C>(): HoverState<T, C> {
  return { phase: 'idle', last: 0 };
}

/** The machine. Total: an event that means nothing in a state leaves it as it is and asks for nothing. */
export function stepHover<T extends HoverTarget, C>(state: HoverState<T, C>, event: HoverEvent<T, C>): HoverStep<T, C> {
  switch (event.type) {
    case 'enter':
      return enter(state, event.target);
    case 'leave':
    case 'leave-card':
      return leave(state);
    case 'enter-card':
      return state.phase === 'leaving' ? stay(state) : nothing(state);
    case 'open-now':
      return openNow(state, event.target);
    case 'retry':
      return retry(state);
    case 'due':
      return due(state, event.serial);
    case 'answered':
      return learn(state, event.token, { status: 'ready', value: event.value });
    case 'failed':
      return learn(state, event.token, { status: 'failed', message: event.message });
    case 'dismiss':
      return dismiss(state);
  }
}

function nothing<T, C>(state: HoverState<T, C>): HoverStep<T, C> {
  return { state, effects: [] };
}

function rest<T, C>(last: number, target: T): HoverStep<T, C> {
  const serial = last + 1;
  const hover: Hover<T, C> = { token: serial, target, content: { status: 'loading' }, by: 'pointer' };
  const state: HoverState<T, C> = { phase: 'resting', last: serial, serial, hover };
  return { state, effects: [{ type: 'wait', serial, after: HOVER_DELAYS.ask }] };
}

function enter<T extends HoverTarget, C>(state: HoverState<T, C>, target: T): HoverStep<T, C> {
  switch (state.phase) {
    case 'idle':
      return rest(state.last, target);
    case 'resting':
    case 'asking':
      return state.hover.target.key === target.key ? nothing(state) : rest(state.last, target);
    case 'open':
      return state.hover.target.key === target.key ? nothing(state) : startLeaving(state, target);
    case 'leaving':
      if (state.hover.target.key === target.key) return stay(state);
      return nothing({ ...state, next: target });
  }
}

function leave<T, C>(state: HoverState<T, C>): HoverStep<T, C> {
  switch (state.phase) {
    case 'idle':
      return nothing(state);
    case 'resting':
    case 'asking':
      return { state: { phase: 'idle', last: state.last }, effects: [{ type: 'stop-waiting' }] };
    case 'open':
      return startLeaving(state, null);
    case 'leaving':
      return nothing({ ...state, next: null });
  }
}

function startLeaving<T, C>(state: HoverState<T, C> & { phase: 'open' }, next: T | null): HoverStep<T, C> {
  if (state.hover.by === 'keyboard') return nothing(state);
  const serial = state.last + 1;
  return {
    state: { phase: 'leaving', last: serial, serial, hover: state.hover, next },
    effects: [{ type: 'wait', serial, after: HOVER_DELAYS.grace }],
  };
}

function stay<T, C>(state: HoverState<T, C> & { phase: 'leaving' }): HoverStep<T, C> {
  return { state: { phase: 'open', last: state.last, hover: state.hover }, effects: [{ type: 'stop-waiting' }] };
}

function openNow<T, C>(state: HoverState<T, C>, target: T): HoverStep<T, C> {
  const token = state.last + 1;
  const hover: Hover<T, C> = { token, target, content: { status: 'loading' }, by: 'keyboard' };
  const before = dismiss(state).effects;
  return {
    state: { phase: 'open', last: token, hover },
    effects: [
      ...before,
      { type: 'ask', token, target },
      { type: 'show', target, content: hover.content, by: 'keyboard' },
    ],
  };
}

function retry<T, C>(state: HoverState<T, C>): HoverStep<T, C> {
  if (state.phase !== 'open' && state.phase !== 'leaving') return nothing(state);
  const token = state.last + 1;
  const hover: Hover<T, C> = { ...state.hover, token, content: { status: 'loading' } };
  return {
    state: { ...state, last: token, hover },
    effects: [
      { type: 'ask', token, target: hover.target },
      { type: 'update', target: hover.target, content: hover.content, by: hover.by },
    ],
  };
}

function due<T, C>(state: HoverState<T, C>, serial: number): HoverStep<T, C> {
  if (state.phase === 'idle' || state.phase === 'open' || state.serial !== serial) return nothing(state);
  switch (state.phase) {
    case 'resting':
      return ask(state.last, state.hover, HOVER_DELAYS.show - HOVER_DELAYS.ask);
    case 'asking':
      return show(state.last, state.hover);
    case 'leaving':
      return graceOver(state);
  }
}

function ask<T, C>(last: number, hover: Hover<T, C>, showAfter: number): HoverStep<T, C> {
  const serial = last + 1;
  return {
    state: { phase: 'asking', last: serial, serial, hover },
    effects: [
      { type: 'ask', token: hover.token, target: hover.target },
      { type: 'wait', serial, after: showAfter },
    ],
  };
}

function show<T, C>(last: number, hover: Hover<T, C>): HoverStep<T, C> {
  const { target, content, by } = hover;
  return { state: { phase: 'open', last, hover }, effects: [{ type: 'show', target, content, by }] };
}

/** The pointer has rested on the next mark for the time of grace already: that counts. */
function graceOver<T, C>(state: HoverState<T, C> & { phase: 'leaving' }): HoverStep<T, C> {
  const close: HoverEffect<T, C> = { type: 'close', by: state.hover.by };
  if (!state.next) return { state: { phase: 'idle', last: state.last }, effects: [close] };
  const token = state.last + 1;
  const hover: Hover<T, C> = { token, target: state.next, content: { status: 'loading' }, by: 'pointer' };
  const asked = ask<T, C>(token, hover, HOVER_DELAYS.show - HOVER_DELAYS.grace);
  return { state: asked.state, effects: [close, ...asked.effects] };
}

function learn<T, C>(state: HoverState<T, C>, token: number, content: Content<C>): HoverStep<T, C> {
  if (state.phase === 'idle' || state.hover.token !== token) return nothing(state);
  const next: HoverState<T, C> = { ...state, hover: { ...state.hover, content } };
  if (state.phase !== 'open' && state.phase !== 'leaving') return nothing(next);
  return { state: next, effects: [{ type: 'update', target: state.hover.target, content, by: state.hover.by }] };
}

function dismiss<T, C>(state: HoverState<T, C>): HoverStep<T, C> {
  const idle: HoverState<T, C> = { phase: 'idle', last: state.last };
  switch (state.phase) {
    case 'idle':
      return nothing(state);
    case 'resting':
    case 'asking':
      return { state: idle, effects: [{ type: 'stop-waiting' }] };
    case 'open':
      return { state: idle, effects: [{ type: 'close', by: state.hover.by }] };
    case 'leaving':
      return { state: idle, effects: [{ type: 'stop-waiting' }, { type: 'close', by: state.hover.by }] };
  }
}
