/** Where quotes, comments and words of a header end. Each looks forward once. */

export function endOfQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

export function endOfComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s,;]/.test(text[at] ?? "")) at += 1;
  return at;
}

/** Backslashes of quoting taken off. */
export const unescaped = (text: string) => text.replace(/\\(.)/g, "$1");
