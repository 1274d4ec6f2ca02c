/** Files written into a text as uuencode, as programs did before MIME. */
import { fromUuencode } from "./uudecode.ts";

export interface UuencodedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly broken: boolean;
}

const MOST = 20;

/** The text without the files, and the files. The same bytes when there are none. */
export function uuencodedIn(bytes: Uint8Array): { rest: Uint8Array; files: readonly UuencodedFile[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: UuencodedFile[] = [];
  const rest: Uint8Array[] = [];
  let kept = 0;
  let at = buffer.indexOf("begin ", 0, "latin1");
  while (at >= 0 && files.length < MOST) {
    const lineEnd = buffer.indexOf(10, at);
    const line = buffer.toString("latin1", at, lineEnd < 0 ? at : Math.min(lineEnd, at + 300)).trimEnd();
    const head = /^begin [0-7]{3,4} (\S.{0,250})$/.exec(line);
    const starts = at === 0 || buffer[at - 1] === 10;
    const next = lineEnd < 0 ? -1 : lineEnd + 1;
    // Words may begin so too: the first line of content must have the length it says.
    if (starts && head && next > 0 && fits(buffer, next)) {
      const end = buffer.indexOf("\nend", next, "latin1");
      const stop = end < 0 ? buffer.length : end + 4;
      const { bytes: content, defect } = fromUuencode(buffer.subarray(at, stop));
      files.push({ name: head[1] ?? "", bytes: content, broken: defect !== undefined });
      rest.push(buffer.subarray(kept, at));
      kept = stop;
      at = buffer.indexOf("begin ", stop, "latin1");
    } else at = buffer.indexOf("begin ", at + 6, "latin1");
  }
  if (files.length === 0) return { rest: bytes, files };
  return { rest: Buffer.concat([...rest, buffer.subarray(kept)]), files };
}

function fits(buffer: Buffer, start: number): boolean {
  const end = buffer.indexOf(10, start);
  const line = buffer.toString("latin1", start, end < 0 ? buffer.length : end).trimEnd();
  const length = (line.charCodeAt(0) - 32) & 63;
  return length > 0 && line.length - 1 >= Math.ceil((length * 4) / 3) && line.length <= 90;
}
