/** Unpacks the bodies that Outlook keeps as compressed RTF (MS-OXRTFCP). */

const preset =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const COMPRESSED = 0x75465a4c;
const MOST = 4_000_000;

/** Empty when it is not compressed RTF. Never throws. */
export function unpackRtf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 16) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8, true) !== COMPRESSED) return bytes.subarray(16);
  const result = new Uint8Array(Math.min(MOST, view.getUint32(4, true)));
  const window = new Uint8Array(4_096);
  window.set(Buffer.from(preset, "latin1"));
  let write = preset.length;
  let to = 0;
  const put = (byte: number) => {
    if (to < result.length) result[to++] = byte;
    window[write] = byte;
    write = (write + 1) & 4_095;
  };
  for (let at = 16; at < bytes.length && to < result.length; ) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const token = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = token >> 4;
      if (from === write) return result.subarray(0, to);
      for (let copied = 0; copied < (token & 15) + 2; copied += 1) put(window[(from + copied) & 4_095] ?? 0);
    }
  }
  return result.subarray(0, to);
}
