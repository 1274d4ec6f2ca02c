/** Windows shortcuts (MS-SHLLINK) and internet shortcuts: where they lead and with what. */
import type { Shortcut } from "#src/engine/mail/message.ts";
import { decodeBytes } from "../text/charset.ts";

const none: Shortcut = { target: "", arguments: "", icon: "", workingFolder: "", url: "" };
const LONGEST = 8_000;

/** Never throws; what is cut off stays empty. */
export function readShortcut(bytes: Uint8Array): Shortcut {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 76) return none;
  const flags = view.getUint32(20, true);
  const unicode = (flags & 0x80) !== 0;
  const has = (bit: number) => (flags & bit) !== 0;
  const u16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0);
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0);
  let at = 76;
  let base = "";
  if (has(0x01)) at += 2 + u16(at);
  if (has(0x02)) {
    const size = u32(at);
    const path = u32(at + 16);
    if ((u32(at + 8) & 1) === 1 && path > 0 && path < size) base = zeroEnded(bytes, at + path);
    at += Math.max(4, size);
  }
  const text = () => {
    const count = Math.min(u16(at), LONGEST);
    const length = unicode ? count * 2 : count;
    const piece = bytes.subarray(at + 2, at + 2 + length);
    at += 2 + (unicode ? u16(at) * 2 : u16(at));
    return unicode ? new TextDecoder("utf-16le").decode(piece) : decodeBytes(piece, "").text;
  };
  if (has(0x04)) text();
  const relative = has(0x08) ? text() : "";
  const workingFolder = has(0x10) ? text() : "";
  const given = has(0x20) ? text() : "";
  const icon = has(0x40) ? text() : "";
  return { target: base || relative, arguments: given, icon, workingFolder, url: "" };
}

function zeroEnded(bytes: Uint8Array, start: number): string {
  const end = bytes.indexOf(0, start);
  return decodeBytes(bytes.subarray(start, end < 0 ? start + 1_000 : Math.min(end, start + LONGEST)), "")
    .text;
}

/** `[InternetShortcut]` with URL=, IconFile=, WorkingDirectory=. */
export function readInternetShortcut(bytes: Uint8Array): Shortcut {
  const lines = decodeBytes(bytes.subarray(0, LONGEST), "").text.split(/\r?\n/);
  const value = (name: string) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .trim() ?? "";
  return { ...none, url: value("url"), icon: value("iconfile"), workingFolder: value("workingdirectory") };
}
