/** Reads Outlook's .msg (MS-OXMSG): a compound file of properties, made into the headers and parts of a mail. */
import type { Header } from "#src/engine/mail/message.ts";
import { type Compound, type CompoundEntry, openCompound } from "../attachment/compound.ts";
import { note, type Reading } from "../reading.ts";
import type { Leaf } from "../tree/leaf.ts";
import { headersOf } from "./headers.ts";
import { type Properties, propertiesIn } from "./properties.ts";
import { unpackRtf } from "./rtf.ts";
import { textInRtf } from "./rtf-text.ts";

export interface Outlook {
  readonly headers: readonly Header[];
  readonly leaves: readonly Leaf[];
}

const MOST = 200;
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const base = {
  charset: "utf-8",
  flowed: false,
  deleteSpaces: false,
  encoding: "",
  disposition: undefined,
  name: { value: "", raw: "" },
  contentId: undefined,
  method: "",
};

/** Undefined when it is no .msg. Never throws. */
export function readOutlook(bytes: Uint8Array, reading: Reading): Outlook | undefined {
  const compound = openCompound(bytes);
  if (
    !compound?.entries.some(({ path, name }) => path.length === 1 && name.startsWith("__properties_version"))
  )
    return undefined;
  return readStorage(compound, [], reading, 0);
}

function readStorage(compound: Compound, path: readonly string[], reading: Reading, depth: number): Outlook {
  const properties = propertiesIn(compound, path);
  const leaves = bodiesOf(properties);
  const under = (prefix: string) =>
    compound.entries
      .filter(
        (entry) =>
          entry.storage &&
          entry.path.length === path.length + 1 &&
          isUnder(entry, path) &&
          entry.name.startsWith(prefix),
      )
      .slice(0, MOST);
  for (const [at, storage] of under("__attach").entries()) {
    const own = propertiesIn(compound, storage.path);
    const name = own.text(0x3707) || own.text(0x3704) || own.text(0x3001);
    const content = own.bytes(0x3701);
    const file = { ...base, charset: "", path: `${at + 2}`, name: { value: name, raw: name } };
    const embedded = compound.entries.find(
      (entry) => entry.storage && isUnder(entry, storage.path) && entry.name === "__substg1.0_3701000D",
    );
    if (content)
      leaves.push({
        ...file,
        type: own.text(0x370e).toLowerCase(),
        contentId: own.text(0x3712) || undefined,
        disposition: "attachment",
        bytes: content,
      });
    else if (embedded && depth >= reading.limits.messageDepth)
      note(reading, "too-deep", name || storage.name);
    else if (embedded) {
      const text = mailText(readStorage(compound, embedded.path, reading, depth + 1));
      leaves.push({ ...file, type: "message/rfc822", disposition: "attachment", bytes: text });
    } else note(reading, "unread-attachment", name || storage.name);
  }
  const recipients = under("__recip").map((storage) => propertiesIn(compound, storage.path));
  return { headers: headersOf(properties, recipients, reading), leaves };
}

const isUnder = (entry: CompoundEntry, path: readonly string[]) =>
  entry.path.length > path.length && path.every((name, at) => entry.path[at] === name);

/** A mail inside is written out as text again, so that one reader reads all; depth and number are counted there. */
function mailText(outlook: Outlook): Uint8Array {
  const lines = outlook.headers
    .filter(({ key }) => !key.startsWith("content-") && key !== "mime-version")
    .map(({ name, raw }) => `${name}: ${raw}\r\n`);
  const boundary = "outlook-inner-part";
  const parts = outlook.leaves.map(({ type, bytes, name, disposition }) => {
    const file = name.value === "" ? "" : `; filename*=utf-8''${encodeURIComponent(name.value)}`;
    const placed = disposition ? `Content-Disposition: ${disposition}${file}\r\n` : "";
    const head = `--${boundary}\r\nContent-Type: ${type || "application/octet-stream"}; charset=utf-8\r\n`;
    return `${head}${placed}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n`;
  });
  const type = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n`;
  return utf8(`${lines.join("")}${type}${parts.join("")}--${boundary}--\r\n`);
}

function bodiesOf(properties: Properties): Leaf[] {
  const leaves: Leaf[] = [];
  const text = properties.text(0x1000);
  const page =
    properties.bytes(0x1013) ?? (properties.text(0x1013) === "" ? undefined : utf8(properties.text(0x1013)));
  const rtf = properties.bytes(0x1009);
  const inRtf = page === undefined && rtf ? textInRtf(unpackRtf(rtf)) : undefined;
  if (text.trim() !== "") leaves.push({ ...base, path: "1.1", type: "text/plain", bytes: utf8(text) });
  if (page)
    leaves.push({ ...base, charset: properties.charset, path: "1.2", type: "text/html", bytes: page });
  else if (inRtf?.html) leaves.push({ ...base, path: "1.2", type: "text/html", bytes: utf8(inRtf.text) });
  else if (inRtf && text.trim() === "" && inRtf.text.trim() !== "")
    leaves.push({ ...base, path: "1.1", type: "text/plain", bytes: utf8(inRtf.text) });
  return leaves;
}
