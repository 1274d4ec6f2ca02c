/** UTF-7 (RFC 2152): forgotten by browsers, still understood by some mail programs, and used to slip past filters. */

/** Never throws: what is no UTF-7 stays as it is. */
export function decodeUtf7(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const result: string[] = [];
  let at = 0;
  for (;;) {
    const plus = source.indexOf("+", at);
    if (plus < 0) break;
    result.push(source.slice(at, plus));
    let end = plus + 1;
    while (isBase64(source.charCodeAt(end))) end += 1;
    result.push(end === plus + 1 ? "+" : utf16(source.slice(plus + 1, end)));
    at = source[end] === "-" ? end + 1 : end;
  }
  result.push(source.slice(at));
  return result.join("");
}

function utf16(base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  return new TextDecoder("utf-16be").decode(bytes.subarray(0, bytes.length & ~1));
}

const isBase64 = (code: number) =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 47 && code <= 57) || code === 43;
