/** Looks inside one file by its kind, whether it came alone or in an archive. */
import type { Attachment, FileKind } from "#src/engine/mail/message.ts";
import { charsetInPage } from "../body.ts";
import { walkHtml } from "../html/walk.ts";
import type { Reading } from "../reading.ts";
import { decodeBytes } from "../text/charset.ts";
import { readCalendar } from "./calendar.ts";
import { openCompound } from "./compound.ts";
import { readOoxml } from "./office.ts";
import { officeKind } from "./office-kind.ts";
import { compoundKind, readOldOffice } from "./old-office.ts";
import { readNotebook } from "./onenote.ts";
import { readPdf } from "./pdf.ts";
import { readRtf } from "./rtf.ts";
import { readInternetShortcut, readShortcut } from "./shortcut.ts";
import { listZip } from "./zip.ts";

/** What is known of the inside. */
export type Contents = Pick<
  Attachment,
  "kind" | "encrypted" | "office" | "pdf" | "html" | "shortcut" | "notebook" | "calendar" | "text"
>;

const TEXT = 4_000;
const emptyContents = {
  encrypted: false,
  office: undefined,
  pdf: undefined,
  html: undefined,
  shortcut: undefined,
  notebook: undefined,
  calendar: undefined,
  text: undefined,
};

/** @param first the kind by the first bytes, made more exact here. Never throws on purpose; callers guard */
export function readContents(
  bytes: Uint8Array,
  first: FileKind,
  reading: Reading,
  { charset = "", method = "" } = {},
): Contents {
  const contents: Contents = { ...emptyContents, kind: first };
  const text = () => decodeBytes(bytes.subarray(0, TEXT * 4), charset).text.slice(0, TEXT);
  switch (first) {
    case "zip":
      return zipContents(bytes, contents, reading);
    case "old-office":
      return compoundContents(bytes, contents);
    case "rtf":
      return { ...contents, office: readRtf(bytes) };
    case "pdf": {
      const pdf = readPdf(bytes, reading);
      return { ...contents, pdf, encrypted: pdf.encrypted };
    }
    case "html":
    case "xhtml":
    case "svg": {
      const source = decodeBytes(bytes.subarray(0, 6_000_000), charset || charsetInPage(bytes)).text;
      return { ...contents, html: walkHtml(source, reading).facts };
    }
    case "shortcut":
      return { ...contents, shortcut: readShortcut(bytes) };
    case "internet-shortcut":
      return { ...contents, shortcut: readInternetShortcut(bytes), text: text() };
    case "onenote":
      return { ...contents, notebook: readNotebook(bytes) };
    case "calendar":
      return { ...contents, calendar: readCalendar(bytes, charset, method), text: text() };
    case "script":
    case "text":
    case "xml":
    case "library-search":
    case "remote-desktop":
    case "contact":
      return { ...contents, text: text() };
    default:
      return contents;
  }
}

function zipContents(bytes: Uint8Array, contents: Contents, reading: Reading): Contents {
  const list = listZip(bytes);
  const encrypted = list.entries.some((entry) => entry.encrypted);
  const kind = officeKind(list);
  if (kind) return { ...contents, kind, encrypted, office: readOoxml(bytes, list, reading) };
  const has = (name: string) => list.entries.some((entry) => entry.name === name);
  if (has("AndroidManifest.xml")) return { ...contents, kind: "android" };
  if (has("AppxManifest.xml") || has("AppxBlockMap.xml")) return { ...contents, kind: "installer" };
  if (has("META-INF/MANIFEST.MF") && list.entries.some(({ name }) => name.endsWith(".class")))
    return { ...contents, kind: "java" };
  return { ...contents, encrypted };
}

function compoundContents(bytes: Uint8Array, contents: Contents): Contents {
  const compound = openCompound(bytes);
  if (!compound) return contents;
  const kind = compoundKind(compound);
  if (kind === "encrypted-office") return { ...contents, kind, encrypted: true };
  if (kind === "outlook-message" || kind === "installer") return { ...contents, kind };
  return { ...contents, kind, ...readOldOffice(compound) };
}
