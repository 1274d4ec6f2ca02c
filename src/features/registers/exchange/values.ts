/** Values between a register, where each is a text, and the exchange, which knows numbers, lists and nothing. */
import type { ExchangeValue, ExchangeValues } from "#src/engine/exchange/index.ts";
import type { FieldKind, Register, RegisterField, Values } from "../kit/definition.ts";

/** The values of some fields as the exchange has them; what is not known is left out, for most fields are empty. */
export function toExchange(fields: readonly RegisterField[], values: Values): ExchangeValues {
  const found: Record<string, ExchangeValue> = {};
  for (const { key, kind } of fields) {
    const value = values[key] ?? "";
    if (value === "") continue;
    if (kind === "number") found[key] = Number(value);
    else found[key] = kind === "choices" ? value.split(",") : value;
  }
  return found;
}

/** A value as the register keeps it. Of yes, no and "not known" the last is nothing. */
export function fromExchange(kind: FieldKind, value: ExchangeValue | undefined): string {
  if (value === null || value === undefined || (kind === "yes-no" && value === "unknown")) return "";
  return typeof value === "object" ? value.join(",") : String(value);
}

/** All values of a row as the register keeps them. */
export function rowFromExchange(register: Register, values: ExchangeValues): Values {
  return Object.fromEntries(register.fields.map(({ key, kind }) => [key, fromExchange(kind, values[key])]));
}
