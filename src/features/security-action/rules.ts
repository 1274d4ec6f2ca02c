/** What the company's records about SECURITY ACTION say at present, and which addresses count as public. */
import type { Policy } from "#src/engine/diagnosis/index.ts";

/** What can be recorded. The stars are the company's own declarations, made at IPA, noted here. */
export const kinds = ["policy-set", "policy-published", "page-checked", "declared-1", "declared-2"] as const;
export type Kind = (typeof kinds)[number];

export interface StarRecord {
  readonly id: string;
  readonly kind: Kind;
  /** The day it happened, YYYY-MM-DD. */
  readonly on_day: string;
  readonly url: string | null;
  readonly outcome: "seen" | "not-seen" | null;
  readonly declaration_id: string | null;
  readonly note: string;
  readonly recorded_at: string;
  readonly withdrawn_at: string | null;
}

/** The newest record of each kind that was not withdrawn. */
export type Standing = Readonly<Partial<Record<Kind, StarRecord>>>;

/** Of each kind the record with the latest day stands; of two on one day the one recorded later. */
export function standing(records: readonly StarRecord[]): Standing {
  const found: Partial<Record<Kind, StarRecord>> = {};
  for (const record of records) {
    if (record.withdrawn_at !== null) continue;
    const other = found[record.kind];
    if (!other || isLater(record, other)) found[record.kind] = record;
  }
  return found;
}

function isLater(a: StarRecord, b: StarRecord): boolean {
  if (a.on_day !== b.on_day) return a.on_day > b.on_day;
  return a.recorded_at !== b.recorded_at ? a.recorded_at > b.recorded_at : a.id > b.id;
}

/** The policy as the judge of the stars wants it. */
export function policyOf(now: Standing): Policy {
  return {
    decidedOn: now["policy-set"]?.on_day ?? null,
    publishedAt: now["policy-published"]?.url ?? null,
  };
}

/** The last look at the page that is published now; a look at an earlier address says nothing about it. */
export function lastLook(now: Standing): StarRecord | null {
  const look = now["page-checked"];
  const published = now["policy-published"];
  return look && published && look.url === published.url ? look : null;
}

const privateAddress = /^(10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|0)\./;

/** Why an address cannot be where outsiders read the policy; undefined if it may be. */
export function addressProblem(address: string): "invalid-url" | "not-outside" | undefined {
  if (!URL.canParse(address)) return "invalid-url";
  const { protocol, hostname, username, password } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return "invalid-url";
  if (username !== "" || password !== "") return "invalid-url";
  const isInside =
    !hostname.includes(".") ||
    hostname.startsWith("[") ||
    /\.(local|lan|internal|home\.arpa|localhost)$/.test(hostname) ||
    privateAddress.test(hostname);
  return isInside ? "not-outside" : undefined;
}
