import net from 'node:net';
import { answered, LONGEST_ANSWER } from './answered';
import { until } from './until';

/** Mozilla's remote protocol over a socket: `length:JSON` frames, answers carry the number of the question. */
export interface Marionette {
  /** Sends one command. @throws {Error} What the browser answered, as `error: message`, or that it is deaf. */
  send<T = unknown>(command: string, params?: Record<string, unknown>): Promise<T>;
  /** Drops the connection. */
  end(): void;
}

interface Waiter {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Connects as soon as the browser listens and waits for its greeting. @throws {Error} When it never does. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await until(() => connect(port), 'Firefox did not start.', LONGEST_ANSWER);
  const waiting = new Map<number, Waiter>();
  const greeted = new Promise<void>((resolve) => {
    readFrames(socket, (frame) => {
      if (Array.isArray(frame)) settle(waiting, frame as Reply);
      else resolve();
    });
  });
  socket.on('error', (error) => rejectAll(waiting, error));
  socket.on('close', () => rejectAll(waiting, new Error('Firefox has gone.')));
  await greeted;
  let last = 0;
  return {
    send: <T>(command: string, params: Record<string, unknown> = {}) => {
      const answer = new Promise<T>((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('Firefox has gone.'));
        const id = ++last;
        waiting.set(id, { resolve: (value) => resolve(value as T), reject });
        const text = JSON.stringify([0, id, command, params]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
      return answered(answer, command);
    },
    end: () => socket.destroy(),
  };
}

function connect(port: number): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

const COLON = ':'.charCodeAt(0);

function readFrames(socket: net.Socket, take: (frame: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      take(JSON.parse(buffer.subarray(colon + 1, end).toString('utf8')));
      buffer = buffer.subarray(end);
    }
  });
}

function settle(waiting: Map<number, Waiter>, [, id, error, result]: Reply): void {
  const waiter = waiting.get(id);
  waiting.delete(id);
  if (error) waiter?.reject(new Error(`${error.error}: ${error.message}`));
  else waiter?.resolve(unwrap(result));
}

/** Most answers are wrapped as `{ value }`. */
function unwrap(result: unknown): unknown {
  const isWrapped =
    typeof result === 'object' && result !== null && 'value' in result && Object.keys(result).length === 1;
  return isWrapped ? result.value : result;
}

function rejectAll(waiting: Map<number, Waiter>, error: Error): void {
  for (const waiter of waiting.values()) waiter.reject(error);
  waiting.clear();
}
