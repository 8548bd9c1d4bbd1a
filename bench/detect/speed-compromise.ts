/** compromise as a process of `speed-of-one.ts` reads with it, bundled by `speed.ts`. */
import nlp from 'compromise';

/** Its data come with its code. */
export function hold(): void {}

/** People and quotations of one text; the outcome is thrown away. */
export function read(text: string): void {
  const doc = nlp(text);
  doc.people().json({ offset: true });
  doc.quotations().json({ offset: true });
}
