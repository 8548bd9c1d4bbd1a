import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as a browser would hold it, its scripts not run. Faults in its style sheets are not reported. */
export function pageOf(html: string, url = 'https://news.example/story', contentType = 'text/html'): Document {
  return new JSDOM(html, { url, contentType, virtualConsole: new VirtualConsole() }).window.document;
}

/** Sentences of running text, so many, none like another. */
export function sentences(count: number, about = 'the harbour'): string {
  return Array.from(
    { length: count },
    (_, i) => `In year ${i + 1} the council of ${about} met again, spoke of what was to be done, and put it off.`,
  ).join(' ');
}

/** So many paragraphs of running text. */
export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, i) => `<p>${sentences(2, `town ${i + 1}`)}</p>`).join('\n');
}
