import {
  type Content,
  type HoverEffect,
  type HoverEvent,
  type HoverTarget,
  idleHover,
  type OpenedBy,
  stepHover,
} from './hover';

/** Does what the hover machine asks for. `T` is what a card is opened for, `C` what it shows. */
export interface HoverDriverOptions<T extends HoverTarget, C> {
  /** Fetches the content. A rejection is shown in the card by its message. */
  ask(target: T): Promise<C>;
  show(target: T, content: Content<C>, by: OpenedBy): void;
  update(target: T, content: Content<C>, by: OpenedBy): void;
  close(by: OpenedBy): void;
  /** When it aborts, the card is closed and the timer stopped. */
  signal: AbortSignal;
}

/** Takes the events of the hover machine; events after the signal's end are ignored. */
export type HoverDriver<T extends HoverTarget> = (event: DriverEvent<T>) => void;

/** The events that come from outside; answers and timers are the driver's own. */
type DriverEvent<T extends HoverTarget> = Exclude<
  HoverEvent<T, never>,
  { type: 'due' } | { type: 'answered' } | { type: 'failed' }
>;

/** Runs the machine with real timers and real questions. */
export function createHoverDriver<T extends HoverTarget, C>(options: HoverDriverOptions<T, C>): HoverDriver<T> {
  let state = idleHover<T, C>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (event: HoverEvent<T, C>): void => {
    const step = stepHover(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };
  const ask = (token: number, target: T) => {
    options.ask(target).then(
      (value) => send({ type: 'answered', token, value }),
      (error: unknown) => send({ type: 'failed', token, message: error instanceof Error ? error.message : '' }),
    );
  };
  const perform = (effect: HoverEffect<T, C>): void => {
    switch (effect.type) {
      case 'wait':
        clearTimeout(timer);
        timer = setTimeout(() => send({ type: 'due', serial: effect.serial }), effect.after);
        break;
      case 'stop-waiting':
        clearTimeout(timer);
        break;
      case 'ask':
        ask(effect.token, effect.target);
        break;
      case 'show':
        options.show(effect.target, effect.content, effect.by);
        break;
      case 'update':
        options.update(effect.target, effect.content, effect.by);
        break;
      case 'close':
        options.close(effect.by);
        break;
    }
  };
  options.signal.addEventListener('abort', () => send({ type: 'dismiss' }), { once: true });
  return (event) => {
    if (!options.signal.aborted) send(event);
  };
}
