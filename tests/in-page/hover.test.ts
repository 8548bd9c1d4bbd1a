import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HOVER_DELAYS,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  idleHover,
  stepHover,
} from '../../lib/in-page/hover';

interface Target {
  key: string;
}
type State = HoverState<Target, string>;
type Event = HoverEvent<Target, string>;
type Effect = HoverEffect<Target, string>;

const A = { key: 'a' };
const B = { key: 'b' };
/** Stand-ins that the runner replaces: the timer that runs, the newest question. */
const DUE = { type: 'due', serial: -1 } as const;
const ANSWER = { type: 'answered', token: -1, value: 'x' } as const;
const FAIL = { type: 'failed', token: -1, message: 'no' } as const;

interface Run {
  state: State;
  effects: Effect[];
  serial: number;
  token: number;
}

function run(events: readonly Event[], from: Run = { state: idleHover(), effects: [], serial: -1, token: -1 }): Run {
  return events.reduce<Run>((now, event) => {
    const real = fill(event, now);
    const { state, effects } = stepHover(now.state, real);
    const wait = effects.findLast((effect) => effect.type === 'wait');
    const ask = effects.findLast((effect) => effect.type === 'ask');
    return {
      state,
      effects: [...now.effects, ...effects],
      serial: wait?.serial ?? now.serial,
      token: ask?.token ?? now.token,
    };
  }, from);
}

function fill(event: Event, { serial, token }: Run): Event {
  if (event.type === 'due' && event.serial === -1) return { ...event, serial };
  if ((event.type === 'answered' || event.type === 'failed') && event.token === -1) return { ...event, token };
  return event;
}

const said = (effects: Effect[]) =>
  effects.map((effect) => {
    switch (effect.type) {
      case 'wait':
        return `wait ${effect.after}`;
      case 'ask':
        return `ask ${effect.target.key}`;
      case 'show':
      case 'update':
        return `${effect.type} ${effect.target.key} ${effect.content.status}`;
      default:
        return effect.type;
    }
  });

const enterA = { type: 'enter', target: A } as const;
const enterB = { type: 'enter', target: B } as const;
const leave = { type: 'leave' } as const;
const openedA = [enterA, DUE, ANSWER, DUE];

