/** Whether a file is what its ending promises. */
import type { FileKind } from "#src/engine/mail/message.ts";

/** What endings promise. An ending that is not listed promises nothing. */
const promises: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ["pdf"],
  png: ["png"],
  jpg: ["jpeg"],
  jpeg: ["jpeg"],
  gif: ["gif"],
  webp: ["webp"],
  bmp: ["bmp"],
  doc: ["old-word", "old-office", "rtf", "docx", "encrypted-office"],
  docx: ["docx", "encrypted-office"],
  xls: ["old-excel", "old-office", "xlsx", "encrypted-office"],
  xlsx: ["xlsx", "encrypted-office"],
  ppt: ["old-powerpoint", "old-office", "encrypted-office"],
  pptx: ["pptx", "encrypted-office"],
  rtf: ["rtf"],
  zip: ["zip"],
  rar: ["rar"],
  "7z": ["7z"],
  gz: ["gzip"],
  txt: ["text"],
  csv: ["text"],
  ics: ["calendar"],
  msg: ["outlook-message"],
  mp3: ["audio"],
  mp4: ["video"],
};

/** Whether the ending promises another kind of file than this is. */
export function breaksPromise(extension: string, kind: FileKind): boolean {
  const promised = promises[extension];
  const picture = ["png", "jpeg", "gif", "webp", "bmp"];
  // Programs save pictures under each other's endings every day.
  if (picture.includes(kind) && promised?.some((one) => picture.includes(one))) return false;
  return promised !== undefined && kind !== "empty" && !promised.includes(kind);
}
