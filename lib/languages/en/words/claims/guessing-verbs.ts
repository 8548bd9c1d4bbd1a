/** Verbs by which a reporter tells what looks so, without anybody who says it: "the bridge seems to be safe". */
export const GUESSING: ReadonlySet<string> = new Set(
  'seem seems seemed seeming appear appears appeared appearing'.split(' '),
);
