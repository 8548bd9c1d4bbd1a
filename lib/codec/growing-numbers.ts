/** A list of 32-bit numbers that grows, without an object for each. */
export interface GrowingNumbers {
  push(numbers: ArrayLike<number>): void;
  /** A copy of what was pushed. */
  numbers(): Uint32Array<ArrayBuffer>;
}

/** An empty one. */
export function growingNumbers(): GrowingNumbers {
  let kept = new Uint32Array(16);
  let length = 0;
  return {
    push(numbers) {
      if (length + numbers.length > kept.length) {
        const larger = new Uint32Array(Math.max(kept.length * 2, length + numbers.length));
        larger.set(kept);
        kept = larger;
      }
      kept.set(numbers, length);
      length += numbers.length;
    },
    numbers: () => kept.slice(0, length),
  };
}
