/** What a file is, by its first bytes; its name only decides between kinds of text. */
import type { FileKind } from "#src/engine/mail/message.ts";
import { marks } from "./marks.ts";
import { isText, textKind } from "./text-kind.ts";

/** @param extension lower case, without the dot; empty for none. Never throws */
export function kindOf(bytes: Uint8Array, extension: string, declaredType = ""): FileKind {
  if (bytes.length === 0) return "empty";
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", 0, 4_096);
  const riff = head.startsWith("RIFF") ? head.slice(8, 12) : "";
  if (riff !== "") return riff === "WEBP" ? "webp" : riff === "AVI " ? "video" : "audio";
  if (head.startsWith("ftyp", 4))
    return /^(hei[cxms]|mif1|msf1|avif)/.test(head.slice(8, 12)) ? "heic" : "video";
  for (const [at, mark, kind] of marks) {
    const found =
      at < 4_000 ? head.startsWith(mark, at) : buffer.toString("latin1", at, at + mark.length) === mark;
    // Two letters are no proof: a text may begin with them.
    if (found && (mark.length > 2 || !isText(buffer))) return kind;
  }
  if (head.startsWith("BM") && !isText(buffer)) return "bmp";
  // The mark of a fixed disk and of a Mac image stands at the end.
  const tail = buffer.toString("latin1", Math.max(0, buffer.length - 512));
  if (tail.startsWith("koly")) return "dmg";
  if (tail.startsWith("conectix")) return "vhd";
  const pdf = head.slice(0, 1_024).indexOf("%PDF-");
  if (pdf >= 0) return "pdf";
  // Signed data (CMS): around a profile, or a signature by itself.
  if (head.slice(0, 40).includes("*\x86H\x86\xf7\r\x01\x07\x02"))
    return head.includes("<plist") ? "profile" : "signature";
  if (isText(buffer)) return textKind(head, extension, declaredType);
  return extension === "img" ? "disk-image" : "unknown";
}
