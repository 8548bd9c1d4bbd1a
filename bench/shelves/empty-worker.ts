/** A worker with no code to speak of: what starting any worker costs. */
export const handlers = { nothing: () => 0 };
