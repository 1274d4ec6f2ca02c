/** Reads what the page of columns sent. */
import type { Register } from "../../kit/definition.ts";
import type { Reading } from "../reading.ts";
import { defaultFields } from "../rules/open.ts";
import type { SentColumns } from "../service/columns.ts";

export function sentColumns(
  register: Register,
  sent: Readonly<Record<string, string>>,
  reading: Reading,
): SentColumns {
  const number = (value: string | undefined, usual: number) =>
    value !== undefined && /^-?\d{1,3}$/.test(value) ? Number(value) : usual;
  return {
    sheet: number(sent.sheet, reading.sheet),
    headingRow: Math.max(-1, number(sent.heading, reading.headingRow)),
    mapping: reading.mapping.map((key, at) => sent[`column-${at}`] ?? key ?? ""),
    defaults: Object.fromEntries(
      defaultFields(register).map(({ key }) => [key, (sent[`default-${key}`] ?? "").slice(0, 200)]),
    ),
  };
}
