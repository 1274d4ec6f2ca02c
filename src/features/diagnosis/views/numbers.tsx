/** A small table of numbers that stays a table on a phone: a name and two or three short columns. */
import type { Child } from "hono/jsx";

export interface NumbersProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly { readonly header: string; readonly cell: (row: Row) => Child }[];
  readonly rows: readonly Row[];
}

export function Numbers<Row>({ caption, captionHidden, columns, rows }: NumbersProps<Row>) {
  return (
    <table class="numbers">
      <caption class={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th scope="col">{header}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {columns.map(({ cell }, index) =>
              index === 0 ? <th scope="row">{cell(row)}</th> : <td>{cell(row)}</td>,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