describe('hover machine', () => {
  it.each<[string, Event[], State['phase'], string[]]>([
    ['a touch in passing asks nothing', [enterA, leave], 'idle', ['wait 150', 'stop-waiting']],
    ['150 ms of rest asks', [enterA, DUE], 'asking', ['wait 150', 'ask a', 'wait 350']],
    ['an early answer waits for the card', [enterA, DUE, ANSWER], 'asking', ['wait 150', 'ask a', 'wait 350']],
    ['500 ms of rest shows the answer', openedA, 'open', ['wait 150', 'ask a', 'wait 350', 'show a ready']],
    [
      'no answer yet shows that it is looked up',
      [enterA, DUE, DUE],
      'open',
      ['wait 150', 'ask a', 'wait 350', 'show a loading'],
    ],
    [
      'a late answer fills the open card',
      [enterA, DUE, DUE, ANSWER],
      'open',
      ['wait 150', 'ask a', 'wait 350', 'show a loading', 'update a ready'],
    ],
    ['a failure is shown', [enterA, DUE, FAIL, DUE], 'open', ['wait 150', 'ask a', 'wait 350', 'show a failed']],
    [
      'leaving before it shows asks no more',
      [enterA, DUE, leave],
      'idle',
      ['wait 150', 'ask a', 'wait 350', 'stop-waiting'],
    ],
    ['another mark while resting starts again', [enterA, enterB], 'resting', ['wait 150', 'wait 150']],
    ['the same mark again changes nothing', [enterA, enterA], 'resting', ['wait 150']],
  ])('%s', (_, events, phase, effects) => {
    const end = run(events);
    expect(end.state.phase).toBe(phase);
    expect(said(end.effects)).toEqual(effects);
  });

  it.each<[string, Event[], State['phase'], string[]]>([
    ['leaving closes after the grace', [leave, DUE], 'idle', ['wait 300', 'close']],
    ['the pointer may enter the card', [leave, { type: 'enter-card' }], 'open', ['wait 300', 'stop-waiting']],
    [
      'and leave it again',
      [leave, { type: 'enter-card' }, { type: 'leave-card' }, DUE],
      'idle',
      ['wait 300', 'stop-waiting', 'wait 300', 'close'],
    ],
    ['coming back to the mark keeps it open', [leave, enterA], 'open', ['wait 300', 'stop-waiting']],
    [
      'an answer in the grace is drawn',
      [{ type: 'retry' }, leave, ANSWER],
      'leaving',
      ['ask a', 'update a loading', 'wait 300', 'update a ready'],
    ],
    ['Escape closes at once', [{ type: 'dismiss' }], 'idle', ['close']],
    [
      'Escape in the grace closes once',
      [leave, { type: 'dismiss' }, DUE],
      'idle',
      ['wait 300', 'stop-waiting', 'close'],
    ],
    [
      'crossing another mark on the way to the card keeps it',
      [enterB, { type: 'enter-card' }],
      'open',
      ['wait 300', 'stop-waiting'],
    ],
    [
      'resting on another mark goes there',
      [enterB, DUE, ANSWER, DUE],
      'open',
      ['wait 300', 'close', 'ask b', 'wait 200', 'show b ready'],
    ],
    ['leaving that other mark in the grace goes nowhere', [enterB, leave, DUE], 'idle', ['wait 300', 'close']],
    ['trying again asks again', [{ type: 'retry' }, ANSWER], 'open', ['ask a', 'update a loading', 'update a ready']],
    [
      'the keyboard takes the card over',
      [{ type: 'open-now', target: B }],
      'open',
      ['close', 'ask b', 'show b loading'],
    ],
  ])('open: %s', (_, events, phase, effects) => {
    const open = run(openedA);
    const end = run(events, { ...open, effects: [] });
    expect(end.state.phase).toBe(phase);
    expect(said(end.effects)).toEqual(effects);
  });

  it('the keyboard opens at once, and no pointer closes it', () => {
    const end = run([{ type: 'open-now', target: A }, ANSWER, leave, enterB, DUE, { type: 'leave-card' }]);
    expect(end.state.phase).toBe('open');
    expect(said(end.effects)).toEqual(['ask a', 'show a loading', 'update a ready']);
    expect(said(run([{ type: 'dismiss' }], { ...end, effects: [] }).effects)).toEqual(['close']);
  });

  it('drops the answer of an older hover', () => {
    const first = run([enterA, DUE]);
    const second = run([leave, enterB, DUE], first);
    const late = stepHover(second.state, { type: 'answered', token: first.token, value: 'of a' });
    expect(late).toEqual({ state: second.state, effects: [] });
  });

  it('drops a timer that was replaced', () => {
    const first = run([enterA]);
    const second = run([enterB], first);
    expect(stepHover(second.state, { type: 'due', serial: first.serial })).toEqual({
      state: second.state,
      effects: [],
    });
  });

  const target = fc.constantFrom(A, B);
  const event: fc.Arbitrary<Event> = fc.oneof(
    target.map((to) => ({ type: 'enter' as const, target: to })),
    target.map((to) => ({ type: 'open-now' as const, target: to })),
    fc.constantFrom<Event>(
      leave,
      { type: 'enter-card' },
      { type: 'leave-card' },
      { type: 'dismiss' },
      { type: 'retry' },
    ),
    fc.constantFrom<Event>(DUE, DUE, ANSWER, FAIL),
    fc.nat(30).map((serial) => ({ type: 'due' as const, serial })),
    fc.nat(30).map((token) => ({ type: 'answered' as const, token, value: 'old' })),
  );

  it('never shows two cards, never updates a closed one, and ends closed', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { effects } = run([...events, { type: 'dismiss' }]);
        let open: string | null = null;
        for (const effect of effects) {
          if (effect.type === 'show') {
            expect(open).toBeNull();
            open = effect.target.key;
          }
          if (effect.type === 'update') expect(open).toBe(effect.target.key);
          if (effect.type === 'close') {
            expect(open).not.toBeNull();
            open = null;
          }
        }
        expect(open).toBeNull();
      }),
    );
  });

  it('asks before it shows, once for every card', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let asked = 0;
        for (const effect of run(events).effects) {
          if (effect.type === 'ask') asked += 1;
          if (effect.type === 'show') expect(asked).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('has its delays in order', () => {
    expect(HOVER_DELAYS.ask).toBeLessThan(HOVER_DELAYS.grace);
    expect(HOVER_DELAYS.grace).toBeLessThan(HOVER_DELAYS.show);
  });
});
