/** Makes addresses and odd characters harmless to look at. */

/** The same address in a form that no program opens by itself. */
export function unclickable(address: string): string {
  const short = address.length > 300 ? `${address.slice(0, 300)}…` : address;
  const text = visibly(short)
    .replace(/^http/i, "hxxp")
    .replace(/^(javascript|data|vbscript|file|mailto|tel):/i, "$1[:]");
  const path = text.indexOf("/", text.indexOf("//") + 2);
  const host = path < 0 ? text : text.slice(0, path);
  const at = host.lastIndexOf(".");
  return at < 0 ? text : `${text.slice(0, at)}[.]${text.slice(at + 1)}`;
}

/** Characters that nobody sees, or that turn the writing round, by their number. */
export function visibly(text: string): string {
  return text.replace(
    /[^\P{C}\n\t]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u3164]/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    },
  );
}
