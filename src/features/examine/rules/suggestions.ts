/** What could stand in the book: names that are often abused, with the domain we know of them. Nobody has checked it. */
import { covering } from "#src/engine/url/index.ts";
import { type Brand, brands } from "#src/handbook/brands/index.ts";
import { kindOfBrand, type UrlKind } from "./url-kinds.ts";

export interface Suggestion {
  readonly name: string;
  readonly url: string;
  readonly kind: UrlKind;
}

/** The kinds a Japanese company deals with, in the order in which the book should grow. */
const order: readonly Brand["category"][] = [
  "bank",
  "government",
  "card",
  "parcel",
  "transport",
  "carrier",
  "software",
  "shopping",
  "energy",
  "payment",
];

/** Per kind so many: a page of suggestions is looked through once. */
const EACH = 4;

/** Those whose domain is not in the book yet. */
export function suggestionsFor(urls: readonly string[]): readonly Suggestion[] {
  const hosts = urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []));
  return order.flatMap((category) =>
    brands
      .filter((brand) => brand.category === category && isJapanese(brand))
      .filter(({ domains }) => !hosts.some((host) => covering(host, domains) !== undefined))
      .slice(0, EACH)
      .map(({ names, domains }) => ({
        name: names[0] ?? "",
        url: `https://${domains[0] ?? ""}/`,
        kind: kindOfBrand(category),
      })),
  );
}

const isJapanese = ({ domains, category }: Brand) =>
  category === "software" || (domains[0]?.endsWith(".jp") ?? false);
