/** Strings of a PDF, in brackets or in hexadecimal digits (ISO 32000 7.3.4). */

/** A string in round brackets, with its escapes. */
export function literal(text: string, start: number): string {
  let result = "";
  let depth = 1;
  for (let at = start; at < text.length && result.length < 4_000; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      if (octal) {
        result += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        at += octal.length;
      } else {
        const next = text[at + 1] ?? "";
        result += next === "n" || next === "r" ? "\n" : next === "\n" || next === "\r" ? "" : next;
        at += 1;
      }
      continue;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) break;
    result += character;
  }
  return result.startsWith("\xfe\xff")
    ? new TextDecoder("utf-16be").decode(Buffer.from(result.slice(2), "latin1"))
    : result;
}

export function hexText(text: string, start: number): string {
  const end = text.indexOf(">", start);
  return end < 0
    ? ""
    : Buffer.from(text.slice(start, Math.min(end, start + 8_000)).replace(/\s/g, ""), "hex").toString(
        "latin1",
      );
}
