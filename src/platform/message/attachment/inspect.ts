/** Makes the account of one attached file: name, kind by content, what is inside. A damaged file is a defect. */
import { createHash } from "node:crypto";
import type { Attachment, Message } from "#src/engine/mail/message.ts";
import { note, type Reading } from "../reading.ts";
import { readArchive } from "./archive.ts";
import { type Contents, readContents } from "./contents.ts";
import { kindOf } from "./kind.ts";
import { readFileName } from "./name.ts";
import { readPicture } from "./picture.ts";
import { breaksPromise } from "./promise.ts";

/** What is known of a file from around it. */
export interface Attached {
  readonly path: string;
  readonly name: { readonly value: string; readonly raw: string };
  readonly declaredType: string;
  readonly inline: boolean;
  readonly contentId: string | undefined;
  readonly charset: string;
  readonly method: string;
}

/** Reads a mail inside this one; undefined when that is one too many. */
export type ReadInner = (bytes: Uint8Array, reading: Reading) => Message | undefined;

/** Never throws. */
export function inspect(
  bytes: Uint8Array,
  attached: Attached,
  reading: Reading,
  readInner: ReadInner,
): Attachment {
  const name = readFileName(attached.name.value, attached.name.raw);
  const extension = name.extensions[0] ?? "";
  const first = kindOf(bytes, extension, attached.declaredType);
  const where = name.name || attached.path;
  const guarded = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      note(reading, "damaged-attachment", where, error instanceof Error ? error.message : "");
      return undefined;
    }
  };
  const contents: Contents = guarded(() => readContents(bytes, first, reading, attached)) ?? {
    kind: first,
    encrypted: false,
    office: undefined,
    pdf: undefined,
    html: undefined,
    shortcut: undefined,
    notebook: undefined,
    calendar: undefined,
    text: undefined,
  };
  const archive = guarded(() => readArchive(bytes, contents.kind, name.name, reading));
  if (archive?.cut) note(reading, "unread-attachment", where, "archive");
  if (archive?.damaged) note(reading, "damaged-attachment", where, "archive");
  const isMail =
    contents.kind === "mail" ||
    contents.kind === "outlook-message" ||
    attached.declaredType === "message/rfc822";
  return {
    ...contents,
    path: attached.path,
    name,
    declaredType: attached.declaredType,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    inline: attached.inline,
    contentId: attached.contentId,
    mismatch: breaksPromise(extension, contents.kind),
    encrypted: contents.encrypted || (archive?.encrypted ?? false),
    archive,
    picture: readPicture(bytes, contents.kind, reading),
    message: isMail ? readInner(bytes, reading) : undefined,
  };
}
