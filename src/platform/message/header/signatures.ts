/** Reads DKIM-Signature and the headers of ARC. Whether they hold is for somebody else to check. */
import type { Arc, DkimSignature } from "#src/engine/mail/message.ts";
import { readAuthenticationResults } from "./authentication.ts";

const LONGEST = 8_000;

/** `name=value; …` of DKIM (RFC 6376 3.2). */
function readTags(raw: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const piece of raw.slice(0, LONGEST).split(";")) {
    const equals = piece.indexOf("=");
    if (equals < 0) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    if (!tags.has(name)) tags.set(name, piece.slice(equals + 1).replace(/\s+/g, ""));
  }
  return tags;
}

export function readDkim(raw: string, header: number): DkimSignature {
  const tags = readTags(raw);
  const of = (name: string) => tags.get(name) ?? "";
  const length = /^\d{1,15}$/.test(of("l")) ? Number(of("l")) : undefined;
  return {
    header,
    domain: of("d").toLowerCase().replace(/\.$/, ""),
    selector: of("s").toLowerCase(),
    identity: of("i").toLowerCase(),
    algorithm: of("a").toLowerCase(),
    signed: of("h")
      .toLowerCase()
      .split(":")
      .filter((name) => name !== ""),
    at: fromSeconds(of("t")),
    expires: fromSeconds(of("x")),
    bodyLength: length,
  };
}

function fromSeconds(text: string): string | undefined {
  return /^\d{1,11}$/.test(text) ? new Date(Number(text) * 1000).toISOString() : undefined;
}

/** @param key the header's name, lower case */
export function readArc(key: string, raw: string, header: number, hopsAbove: number): Arc {
  const tags = readTags(raw);
  const instance = /^\d{1,2}$/.test(tags.get("i") ?? "") ? Number(tags.get("i")) : undefined;
  const common = {
    header,
    instance,
    domain: (tags.get("d") ?? "").toLowerCase(),
    chain: "",
    results: undefined,
  };
  if (key === "arc-seal") return { ...common, kind: "seal", chain: (tags.get("cv") ?? "").toLowerCase() };
  if (key === "arc-message-signature") return { ...common, kind: "signature" };
  const afterInstance = raw.slice(raw.indexOf(";") + 1);
  return { ...common, kind: "results", results: readAuthenticationResults(afterInstance, header, hopsAbove) };
}
