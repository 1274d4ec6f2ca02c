/** Names and versions from a file of lines: one name, or name and version separated by a comma or tab. */

export interface GivenName {
  readonly name: string;
  readonly version: string;
}

/** A first line that is a heading is left out; quotes as in spreadsheets. Empty lines give no answer. */
export function namesIn(content: string): GivenName[] {
  const lines = content.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const rows = lines.filter((line) => line.trim() !== "").map(cellsOf);
  const [first] = rows;
  const start = first && isHeading(first) ? 1 : 0;
  return rows.slice(start).map(([name = "", version = ""]) => ({ name, version }));
}

const headings =
  /^(?:name|product|software|display ?name|product ?name|\u540d\u524d|\u540d\u79f0|\u88fd\u54c1|\u88fd\u54c1\u540d|\u30bd\u30d5\u30c8|\u30bd\u30d5\u30c8\u540d)$/i;
const isHeading = ([name = ""]: readonly string[]) => headings.test(name.trim());

function cellsOf(line: string): string[] {
  const separator = line.includes("\t") ? "\t" : ",";
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? "";
    if (quoted && sign === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += sign;
  }
  return [...cells, cell].map((one) => one.trim());
}
