/**
 * Which of many phrases stands at a place: a tree over bytes, laid out level by level, so that the branches of a node
 * lie side by side and the whole of it stays in the processor's caches.
 */
export interface PhraseTree {
  /** The place in the list of the longest phrase that stands at `at` and ends by `end`; -1 for none. */
  longestAt(bytes: Uint8Array, at: number, end: number): number;
}

const NONE = -1;

/** Phrases `from` to `to` in order have the bytes before `depth` in common. */
interface Branch {
  from: number;
  to: number;
  depth: number;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** The tree, level by level; node 0 is its root. */
function layOut(phrases: readonly Uint8Array[]) {
  const order = phrases.map((_, i) => i).sort((a, b) => compareBytes(phrases[a]!, phrases[b]!));
  const branches: Branch[] = [{ from: 0, to: order.length, depth: 0 }];
  const labels: number[] = [0];
  const firsts: number[] = [];
  const phraseAt: number[] = [];
  for (const { from, to, depth } of branches) {
    firsts.push(branches.length);
    let at = from;
    while (at < to && phrases[order[at]!]!.length === depth) at += 1;
    phraseAt.push(at > from ? order[at - 1]! : NONE);
    while (at < to) {
      const byte = phrases[order[at]!]![depth]!;
      const start = at;
      while (at < to && phrases[order[at]!]![depth] === byte) at += 1;
      labels.push(byte);
      branches.push({ from: start, to: at, depth: depth + 1 });
    }
  }
  firsts.push(branches.length);
  return { labels: Uint8Array.from(labels), firsts: Int32Array.from(firsts), phraseAt: Int32Array.from(phraseAt) };
}

/** Plants the tree of these phrases; of two that are the same one counts. */
export function createPhraseTree(phrases: readonly Uint8Array[]): PhraseTree {
  const { labels, firsts, phraseAt } = layOut(phrases);
  const follow = (node: number, byte: number): number => {
    const last = firsts[node + 1]!;
    for (let next = firsts[node]!; next < last; next++) if (labels[next] === byte) return next;
    return NONE;
  };
  /** Behind the first two bytes: these nodes have the most branches. */
  const behindTwo = new Int32Array(65_536).fill(NONE);
  const behindOne = Int32Array.from({ length: 256 }, (_, byte) => follow(0, byte));
  for (const [byte, node] of behindOne.entries()) {
    if (node === NONE) continue;
    for (let next = firsts[node]!; next < firsts[node + 1]!; next++) behindTwo[byte * 256 + labels[next]!] = next;
  }
  return {
    longestAt(bytes, at, end) {
      const first = behindOne[bytes[at]!]!;
      if (first === NONE) return NONE;
      let longest = phraseAt[first]!;
      let node = at + 1 < end ? behindTwo[bytes[at]! * 256 + bytes[at + 1]!]! : NONE;
      for (let i = at + 2; node !== NONE; i++) {
        if (phraseAt[node] !== NONE) longest = phraseAt[node]!;
        node = i < end ? follow(node, bytes[i]!) : NONE;
      }
      return longest;
    },
  };
}
