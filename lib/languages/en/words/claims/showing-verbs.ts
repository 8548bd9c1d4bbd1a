/** Studies, polls, papers: their subject is a source that shows something. Frames as `claims/frame.ts` names them. */
export const SHOWING = `
show: clause noun question
demonstrate: clause noun? question
prove: clause
illustrate: question noun?
ensure: clause?
`;
