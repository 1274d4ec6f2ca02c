/** What a file is, by its first bytes; its name only decides between kinds of text. */
import type { FileKind } from "#src/engine/mail/message.ts";

/** First bytes, one character a byte, and where they stand. */
const marks: readonly (readonly [number, string, FileKind])[] = [
  [0, "%PDF-", "pdf"],
  [0, "{\\rt", "rtf"],
  [0, "\x89PNG\r\n\x1a\n", "png"],
  [0, "\xff\xd8\xff", "jpeg"],
  [0, "GIF8", "gif"],
  [0, "II*\0", "tiff"],
  [0, "MM\0*", "tiff"],
  [0, "\0\0\x01\0", "ico"],
  [0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office"],
  [0, "\x78\x9f\x3e\x22", "tnef"],
  [0, "PK\x03\x04", "zip"],
  [0, "PK\x05\x06", "zip"],
  [0, "Rar!\x1a\x07", "rar"],
  [0, "7z\xbc\xaf\x27\x1c", "7z"],
  [0, "\x1f\x8b", "gzip"],
  [0, "BZh", "bzip2"],
  [0, "\xfd7zXZ\0", "xz"],
  [0, "\x28\xb5\x2f\xfd", "zstd"],
  [0, "MSCF", "cab"],
  [7, "**ACE**", "ace"],
  [0, "\x60\xea", "arj"],
  [2, "-lh", "lzh"],
  [2, "-lz", "lzh"],
  [257, "ustar", "tar"],
  [0x8001, "CD001", "iso"],
  [0x8001, "BEA01", "iso"],
  [0, "conectix", "vhd"],
  [0, "vhdxfile", "vhdx"],
  [0, "MZ", "program"],
  [0, "\x7fELF", "program"],
  [0, "\xcf\xfa\xed\xfe", "program"],
  [0, "\xce\xfa\xed\xfe", "program"],
  [0, "\xca\xfe\xba\xbe", "java"],
  [0, "L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F", "shortcut"],
  [0, "\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3", "onenote"],
  [0, "ITSF\x03", "help"],
  [0, "OTTO", "font"],
  [0, "wOFF", "font"],
  [0, "wOF2", "font"],
  [0, "ID3", "audio"],
  [0, "OggS", "audio"],
  [0, "fLaC", "audio"],
  [0, "\x1aE\xdf\xa3", "video"],
  [0, "BEGIN:VCALENDAR", "calendar"],
  [0, "BEGIN:VCARD", "contact"],
  [0, "-----BEGIN PGP", "signature"],
];

const scriptEndings = new Set(
  "js jse mjs vbs vbe wsf wsh ps1 psm1 bat cmd hta sh py reg scf inf command pl php".split(" "),
);
const byEnding: Readonly<Record<string, FileKind>> = {
  url: "internet-shortcut",
  website: "internet-shortcut",
  rdp: "remote-desktop",
  "library-ms": "library-search",
  "search-ms": "library-search",
  "settingcontent-ms": "library-search",
  eml: "mail",
  html: "html",
  htm: "html",
  shtml: "html",
  mht: "html",
  mhtml: "html",
  xhtml: "xhtml",
  svg: "svg",
  img: "disk-image",
  iqy: "script",
  slk: "script",
  msi: "installer",
};

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
  if (isText(buffer)) return textKind(head, extension, declaredType);
  return extension === "img" ? "disk-image" : "unknown";
}

function textKind(head: string, extension: string, declaredType: string): FileKind {
  const start = head.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^\[InternetShortcut\]/i.test(start) || /^\[\{000214A0/i.test(start)) return "internet-shortcut";
  if (start.startsWith("#!") || /^(<\?php|@echo\b)/i.test(start)) return "script";
  if (scriptEndings.has(extension)) return "script";
  if (start.startsWith("BEGIN:VCALENDAR")) return "calendar";
  if (extension === "eml" || looksLikeMail(start)) return "mail";
  if (/<svg[\s>]/i.test(start) && !/<html[\s>]/i.test(start)) return "svg";
  if (/^(<!--|<!doctype html|<html|<head|<body|<script|<meta|<table|<div|<iframe|<center)/i.test(start))
    return "html";
  if (/<(html|script|body|form|iframe)[\s>]/i.test(head)) return "html";
  const named = byEnding[extension];
  if (named) return named;
  if (start.startsWith("<?xml")) return "xml";
  if (declaredType === "text/html") return "html";
  if (declaredType === "message/delivery-status") return "delivery-status";
  if (declaredType === "text/calendar") return "calendar";
  if (declaredType.includes("signature")) return "signature";
  return "text";
}

/** Begins with a header that mails begin with, and has two more that all have. */
function looksLikeMail(start: string): boolean {
  const first =
    /^(received|return-path|delivered-to|from|mime-version|dkim-signature|message-id|date|x-[\w-]{1,40}):/i;
  return first.test(start) && /\nsubject:/i.test(start) && /(^|\n)(from|to|date):/i.test(start);
}

/** No NUL and few controls at the start, or UTF-16 with its mark. */
export function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  let controls = 0;
  const length = Math.min(bytes.length, 2_048);
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27 && byte !== 12) controls += 1;
  }
  return controls <= 2 + length / 200;
}

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
