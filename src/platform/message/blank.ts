/** A message of which nothing could be read. */
import type { Message } from "#src/engine/mail/message.ts";
import { readEnvelope } from "./header/envelope.ts";
import type { Reading } from "./reading.ts";

export function blank(size: number, reading: Reading): Message {
  return {
    ...readEnvelope([], reading, false),
    kind: "unreadable",
    size,
    texts: [],
    htmls: [],
    visibleText: "",
    attachments: [],
    parts: [],
    forwarded: [],
    depth: reading.depth,
    defects: reading.defects,
    truncated: false,
  };
}
