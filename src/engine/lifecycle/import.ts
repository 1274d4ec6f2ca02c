/** Takes in newer tables from files: products in the shapes endoflife.date gives out, the catalogue as CISA does. */
import type { ExploitedEntry, ExploitedFeed } from "./exploited.ts";
import type { LineSource } from "./material.ts";
import type { ProductKind } from "./pack.ts";

export type ImportProblem = "not-products" | "not-a-catalogue" | "not-a-day" | "too-large";

/** More products or entries than there can be; a file of that size is something else. */
const MOST = 20_000;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string =>
  (typeof value === "string" || typeof value === "number" ? String(value) : "")
    .replace(/[|\r\n\t]/g, " ")
    .trim()
    .slice(0, 120);
const end = (value: unknown): string =>
  value === true ? "y" : value === false ? "n" : /^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : "";

/**
 * Products by name with `releases`, or the answer of the interface's version 1 (`result`).
 * @param day the day of which the file is, 2026-08-31
 */
export function readProductFile(json: unknown, day: string): LineSource[] | ImportProblem {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "not-a-day";
  const products = productsIn(json);
  if (products.length === 0) return "not-products";
  if (products.length > MOST) return "too-large";
  const byKind = new Map<ProductKind, string[]>();
  for (const [id, product] of products) {
    const releases = Array.isArray(product.releases) ? product.releases.filter(isObject) : [];
    if (releases.length === 0) continue;
    const title = text(product.title) || text(product.label) || id;
    const lines = [`@${text(id)}|${title}|${text(product.vendor)}|`, ...releases.map(cycleLine)];
    const kind = kindOf(text(product.category));
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...lines]);
  }
  if (byKind.size === 0) return "not-products";
  return [...byKind].map(([kind, lines]) => ({
    kind,
    text: lines.join("\n"),
    source: "https://endoflife.date",
    checkedOn: day,
  }));
}

function productsIn(json: unknown): (readonly [string, Json])[] {
  if (!isObject(json)) return [];
  if (Array.isArray(json.result))
    return json.result.filter(isObject).map((product) => [text(product.name), product] as const);
  return Object.entries(json).flatMap(([id, product]) => (isObject(product) ? [[id, product] as const] : []));
}

function cycleLine(release: Json): string {
  const id = text(release.releaseCycle) || text(release.cycle) || text(release.name);
  const label = (text(release.releaseLabel) || text(release.label))
    .replaceAll("__RELEASE_CYCLE__", id)
    .replace(/\(?["']?__CODENAME__["']?\)?/g, "");
  const latest = isObject(release.latest) ? text(release.latest.name) : text(release.latest);
  const ends = (plain: string, from: string, is: string) =>
    end(release[plain]) || end(release[from]) || end(release[is]);
  return [
    id,
    label.trim() === id ? "" : label.trim(),
    text(release.releaseDate),
    ends("eoas", "eoasFrom", "isEoas"),
    ends("eol", "eolFrom", "isEol"),
    ends("eoes", "eoesFrom", "isEoes"),
    latest,
    release.lts === true || release.isLts === true ? "l" : "",
  ].join("|");
}

const kinds: readonly string[] = [
  "os",
  "device",
  "app",
  "server-app",
  "database",
  "lang",
  "framework",
  "service",
];
const kindOf = (category: string): ProductKind =>
  kinds.includes(category) ? (category as ProductKind) : "app";

/** The catalogue of known-exploited vulnerabilities, as CISA publishes it. */
export function readExploitedFile(json: unknown): ExploitedFeed | ImportProblem {
  if (!isObject(json) || !Array.isArray(json.vulnerabilities)) return "not-a-catalogue";
  if (json.vulnerabilities.length > MOST) return "too-large";
  const day = text(json.dateReleased).slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "not-a-day";
  const entries = json.vulnerabilities.filter(isObject).map(
    (entry): ExploitedEntry => ({
      cve: text(entry.cveID),
      added: text(entry.dateAdded),
      ransomware: entry.knownRansomwareCampaignUse === "Known",
      vendor: text(entry.vendorProject),
      product: text(entry.product),
    }),
  );
  return entries.every(({ cve }) => /^CVE-\d+-\d+$/.test(cve)) ? { day, entries } : "not-a-catalogue";
}
