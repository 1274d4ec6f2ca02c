/** Kinds of files that are text: by how they begin, then by their ending. */
import type { FileKind } from "#src/engine/mail/message.ts";

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

/** @param head the first characters, one a byte */
export function textKind(head: string, extension: string, declaredType: string): FileKind {
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
  if (start.includes("<plist") && start.includes("PayloadContent")) return "profile";
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
