/** Sheets of the old Excel: which are macros, which are hidden, and whether a password is needed. */

export const noSheets = { macros: false, hidden: 0, encrypted: false };

/** Walks the records of a workbook (MS-XLS 2.1.4): sheets that are macros or hidden, and encryption. */
export function sheetsIn(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sheets = { ...noSheets };
  for (let at = 0; at + 4 <= bytes.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 0x2f) sheets.encrypted = true;
    if (id === 0x85 && at + 10 <= bytes.length) {
      if (((bytes[at + 8] ?? 0) & 3) !== 0) sheets.hidden += 1;
      if (bytes[at + 9] === 1) sheets.macros = true;
    }
    // All sheets are named before the first sheet's own records begin.
    if (id === 0x0a) break;
    at += 4 + length;
  }
  return sheets;
}
