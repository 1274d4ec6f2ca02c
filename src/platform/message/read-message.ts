/** The door of this folder: reads one mail, and looks for QR codes in its pictures when all else is read. */
import type { Message } from "#src/engine/mail/message.ts";
import { blank } from "./blank.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { readNow } from "./read.ts";
import { note, type PendingPicture, startReading } from "./reading.ts";

/** Looks for codes in one picture: their contents, or undefined when it could not be looked at. Never rejects. */
export type CodeReader = (picture: Uint8Array) => Promise<readonly string[] | undefined>;

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Without one, pictures are not decoded and `picture.codes` stays undefined. */
  readonly readCodes?: CodeReader;
}

/** Reads a mail without decoding pictures. Never throws, whatever the bytes are. */
export function readMessageNow(bytes: Uint8Array, limits: Partial<Limits> = {}): Message {
  return guarded(bytes, { ...usualLimits, ...limits }).message;
}

/** Reads a mail and the QR codes in its pictures. Never rejects. */
export async function readMessage(bytes: Uint8Array, options: ReadOptions = {}): Promise<Message> {
  const { message, pictures } = guarded(bytes, { ...usualLimits, ...options.limits });
  if (options.readCodes)
    for (const picture of pictures)
      picture.found(await options.readCodes(picture.bytes).catch(() => undefined));
  return message;
}

/** The last net: a fault of ours must not keep somebody from an answer, and is said as a defect. */
function guarded(
  bytes: Uint8Array,
  limits: Limits,
): { message: Message; pictures: readonly PendingPicture[] } {
  try {
    const { message, reading } = readNow(bytes, limits);
    return { message, pictures: reading.pictures };
  } catch (error) {
    const reading = startReading(limits);
    note(reading, "internal", "", error instanceof Error ? error.message : "");
    return { message: blank(bytes.byteLength, reading), pictures: [] };
  }
}
