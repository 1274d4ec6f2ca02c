/** Splits an mbox file into its mails, one after another, without copying. */

const most = 100_000;

/**
 * The mails of a mailbox, in order; a single mail gives itself.
 * A mail begins at a line `From ` after an empty line (or at the start). Lines quoted as `>From ` stay as they are:
 * undoing it would change what was signed.
 */
export function* splitMailbox(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString("latin1", 0, 5) !== "From ") {
    yield bytes;
    return;
  }
  let start = 0;
  for (let count = 0; count < most; count += 1) {
    const next = nextSeparator(buffer, start + 5);
    yield buffer.subarray(start, next < 0 ? buffer.length : next);
    if (next < 0) return;
    start = next;
  }
}

function nextSeparator(buffer: Buffer, from: number): number {
  let at = buffer.indexOf("\nFrom ", from, "latin1");
  while (at >= 0) {
    const before = buffer[at - 1] === 13 ? at - 2 : at - 1;
    const emptyLine = buffer[before] === 10;
    // `From somebody at 10:15`: the line has a time, the sentence seldom begins so.
    if (emptyLine && /^From \S{1,300} .{0,60}\d\d:\d\d/.test(buffer.toString("latin1", at + 1, at + 400)))
      return at + 1;
    at = buffer.indexOf("\nFrom ", at + 6, "latin1");
  }
  return -1;
}
