/** Finds many phrases in one pass over a text (Aho–Corasick), so that the time does not depend on how many there are. */
import { fold } from "./fold.ts";

interface Node {
  readonly next: Map<string, Node>;
  fail: Node | undefined;
  /** Phrases that end here, by number; those of the failure chain included. */
  ends: number[];
}

export interface PhraseFinder {
  /** Places of each phrase that was found, by the phrase as it was given; the first few of each. */
  readonly find: (folded: string) => ReadonlyMap<string, readonly Place[]>;
}

export interface Place {
  readonly at: number;
  readonly length: number;
}

/** Places kept of a phrase. */
const most = 12;

const letter = /[a-z0-9]/;

/** @param phrases as written; they are folded here. A `~` at the end lets the last word go on. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const unique = [...new Set(phrases)];
  const keys = unique.map((phrase) => fold(phrase.replace(/~$/, "")).trim());
  const root: Node = { next: new Map(), fail: undefined, ends: [] };
  keys.forEach((key, number) => {
    if (key !== "") insert(root, key, number);
  });
  link(root);
  const opened = unique.map((phrase) => phrase.endsWith("~"));
  return {
    find: (text) => {
      const found = new Map<string, Place[]>();
      let node = root;
      for (let at = 0; at < text.length; at++) {
        node = step(root, node, text.charAt(at));
        for (const number of node.ends) {
          const phrase = unique[number] ?? "";
          const length = keys[number]?.length ?? 0;
          const start = at - length + 1;
          const places = found.get(phrase) ?? [];
          if (places.length < most && standsAlone(text, start, at, opened[number] ?? false))
            found.set(phrase, [...places, { at: start, length }]);
        }
      }
      return found;
    },
  };
}

function insert(root: Node, key: string, number: number): void {
  let node = root;
  for (const sign of key.split("")) {
    let next = node.next.get(sign);
    if (!next) {
      next = { next: new Map(), fail: undefined, ends: [] };
      node.next.set(sign, next);
    }
    node = next;
  }
  node.ends.push(number);
}

function link(root: Node): void {
  const queue: Node[] = [];
  for (const child of root.next.values()) {
    child.fail = root;
    queue.push(child);
  }
  for (let node = queue.shift(); node; node = queue.shift())
    for (const [sign, child] of node.next) {
      child.fail = node.fail ? step(root, node.fail, sign) : root;
      child.ends = [...child.ends, ...child.fail.ends];
      queue.push(child);
    }
}

function step(root: Node, from: Node, sign: string): Node {
  let node: Node | undefined = from;
  while (node) {
    const next = node.next.get(sign);
    if (next) return next;
    node = node.fail;
  }
  return root;
}

/** A phrase of Latin letters must not begin or end inside a word. */
function standsAlone(text: string, start: number, end: number, open: boolean): boolean {
  const left = letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1));
  const right = !open && letter.test(text.charAt(end)) && letter.test(text.charAt(end + 1));
  return !left && !right;
}
