/** Names of charsets as mail programs write them. */

/** Names mail programs use that the web's list does not know. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  ms932: "shift_jis",
  "windows-932": "shift_jis",
  "x-ms-cp932": "shift_jis",
  "shift-jis-2004": "shift_jis",
  shift_jisx0213: "shift_jis",
  shift_jis_2004: "shift_jis",
  sjis: "shift_jis",
  cp51932: "euc-jp",
  "eucjp-ms": "euc-jp",
  eucjp: "euc-jp",
  "euc-jisx0213": "euc-jp",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
  cp50222: "iso-2022-jp",
  "iso-2022-jp-1": "iso-2022-jp",
  "iso-2022-jp-2": "iso-2022-jp",
  "iso-2022-jp-3": "iso-2022-jp",
  "iso-2022-jp-2004": "iso-2022-jp",
  "iso-2022-jp-ms": "iso-2022-jp",
  jis: "iso-2022-jp",
  utf8mb4: "utf-8",
  utf_8: "utf-8",
  "utf-8-sig": "utf-8",
  cp936: "gbk",
  gb2312: "gbk",
  cp950: "big5",
  cp949: "euc-kr",
  "ks_c_5601-1987": "euc-kr",
  cp65001: "utf-8",
  "utf-16": "utf-16le",
  "utf-7": "utf-7",
  "unicode-1-1-utf-7": "utf-7",
  ascii: "us-ascii",
  "us-ascii": "us-ascii",
  "ansi_x3.4-1968": "us-ascii",
  "8bit": "us-ascii",
  "7bit": "us-ascii",
  "unknown-8bit": "us-ascii",
  default_charset: "us-ascii",
};

/** The name of the charset as we decode it, or undefined for one nobody knows. */
export function knownCharset(label: string): string | undefined {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  const own = otherNames[name];
  if (own) return own;
  const windows = /^(?:cp|x-cp|windows)-?(125[0-8]|874)$/.exec(name)?.[1];
  try {
    return new TextDecoder(windows ? `windows-${windows}` : name).encoding;
  } catch {
    return undefined;
  }
}
