/** Which level an incident has at least, by whom it touches. */
import type { Truth } from "../deadline/index.ts";
import type { Level } from "./entry.ts";

export interface Touched {
  /** Customers, partners or shareholders, or personal data leaked. */
  readonly outside: Truth;
  /** The business as a whole. */
  readonly business: Truth;
  /** The work of some employees. */
  readonly work: Truth;
}

/** `least` is certain; `most` is what the open answers may still bring. */
export function levelOf(touched: Touched): { readonly least: Level; readonly most: Level } {
  const order: readonly (readonly [Truth, Level])[] = [
    [touched.outside, 3],
    [touched.business, 2],
    [touched.work, 1],
  ];
  const least = order.find(([answer]) => answer === "yes")?.[1] ?? 0;
  const most = order.find(([answer]) => answer !== "no")?.[1] ?? 0;
  return { least, most };
}
