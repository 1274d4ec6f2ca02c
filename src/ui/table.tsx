/** A table sorted by the server through links in its head; on narrow screens each row becomes a card. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Icon } from "./icon.tsx";
import { text } from "./text.ts";

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => Child;
  /** `end` for numbers and money. */
  readonly align?: "end" | undefined;
  readonly sortable?: boolean | undefined;
  /** Kept on one line: dates, codes, numbers. */
  readonly nowrap?: boolean | undefined;
};

export type Sort = { readonly key: string; readonly direction: "asc" | "desc" };

export type TableProps<Row> = {
  readonly lang: Lang;
  readonly caption: string;
  /** The caption is read out but not shown, where a heading says the same. */
  readonly captionHidden?: boolean | undefined;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort?: Sort | undefined;
  /** The URL of the same list sorted another way. */
  readonly sortHref?: ((sort: Sort) => string) | undefined;
  /** Shown in place of the rows when there are none. */
  readonly empty?: Child;
};

export function Table<Row>(props: TableProps<Row>) {
  return (
    <table class="table">
      <caption class={props.captionHidden ? "visually-hidden" : "table__caption"}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <Head {...props} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.length > 0 ? (
          props.rows.map((row) => <Line columns={props.columns} row={row} />)
        ) : (
          <tr>
            <td class="table__empty" colspan={props.columns.length}>
              {props.empty ?? text[props.lang].noRows}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Head<Row>({ lang, column, sort, sortHref }: TableProps<Row> & { readonly column: Column<Row> }) {
  const t = text[lang];
  const sorted = sort?.key === column.key ? sort.direction : undefined;
  const aria = sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined;
  const next = sorted === "asc" ? "desc" : "asc";
  return (
    <th scope="col" aria-sort={aria} class={cellClass(column)}>
      {column.sortable && sortHref ? (
        <a
          class="table__sort"
          href={sortHref({ key: column.key, direction: next })}
          title={t.sortBy(column.header)}
        >
          {column.header}
          <Icon name={sorted === "asc" ? "up" : sorted === "desc" ? "down" : "both"} />
          {sorted ? (
            <span class="visually-hidden">{sorted === "asc" ? t.sortedUp : t.sortedDown}</span>
          ) : null}
        </a>
      ) : (
        column.header
      )}
    </th>
  );
}

function Line<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th scope="row" class={cellClass(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td class={cellClass(column)} data-label={column.header}>
            <span class="table__value">{column.cell(row)}</span>
          </td>
        ),
      )}
    </tr>
  );
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  const names = [column.align === "end" ? "cell--end" : "", column.nowrap ? "cell--nowrap" : ""];
  return names.filter(Boolean).join(" ") || undefined;
}
