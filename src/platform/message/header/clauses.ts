/** The clauses of a Received header: `from … by … with …`, each a word and a comment. */

/** Words that begin a clause. */
const clauses = ["from", "by", "with", "id", "for", "via"];

/** The word after each clause, and the comment that follows it. */
export function readClauses(text: string) {
  const values = new Map<string, string>();
  const comments = new Map<string, string>();
  let clause = "";
  let waiting = false;
  for (const token of tokens(text)) {
    if (token.startsWith("(")) {
      if (clause !== "" && !comments.has(clause)) comments.set(clause, token.slice(1, -1));
      continue;
    }
    const word = token.toLowerCase();
    if (!waiting && clauses.includes(word) && !values.has(word)) {
      clause = word;
      waiting = true;
    } else if (waiting) {
      values.set(clause, token);
      waiting = false;
    }
  }
  return { values, comments };
}

function tokens(text: string): string[] {
  const result: string[] = [];
  let depth = 0;
  let start = 0;
  const push = (end: number) => {
    const token = text.slice(start, end).trim();
    if (token !== "") result.push(token);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "(") {
      if (depth === 0) push(at);
      depth += 1;
    } else if (character === ")" && depth > 0) {
      depth -= 1;
      if (depth === 0) push(at + 1);
    } else if (depth === 0 && (character === " " || character === "\t")) push(at);
  }
  push(text.length);
  return result;
}
