/** Bodies that Outlook keeps as compressed RTF (MS-OXRTFCP): unpacked, and the HTML or text taken out of it again. */
import { decodeBytes } from "../text/charset.ts";
import { hexPair } from "../text/encoded-words.ts";

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

/** The page (`\fromhtml`) or the text in an RTF. Linear; groups that hold no text are left out. */
export function textInRtf(rtf: Uint8Array): { readonly html: boolean; readonly text: string } {
  const source = Buffer.from(rtf.buffer, rtf.byteOffset, rtf.byteLength).toString("latin1");
  const html = source.slice(0, 2_000).includes("\\fromhtml");
  const charset = `windows-${/\\ansicpg(\d{3,5})/.exec(source.slice(0, 2_000))?.[1] ?? "1252"}`;
  const result: string[] = [];
  const bytes: number[] = [];
  const skips: boolean[] = [false];
  let hidden = false;
  const flush = () => {
    if (bytes.length > 0) result.push(decodeBytes(Uint8Array.from(bytes), charset).text);
    bytes.length = 0;
  };
  const command = /\\(?:'([0-9a-fA-F]{2})|([a-z]{1,32})(-?\d{1,10})? ?|([^a-z]))/y;
  let at = 0;
  while (at < source.length) {
    const character = source[at] ?? "";
    const skip = skips.at(-1) ?? false;
    if (character === "{") {
      skips.push(
        skip ||
          /^\{\\(fonttbl|colortbl|stylesheet|info|pict|object|\*\\(?!htmltag))/.test(
            source.slice(at, at + 20),
          ),
      );
      at += 1;
    } else if (character === "}") {
      if (skips.length > 1) skips.pop();
      at += 1;
    } else if (character === "\\") {
      command.lastIndex = at;
      const match = command.exec(source);
      at += match ? match[0].length : 1;
      if (!match || skip) continue;
      const [, hex, word, number, symbol] = match;
      if (word === "htmlrtf") hidden = number !== "0";
      else if (hidden) continue;
      else if (hex) bytes.push(hexPair(hex.charCodeAt(0), hex.charCodeAt(1)));
      else if (word === "par" || word === "line") bytes.push(10);
      else if (word === "tab") bytes.push(9);
      else if (word === "u" && number) {
        flush();
        result.push(String.fromCharCode(Number(number) & 0xffff));
        // The character for old programs that follows is left out.
        if (source.startsWith("\\'", at)) at += 4;
        else if (source[at] === "?") at += 1;
      } else if (symbol && "{}\\".includes(symbol)) bytes.push(symbol.charCodeAt(0));
      else if (symbol === "~") bytes.push(32);
    } else {
      if (!skip && !hidden && character !== "\r" && character !== "\n") bytes.push(source.charCodeAt(at));
      at += 1;
    }
  }
  flush();
  return { html, text: result.join("") };
}
