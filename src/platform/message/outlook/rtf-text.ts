/** Takes the page or the text out of an RTF that Outlook made of it (MS-OXRTFEX). */
import { decodeBytes } from "../text/charset.ts";
import { hexPair } from "../text/hexadecimal.ts";

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
