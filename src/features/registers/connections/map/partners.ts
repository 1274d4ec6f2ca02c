/** What the map shows: the companies up and down the chain, each with its connections, the connected ones first. */
import type { Entry } from "../../kit/definition.ts";
import { yesNo } from "../../kit/read.ts";
import { type ConnectionKind, connectionKinds } from "../fields.ts";

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly kind: ConnectionKind;
  /** Something about it wants a look first. */
  readonly odd: boolean;
}

export interface Partner {
  /** "" for connections whose other side is not written down. */
  readonly id: string;
  readonly name: string;
  readonly side: "up" | "down";
  readonly lines: readonly Line[];
  readonly emergencyPhone: string;
}

/**
 * @param isOdd whether a connection has something that wants to be done
 * @param unknownSide what the company is called that nobody has written down
 */
export function partnersOf(
  suppliers: readonly Entry[],
  connections: readonly Entry[],
  isOdd: (connection: Entry) => boolean,
  unknownSide: string,
): Partner[] {
  const known = new Set(suppliers.map(({ id }) => id));
  const lines = Map.groupBy(connections, ({ values: { supplier = "" } }) =>
    known.has(supplier) ? supplier : "",
  );
  const linesOf = (id: string) => (lines.get(id) ?? []).map((entry) => lineOf(entry, isOdd));
  const partners = suppliers
    .map((entry) => ({ entry, partner: partnerOf(entry, linesOf(entry.id)) }))
    .toSorted((a, b) => order(a.entry, a.partner) - order(b.entry, b.partner))
    .map(({ partner }) => partner);
  const loose = linesOf("");
  if (loose.length === 0) return partners;
  return [{ id: "", name: unknownSide, side: "down", lines: loose, emergencyPhone: "" }, ...partners];
}

function partnerOf({ id, values }: Entry, lines: readonly Line[]): Partner {
  const side = values.kind === "customer" ? "up" : "down";
  return { id, name: values.name ?? "", side, lines, emergencyPhone: values.emergency_phone ?? "" };
}

/** Connected ones first, then those without whom we stop; entries come in the order in which they were added. */
function order({ values }: Entry, { lines }: Partner): number {
  if (lines.length > 0) return 0;
  return yesNo(values, "important") === true ? 1 : 2;
}

function lineOf(entry: Entry, isOdd: (connection: Entry) => boolean): Line {
  const { kind: stored, name = "" } = entry.values;
  const kind = connectionKinds.find((one) => one === stored) ?? "exchange";
  return { id: entry.id, name, kind, odd: isOdd(entry) };
}
