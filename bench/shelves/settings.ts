/**
 * What of the records is measured, from the environment (`docs/benchmarks.md` tells what each is for).
 */
const { AFORESAID_SIZES, AFORESAID_PEERS, AFORESAID_WAYS, AFORESAID_PEER_SECONDS, AFORESAID_DOCS } = process.env;

/** How many people or statements a library has, rising. */
export const SIZES = (AFORESAID_SIZES ?? '1000,10000,100000,1000000')
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);

/** Up to which size peers are taken; 0 for none of them. */
export const MOST_OF_PEERS = Number(AFORESAID_PEERS ?? 100_000);

/** How long a peer may take for one thing; what takes longer is told as being over it. */
export const PEER_SECONDS = Number(AFORESAID_PEER_SECONDS ?? 120);

/** Whether the tables and plots of `docs/benchmarks.md` are written anew. */
export const WRITES_DOCS = Boolean(AFORESAID_DOCS);

/** How often each way is woken and asked, in turns. */
export const ROUNDS = 9;

const wanted = AFORESAID_WAYS?.split(',').map((each) => each.trim().toLowerCase());

/** Whether a way of this name is measured. */
export const isWanted = (name: string): boolean => !wanted || wanted.some((each) => name.toLowerCase().includes(each));
