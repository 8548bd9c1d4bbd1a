/** How a part is written for transfer. */
type Transfer = 'quoted-printable' | 'base64' | '8bit';

const CODED: Record<Transfer, (bytes: Buffer, end: string) => Buffer> = {
  '8bit': (bytes) => bytes,
  base64: (bytes, end) => Buffer.from(bytes.toString('base64').replace(/.{76}/g, `$&${end}`)),
  'quoted-printable': (bytes, end) => {
    const coded = [...bytes].map((byte) => {
      const isPlain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 10 || byte === 13;
      return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    });
    return Buffer.from(coded.map((each, i) => (i % 20 === 19 ? `${each}=${end}` : each)).join(''));
  },
};

/** What a made file may have of its own. */
export interface MhtmlParts {
  transfer?: Transfer;
  end?: '\r\n' | '\n';
  boundary?: string;
  /** Fields of the message; those of Chromium where none are given. */
  fields?: readonly string[];
  /** What follows `Content-Type: text/html` in the page's own field. */
  charset?: string;
}

/** A page as Chromium saves it, with a picture after it. */
export function mhtmlOf(
  html: string | Buffer,
  { transfer = 'quoted-printable', end = '\r\n', boundary = '----Made-Boundary----', ...parts }: MhtmlParts = {},
): Buffer {
  const fields = parts.fields ?? [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example/2024/05/03/the-mill-stays-open',
    'Subject: The mill',
    'Date: Sat, 4 May 2024 09:30:00 +0000',
  ];
  const head = [...fields, 'MIME-Version: 1.0', 'Content-Type: multipart/related;', '\ttype="text/html";'];
  const page = [`Content-Type: text/html${parts.charset ?? ''}`, `Content-Transfer-Encoding: ${transfer}`];
  const picture = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo='];
  const lines = (...each: string[]) => Buffer.from(each.map((line) => line + end).join(''));
  return Buffer.concat([
    lines(...head, `\tboundary="${boundary}"`, '', '', `--${boundary}`, ...page, ''),
    CODED[transfer](Buffer.from(html), end),
    lines('', `--${boundary}`, ...picture, `--${boundary}--`),
  ]);
}
