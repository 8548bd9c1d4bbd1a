import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMhtml, readMhtml } from '../../lib/saved-pages/mhtml';
import { PageLeftOut } from '../../lib/saved-pages/page-left-out';
import { type MhtmlParts, mhtmlOf } from './mhtml-of';

const PAGE = '<html><body><p>“We will stay,” said Ana Kovač.</p></body></html>';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (file: string | Uint8Array) => readMhtml(typeof file === 'string' ? Buffer.from(file) : file);

function whyNot(file: string | Uint8Array): string {
  try {
    read(file);
  } catch (error) {
    if (error instanceof PageLeftOut) return error.why;
    throw error;
  }
  return 'read';
}

const lines = (...each: string[]) => each.join('\r\n');
const HEAD = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary=B', ''];

describe('a page saved in one file', () => {
  it.each<[string, MhtmlParts]>([
    ['as Chromium writes it', {}],
    ['in base64', { transfer: 'base64' }],
    ['as it is', { transfer: '8bit' }],
    ['with line feeds alone', { end: '\n' }],
    ['with a boundary that looks like its end', { boundary: '--B--' }],
  ])('%s', (_, parts) => {
    const file = mhtmlOf(PAGE, parts);
    expect(isMhtml(file)).toBe(true);
    expect({ ...read(file), bytes: text(read(file).bytes) }).toEqual({
      bytes: PAGE,
      charset: null,
      address: 'https://news.example/2024/05/03/the-mill-stays-open',
      date: 'Sat, 4 May 2024 09:30:00 +0000',
    });
  });

  it('is any bytes, in any encoding for transfer', () => {
    const parts = fc.record<MhtmlParts>({
      transfer: fc.constantFrom('quoted-printable', 'base64', '8bit'),
      end: fc.constantFrom('\r\n', '\n'),
      boundary: fc.stringMatching(/^[A-Za-z0-9'()+_,./:=?-]{12,40}$/),
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), parts, (bytes, how) => {
        expect(Buffer.from(read(mhtmlOf(Buffer.from(bytes), how)).bytes)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('is cut anywhere before the page ends: told, never half a page', () => {
    const file = mhtmlOf(PAGE);
    const end = file.lastIndexOf('--', file.indexOf('image/png'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end }), (at) => {
        const cut = file.subarray(0, at);
        expect(['cut-off', 'not-a-page']).toContain(whyNot(cut));
      }),
    );
  });

  it('is what nobody made: refused with a reason, and nothing else happens', () => {
    const body = fc.uint8Array({ maxLength: 300 });
    const start = fc.constantFrom('', ...[1, 2, 3].map((n) => lines(...HEAD.slice(0, n), '--B', '')));
    fc.assert(
      fc.property(start, body, (head, bytes) => {
        expect(whyNot(Buffer.concat([Buffer.from(head), bytes]))).toEqual(expect.any(String));
      }),
    );
  });

  it.each<[string, string, string]>([
    ['the part that is named as its start', '; start="<2>"', 'second'],
    ['the first page where the start is not there', '; start="<9>"', 'first'],
    ['the first page, after a picture', '', 'first'],
  ])('%s', (_, start, expected) => {
    const page = (id: string, words: string) => [`Content-Type: text/html`, `Content-ID: <${id}>`, '', words];
    const file = lines(
      'MIME-Version: 1.0',
      `Content-Type: multipart/related; boundary=B${start}`,
      '',
      '--B',
      ...['Content-Type: image/png', '', 'x', '--B'],
      ...page('1', 'first'),
      '--B',
      ...page('2', 'second'),
      '--B--',
    );
    expect(text(read(file).bytes)).toBe(expected);
  });

  it('lies in a message in the message', () => {
    const inner = ['--C', 'Content-Type: text/html; charset="ISO-8859-1"', '', '<p>', '--C--'];
    const file = lines(...HEAD, '--B', 'Content-Type: multipart/alternative; boundary=C', '', ...inner, '--B--');
    expect(read(file)).toMatchObject({ charset: 'ISO-8859-1', address: null, date: null });
    expect(text(read(file).bytes)).toBe('<p>');
  });

  it('has the address of its part where the message has none, put together again', () => {
    const part = ['Content-Type: text/html', 'Content-Location: https://news.example/', ' a-long-story', '', '<p>'];
    expect(read(lines(...HEAD, '--B', ...part, '--B--')).address).toBe('https://news.example/a-long-story');
  });

  it.each<[string, string, string]>([
    ['no page in it', lines(...HEAD, '--B', 'Content-Type: text/css', '', 'p {}', '--B--'), 'not-a-page'],
    ['no boundary', lines('MIME-Version: 1.0', 'Content-Type: multipart/related', '', 'x'), 'not-a-page'],
    [
      'an encoding with damage',
      lines(
        ...HEAD,
        '--B',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'a=G1',
        '--B--',
      ),
      'damaged',
    ],
    [
      'an encoding that nobody knows',
      lines(...HEAD, '--B', 'Content-Type: text/html', 'Content-Transfer-Encoding: x-own', '', '<p>', '--B--'),
      'damaged',
    ],
    [
      'base64 that is none',
      lines(...HEAD, '--B', 'Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', '<p>!', '--B--'),
      'damaged',
    ],
  ])('with %s is left out', (_, file, why) => {
    expect(whyNot(file)).toBe(why);
  });

  it.each(['<!DOCTYPE html>\n\n<p>', '', 'Dear all:\n\nMIME-Version: 1.0', '%PDF-1.7\n'])('is not %j', (file) => {
    expect(isMhtml(Buffer.from(file))).toBe(false);
  });
});
