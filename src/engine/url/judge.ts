/** Judges one address: dangerous, suspicious, unknown or known, with the reasons and who really gets the click. */
import { compareDomains, officialParty, type Party } from "../lookalike/index.ts";
import { type Anatomy, takeApart } from "./anatomy.ts";
import { contentFindings } from "./content.ts";
import { finding, lookalikeWeight, type UrlFinding } from "./finding.ts";
import { covering, type UrlContext } from "./knowledge.ts";
import { shapeFindings } from "./name-shape.ts";
import { placeFindings } from "./place.ts";
import { nestedAddress } from "./redirect.ts";
import { writingFindings } from "./writing.ts";

/** There is no "safe": an address in which nothing odd is seen is unknown. */
export type UrlVerdict = "dangerous" | "suspicious" | "unknown" | "known-official";

export interface UrlJudgement {
  readonly verdict: UrlVerdict;
  /** The sum of the weights of the findings, and of those of the address inside. */
  readonly points: number;
  /** Weightiest first. */
  readonly findings: readonly UrlFinding[];
  readonly anatomy: Anatomy;
  /** Whose address it is, when it stands in the protected book. */
  readonly official: (Pick<Party, "id" | "kind"> & { readonly name: string }) | null;
  /** What it forwards to, judged in the same way. */
  readonly inside: UrlJudgement | null;
}

const levels = { dangerous: 10, suspicious: 4 } as const;

/** Never throws and takes time in proportion to the length, which is cut at 8,192 characters. */
export function judgeUrl(given: string, context: UrlContext, depth = 0): UrlJudgement {
  const anatomy = takeApart(given, context.splitHost);
  const owner = anatomy.host ? officialParty(anatomy.host, context.book) : undefined;
  const places = placeFindings(anatomy, context.knowledge);
  const rented = places.some(({ id }) => id !== "abused-ending") || anatomy.path.startsWith("/~");
  const nested = depth < 3 ? nestedAddress(anatomy, context.knowledge) : undefined;
  const inside = nested?.target ? judgeUrl(nested.target, context, depth + 1) : null;
  const blind = nested?.target === "";
  const official = owner !== undefined && !rented && !blind;
  const findings = [
    ...writingFindings(anatomy),
    ...lookalikeFindings(anatomy, context),
    ...(official ? [] : shapeFindings(anatomy, context.knowledge)),
    ...(official ? [] : places),
    ...contentFindings(anatomy, context, official),
    ...(blind ? [finding("redirect", anatomy.href)] : []),
    ...redirectFinding(anatomy, inside, nested?.forwards === true, context),
  ].sort((a, b) => b.weight - a.weight);
  const own = findings.reduce((sum, { weight }) => sum + weight, 0);
  const points = own + (inside && inside.verdict !== "known-official" ? inside.points : 0);
  const name = owner ? { id: owner.id, kind: owner.kind, name: owner.names[0] ?? owner.id } : null;
  return {
    verdict: verdictOf(points, official),
    points,
    findings,
    anatomy,
    official: official ? name : null,
    inside,
  };
}

function verdictOf(points: number, official: boolean): UrlVerdict {
  if (points >= levels.dangerous) return "dangerous";
  if (points >= levels.suspicious) return "suspicious";
  return official ? "known-official" : "unknown";
}

function lookalikeFindings({ kind, host, writtenHost }: Anatomy, { book }: UrlContext): UrlFinding[] {
  if (kind !== "web" || !host || host.isIp) return [];
  const found = compareDomains(writtenHost.includes("%") ? host.host : writtenHost, book);
  // The strongest counts; a second brand in the same name adds a line, not weight.
  const parties = new Map(found.toReversed().map((one) => [one.party.id, one]));
  const each = found.filter((one) => parties.get(one.party.id) === one);
  return each.slice(0, 3).map((one, at) => ({
    ...finding("lookalike", `${one.seen} ≈ ${one.like}`, at === 0 ? lookalikeWeight(one) : 0),
    lookalike: one,
  }));
}

/** To itself or to its own house is no forwarding; to an official page it is harmless. */
function redirectFinding(
  { host }: Anatomy,
  inside: UrlJudgement | null,
  forwards: boolean,
  { book }: UrlContext,
): UrlFinding[] {
  const target = inside?.anatomy.host;
  if (!inside || !target || !host || !forwards) return [];
  const registrable = target.registrable ?? target.host;
  if (registrable === (host.registrable ?? host.host)) return [];
  const [from, to] = [officialParty(host, book), officialParty(target, book)];
  if (inside.verdict === "known-official" || (from && from === to)) return [];
  const weight = covering(target.host, [host.host]) ? 0 : undefined;
  return [finding("redirect", inside.anatomy.href, weight)];
}
