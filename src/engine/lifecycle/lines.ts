/** Reads the compact lines of products: `@id|title|vendor|names`, then `cycle|label|released|active|ends|extended|latest|l`. */
import type { Cycle } from "./pack.ts";

export interface LineProduct {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  readonly alsoCalled: readonly string[];
  readonly cycles: readonly Cycle[];
}

export function readProductLines(text: string): LineProduct[] {
  const products: (Omit<LineProduct, "cycles"> & { cycles: Cycle[] })[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("@")) {
      const [id = "", title = "", vendor = "", also = ""] = line.slice(1).split("|");
      products.push({ id, title, vendor, alsoCalled: also === "" ? [] : also.split(","), cycles: [] });
    } else if (line !== "") products.at(-1)?.cycles.push(readCycle(line));
  }
  return products;
}

/** A cycle from one line; parts left out at the end are not known. */
export function readCycle(line: string): Cycle {
  const [
    id = "",
    label = "",
    released = "",
    activeEnds = "",
    ends = "",
    extendedEnds = "",
    latest = "",
    long,
  ] = line.split("|");
  return { id, label, released, activeEnds, ends, extendedEnds, latest, longTerm: long === "l" };
}
