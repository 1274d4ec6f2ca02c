/** Names of cells: "C7" and back. */

/** Zero-based column of a reference: "C7" → 2. At most three letters exist; anything longer is out of every bound. */
export function columnOf(ref: string): number {
  let column = 0;
  for (let i = 0; i < ref.length && i < 4; i += 1) {
    const letter = ref.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** "C7" from a zero-based column and a row number. */
export function reference(column: number, row: number): string {
  return columnName(column) + row;
}

/** "A", "Z", "AA" … from a zero-based column. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
