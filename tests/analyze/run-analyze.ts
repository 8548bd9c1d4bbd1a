import { Readable, Writable } from 'node:stream';
import { analyze, type ExitCode } from '../../scripts/analyze/analyze';

/** What one run came to. */
export interface Ran {
  code: ExitCode;
  /** Parsed lines of standard output. */
  out: Record<string, unknown>[];
  err: string;
}

/** A stream that keeps what is written to it. */
export function createSink(): { stream: Writable; text(): string } {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
}

/** Runs `analyze` in this process over `input`, handed over in chunks of `chunk` bytes. */
export async function runAnalyze(args: string[], input = '', chunk = 65_536): Promise<Ran> {
  const bytes = Buffer.from(input, 'utf8');
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, n) =>
    bytes.subarray(n * chunk, (n + 1) * chunk),
  );
  const [out, err] = [createSink(), createSink()];
  const code = await analyze(args, { stdin: Readable.from(chunks), stdout: out.stream, stderr: err.stream });
  const lines = out.text().split('\n').slice(0, -1);
  return { code, out: lines.map((line) => JSON.parse(line) as Record<string, unknown>), err: err.text() };
}
