/**
 * The globals that pure rooms may use beside the language itself: text, addresses and bytes, the same in a page, a
 * worker and Node. They are declared by hand because the compiler's own sets bring the document, the network and the
 * database along. Only `tsconfig.pure.json` reads this file; add nothing by which code reaches anything outside.
 */

declare class URL {
  constructor(address: string, base?: string);
  static canParse(address: string): boolean;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
}

declare class URLSearchParams {
  constructor(fields: Record<string, string>);
  toString(): string;
}

/** The bytes of base64, one UTF-16 unit each. */
declare function atob(base64: string): string;

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}

declare class Blob {
  constructor(parts?: readonly (string | Blob | ArrayBufferView<ArrayBuffer> | ArrayBuffer)[]);
  readonly size: number;
  slice(start?: number, end?: number): Blob;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}

/** For the text of a stream alone; nothing here fetches. */
declare class Response {
  constructor(body: ReadableStream<Uint8Array>);
  text(): Promise<string>;
}

type ReadResult<T> = { done: false; value: T } | { done: true; value: T | undefined };

interface ReadableStreamDefaultReader<T> {
  readonly closed: Promise<void>;
  read(): Promise<ReadResult<T>>;
  cancel(): Promise<void>;
}

interface ReadableStream<T> {
  getReader(): ReadableStreamDefaultReader<T>;
  pipeThrough<Out>(through: StreamPair<T, Out>): ReadableStream<Out>;
  cancel(): Promise<void>;
}

interface WritableStreamDefaultWriter<T> {
  write(chunk: T): Promise<void>;
  close(): Promise<void>;
}

interface WritableStream<T> {
  getWriter(): WritableStreamDefaultWriter<T>;
}

interface StreamPair<In, Out> {
  readonly readable: ReadableStream<Out>;
  readonly writable: WritableStream<In>;
}

interface TransformStreamDefaultController<Out> {
  enqueue(chunk: Out): void;
}

declare class TransformStream<In, Out> implements StreamPair<In, Out> {
  constructor(transformer: {
    transform(chunk: In, controller: TransformStreamDefaultController<Out>): void | Promise<void>;
    flush?(controller: TransformStreamDefaultController<Out>): void | Promise<void>;
  });
  readonly readable: ReadableStream<Out>;
  readonly writable: WritableStream<In>;
}

interface GenericTransformStream {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

declare class CompressionStream implements GenericTransformStream {
  constructor(format: 'deflate-raw');
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

declare class DecompressionStream implements GenericTransformStream {
  constructor(format: 'deflate-raw');
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}
