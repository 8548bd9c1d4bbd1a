/** Characters that turn the order of others around (Unicode UAX #9): words with them are shown as other words. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Whether a text has such a character. */
export function hasTurningSigns(text: string): boolean {
  return text.search(TURNING) >= 0;
}

/** The text with each of them shown by its number, `[U+202E]`, so that the others stand in their order. */
export function showTurningSigns(text: string): string {
  return text.replace(TURNING, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`);
}
