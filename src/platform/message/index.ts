/** Reading mail: bytes of any kind in, plain data out. See docs/decisions/016-reading-mail.md. */
export { codesWithin } from "./codes/codes-within.ts";
export { readCodes } from "./codes/read-codes.ts";
export { type Limits, usualLimits } from "./limits.ts";
export { splitMailbox } from "./mailbox.ts";
export { type Preview, previewOf } from "./preview.ts";
export { type CodeReader, type ReadOptions, readMessage, readMessageNow } from "./read-message.ts";
