/** Judges a short message or a chat: its addresses, its telephone numbers, and what it says. */
import { officialParty, type Party } from "../lookalike/index.ts";
import { type Phone, phonesIn, urlsIn } from "./find-in-text.ts";
import { judgeUrl, type UrlJudgement, type UrlVerdict } from "./judge.ts";
import type { UrlContext } from "./knowledge.ts";

/** Phrases of one kind of lure; data of the handbook. */
export interface Lure {
  readonly id: string;
  readonly weight: number;
  readonly phrases: readonly string[];
}

export interface TextContext extends UrlContext {
  readonly lures: readonly Lure[];
}

export type TextFindingId = "address" | "named-elsewhere" | "lure" | "foreign-number" | "number-and-lure";

export interface TextFinding {
  readonly id: TextFindingId;
  readonly weight: number;
  /** The words of the message that show it. */
  readonly evidence: string;
  /** The lure's id. */
  readonly lure?: string;
  /** Who is named, where the address is somebody else's. */
  readonly party?: Pick<Party, "id" | "kind"> & { readonly name: string };
}

export interface TextJudgement {
  readonly verdict: Exclude<UrlVerdict, "known-official">;
  readonly points: number;
  /** Weightiest first. */
  readonly findings: readonly TextFinding[];
  readonly urls: readonly UrlJudgement[];
  readonly phones: readonly Phone[];
}

/** Never throws; at most 100,000 characters and 50 addresses are looked at. */
export function judgeText(text: string, context: TextContext): TextJudgement {
  const urls = urlsIn(text).map((url) => judgeUrl(url, context));
  const phones = phonesIn(text);
  const lures = context.lures.flatMap((lure) => lureFinding(text, lure));
  const worst = Math.max(0, ...urls.map(({ points }) => points));
  const unknown = urls.filter(({ verdict }) => verdict !== "known-official");
  const findings: TextFinding[] = [
    ...urls
      .filter(({ verdict }) => verdict === "dangerous" || verdict === "suspicious")
      .map(
        ({ anatomy, points }) =>
          ({ id: "address", weight: points, evidence: anatomy.written.slice(0, 200) }) as const,
      ),
    ...namedElsewhere(text, unknown, context),
    ...lures,
    ...phoneFindings(phones, lures.length > 0),
  ];
  // Words alone, without an address or a number to lead to, are no trap yet: they count little.
  const leads = urls.length > 0 || phones.length > 0;
  const said = findings.filter(({ id }) => id !== "address").reduce((sum, { weight }) => sum + weight, 0);
  const strongest = Math.max(0, ...lures.map(({ weight }) => weight));
  const onlyOfficial = urls.length > 0 && unknown.length === 0;
  const points = worst + (leads ? (onlyOfficial ? Math.min(said, 3) : said) : strongest);
  return {
    verdict: points >= 10 ? "dangerous" : points >= 4 ? "suspicious" : "unknown",
    points,
    findings: findings.sort((a, b) => b.weight - a.weight),
    urls,
    phones,
  };
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

function lureFinding(text: string, { id, weight, phrases }: Lure): TextFinding[] {
  const plain = folded(text.slice(0, 100_000));
  const phrase = phrases.find((one) => plain.includes(folded(one)));
  return phrase === undefined ? [] : [{ id: "lure", weight, evidence: phrase, lure: id }];
}

/** Somebody well known is named, and an address in the message is not theirs. */
function namedElsewhere(
  text: string,
  unknown: readonly UrlJudgement[],
  { book }: TextContext,
): TextFinding[] {
  const web = unknown.filter(({ anatomy }) => anatomy.host !== null);
  const [first] = web;
  if (!first) return [];
  const words = text.slice(0, 20_000).replace(/(?:https?|hxxps?):\/\/\S{1,2000}/gi, " ");
  const party = namedParty(words, book);
  if (!party) return [];
  const elsewhere = web.find(
    ({ anatomy }) => anatomy.host && officialParty(anatomy.host, book)?.id !== party.id,
  );
  const name = { id: party.id, kind: party.kind, name: party.names[0] ?? party.id };
  return elsewhere
    ? [{ id: "named-elsewhere", weight: 5, evidence: elsewhere.anatomy.written.slice(0, 200), party: name }]
    : [];
}

/** The first party of the book that a text names, also in look-alike letters. Short Latin names are too common. */
export function namedParty(text: string, book: TextContext["book"]): Party | undefined {
  const seen = book.skeleton(text);
  const parties = new Set(book.entries.map(({ party }) => party));
  for (const party of parties)
    for (const name of party.names) {
      const latin = /^[\u0020-\u007e]+$/.test(name);
      if (name.length < (latin ? 4 : 2)) continue;
      const at = seen.indexOf(book.skeleton(name));
      if (at === -1) continue;
      // Latin names end where a word ends; Japanese ones stand in running text.
      const next = seen[at + book.skeleton(name).length] ?? " ";
      const before = seen[at - 1] ?? " ";
      if (latin ? !/[a-z0-9]/.test(before + next) : name.length >= 3 || party.kind !== "brand") return party;
    }
  return undefined;
}

function phoneFindings(phones: readonly Phone[], lured: boolean): TextFinding[] {
  const foreign = phones.find((phone) => phone.foreign);
  const [first] = phones;
  return [
    ...(foreign ? [{ id: "foreign-number", weight: 3, evidence: foreign.written } as const] : []),
    ...(first && lured ? [{ id: "number-and-lure", weight: 2, evidence: first.written } as const] : []),
  ];
}
