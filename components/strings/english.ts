/** A number as English writes it: 2,000. */
export const figure = (n: number): string => n.toLocaleString('en-GB');

/** Words of a number of things: "1 person", "2,000 people". */
export const counted = (one: string, many: string) => (n: number) => `${figure(n)} ${n === 1 ? one : many}`;
