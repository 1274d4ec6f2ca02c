/** A register as the columns of a file to be written: drop-downs, hints, and no heading twice where groups are missing. */
import {
  comparable,
  type ExchangeColumn,
  exportColumns,
  type Lookup,
  type WrittenColumn,
} from "#src/engine/exchange/index.ts";
import type { ColumnSpec } from "#src/platform/sheet/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { Register } from "../kit/definition.ts";
import type { Targets } from "./lookup.ts";

/** More names than these make no useful drop-down. */
const MOST_NAMES = 300;

/** The columns of a workbook. Without identity it is a template. */
export function workbookColumns(
  register: Register,
  lang: Lang,
  columns: readonly ExchangeColumn[],
  targets: Targets,
  lookup: Lookup,
  identity: boolean,
): readonly ColumnSpec[] {
  return exportColumns(columns, lookup, { hidden: identity }).map((column) => {
    const hint = register.words.fields[column.key]?.hint?.[lang];
    const list = column.list ?? namesFor(register, column.key, targets, lookup);
    return { ...column, ...(hint && { hint }), ...(list && { list }) };
  });
}

/** Who or what can be named in a column, those who are gone left out. */
function namesFor(
  register: Register,
  key: string,
  { people, links }: Targets,
  lookup: Lookup,
): readonly string[] | undefined {
  const field = register.fields.find((one) => one.key === key);
  const targets = field?.kind === "person" ? people : field?.kind === "link" ? links[key] : undefined;
  const here = targets?.filter(({ gone }) => !gone) ?? [];
  if (here.length === 0 || here.length > MOST_NAMES) return undefined;
  const nameOf = (id: string) =>
    field?.kind === "person" ? lookup.personName(id) : lookup.linkName(key, id);
  return here.map(({ id }) => nameOf(id));
}

/** The columns of a CSV file, identity last: there it cannot be hidden. A heading that two share names its group. */
export function csvColumns(columns: readonly ExchangeColumn[], lookup: Lookup): readonly WrittenColumn[] {
  const written = exportColumns(columns, lookup);
  const counts = Map.groupBy(columns, ({ heading }) => comparable(heading));
  const named = written.map((column) => {
    const shared = (counts.get(comparable(column.header))?.length ?? 0) > 1;
    return shared && column.group ? { ...column, header: `${column.group} ${column.header}` } : column;
  });
  return [...named.filter(({ hidden }) => !hidden), ...named.filter(({ hidden }) => hidden)];
}
