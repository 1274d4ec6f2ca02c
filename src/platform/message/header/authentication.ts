/** Reads what servers state about genuineness: Authentication-Results. */
import type { AuthenticationResult, AuthenticationResults } from "#src/engine/mail/message.ts";

const LONGEST = 8_000;
const MOST_RESULTS = 50;

/** RFC 8601. @param hopsAbove Received headers above it. Never throws */
export function readAuthenticationResults(
  raw: string,
  header: number,
  hopsAbove: number,
): AuthenticationResults {
  const pieces = withoutComments(raw.slice(0, LONGEST)).split(";");
  const first = (pieces[0] ?? "").trim().split(/\s+/)[0] ?? "";
  // Some servers leave out who they are and begin with a result.
  const named = !first.includes("=");
  const results = (named ? pieces.slice(1) : pieces)
    .slice(0, MOST_RESULTS)
    .map(readResult)
    .filter((result) => result !== undefined);
  return { header, raw, server: named ? first.toLowerCase() : "", hopsAbove, results };
}

function readResult(piece: string): AuthenticationResult | undefined {
  const words = piece
    .trim()
    .replace(/\s{0,20}=\s{0,20}/g, "=")
    .split(/\s+/);
  const equals = (words[0] ?? "").indexOf("=");
  if (equals <= 0) return undefined;
  const method = (words[0] ?? "").slice(0, equals).toLowerCase().split("/")[0] ?? "";
  const properties: Record<string, string> = {};
  let reason = "";
  for (const word of words.slice(1)) {
    const at = word.indexOf("=");
    if (at <= 0) continue;
    const value = word
      .slice(at + 1)
      .replace(/^"|"$/g, "")
      .toLowerCase();
    const name = word.slice(0, at).toLowerCase();
    if (name === "reason") reason = value;
    else if (/^[a-z][a-z0-9.-]*$/.test(name)) properties[name] = value;
  }
  return { method, result: (words[0] ?? "").slice(equals + 1).toLowerCase(), reason, properties };
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"' && depth === 0) quoted = !quoted;
    if (character === "(" && !quoted) depth += 1;
    if (depth === 0) kept.push(character);
    if (character === ")" && depth > 0) depth -= 1;
  }
  return kept.join("");
}
