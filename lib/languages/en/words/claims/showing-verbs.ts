/** Studies, polls, papers: their subject is a source that shows something. See `verb-forms.ts` for the letters. */
export const SHOWING = `
show: C N W
demonstrate: C n W
prove: C
illustrate: W n
ensure: c
suggest: C N
indicate: C n
find: C
reveal: C n
`;
