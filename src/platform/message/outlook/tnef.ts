/** Opens winmail.dat (MS-OXTNEF): Outlook's wrapper around attachments, and the HTML body where it is inside. */

export interface Tnef {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly html: Uint8Array | undefined;
  readonly damaged: boolean;
}

import { decodeBytes } from "../text/charset.ts";
import { readProperties } from "./tnef-properties.ts";

const ATTACH_RENDER = 0x9002;
const ATTACH_DATA = 0x800f;
const ATTACH_TITLE = 0x8010;
const ATTACH_PROPERTIES = 0x9005;
const MESSAGE_PROPERTIES = 0x9003;
const MOST = 100;

/** Never throws. */
export function readTnef(bytes: Uint8Array): Tnef {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: { name: string; bytes: Uint8Array }[] = [];
  let html: Uint8Array | undefined;
  let at = 6;
  while (at + 11 <= bytes.length && files.length < MOST) {
    const id = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const data = bytes.subarray(at + 9, at + 9 + length);
    if (data.length < length) return { files, html, damaged: true };
    if (id === ATTACH_RENDER) files.push({ name: "", bytes: new Uint8Array() });
    const last = files.at(-1);
    if (last && id === ATTACH_DATA) last.bytes = data;
    if (last && id === ATTACH_TITLE) last.name ||= text(data);
    if (last && id === ATTACH_PROPERTIES) {
      const { longName, content } = readProperties(data);
      if (longName) last.name = longName;
      if (content && last.bytes.length === 0) last.bytes = content;
    }
    if (id === MESSAGE_PROPERTIES) html = readProperties(data).html ?? html;
    // A checksum of two bytes follows; nobody looks at it.
    at += 9 + length + 2;
  }
  return { files: files.filter((file) => file.bytes.length > 0), html, damaged: false };
}

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decodeBytes(end < 0 ? bytes : bytes.subarray(0, end), "").text;
}
