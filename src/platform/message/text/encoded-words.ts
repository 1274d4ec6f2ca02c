/** RFC 2047 as it is really written: cut characters, wrong charsets, spaces inside, ends that never come. */
import type { HeaderProblem } from "#src/engine/mail/message.ts";
import { decodeBytes } from "./charset.ts";
import { type EncodedWord, encodedWordAt } from "./encoded-word.ts";

export interface DecodedWords {
  readonly text: string;
  readonly problems: readonly HeaderProblem[];
}

/** Decodes all encoded words of a header value. Never throws; linear in the length. */
export function decodeWords(value: string): DecodedWords {
  if (!value.includes("=?")) return { text: value, problems: [] };
  const problems = new Set<HeaderProblem>();
  const pieces: string[] = [];
  let run: EncodedWord[] = [];
  let at = 0;
  const flush = () => {
    if (run.length > 0) pieces.push(decodeRun(run, problems));
    run = [];
  };
  while (at < value.length) {
    const start = value.indexOf("=?", at);
    const word = start < 0 ? undefined : encodedWordAt(value, start);
    if (start < 0 || !word) {
      if (start >= 0) problems.add("broken-encoded-word");
      flush();
      const stop = start < 0 ? value.length : start + 2;
      pieces.push(value.slice(at, stop));
      at = stop;
      continue;
    }
    const between = value.slice(at, start);
    const previous = run.at(-1);
    // White space between two encoded words is not part of the text (RFC 2047 6.2).
    if (!previous || between.trim() !== "") {
      flush();
      pieces.push(between);
    } else if (previous.charset.toLowerCase() !== word.charset.toLowerCase()) flush();
    if (word.broken) problems.add("broken-encoded-word");
    run.push(word);
    at = word.end;
  }
  flush();
  return { text: pieces.join(""), problems: [...problems] };
}

/** Words of one charset are joined as bytes: writers cut characters in two although they must not. */
function decodeRun(words: readonly EncodedWord[], problems: Set<HeaderProblem>): string {
  const charset = words[0]?.charset ?? "";
  const { text, wrong, replaced } = decodeBytes(Buffer.concat(words.map(({ bytes }) => bytes)), charset);
  if (
    words.length > 1 &&
    words.some(({ bytes }) => decodeBytes(bytes, charset).replaced > 0) &&
    replaced === 0
  )
    problems.add("split-character");
  if (wrong) problems.add("wrong-charset");
  if (replaced > 0) problems.add("undecodable");
  return text;
}
