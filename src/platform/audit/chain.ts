/** The arithmetic of the ledger's hash chain. `tools/verify-ledger.mjs` repeats it with nothing but the file. */
import { createHash } from "node:crypto";

/** One entry, as it stands in the database and, a line each, in an export. */
export interface LedgerEntry {
  readonly company_id: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** JSON with sorted keys. */
  readonly data: string;
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

export const GENESIS = "0".repeat(64);

/** SHA-256 over the fields as a JSON array of strings: no separator can be forged from inside a field. */
export function entryHash(entry: Omit<LedgerEntry, "hash">): string {
  const { company_id, seq, at, actor, action, subject, data, previous } = entry;
  const fields = [company_id, String(seq), at, actor, action, subject, data, previous];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/** JSON with the keys of every object sorted, so that the same value always has the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export type ChainVerdict =
  | { readonly ok: true; readonly entries: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly problem: "gap" | "broken-link" | "changed" };

/** Checks a company's entries in order: numbering, links and contents. */
export function verifyChain(entries: Iterable<LedgerEntry>): ChainVerdict {
  let head = GENESIS;
  let count = 0;
  for (const entry of entries) {
    if (entry.seq !== count + 1) return { ok: false, seq: entry.seq, problem: "gap" };
    if (entry.previous !== head) return { ok: false, seq: entry.seq, problem: "broken-link" };
    if (entryHash(entry) !== entry.hash) return { ok: false, seq: entry.seq, problem: "changed" };
    head = entry.hash;
    count += 1;
  }
  return { ok: true, entries: count, head };
}
