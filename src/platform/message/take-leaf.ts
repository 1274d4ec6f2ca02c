/** Puts each leaf of the tree where it belongs: a text, a page, a file, a mail inside. */
import type { Attachment, HtmlPart, Part, TextPart } from "#src/engine/mail/message.ts";
import { inspect, type ReadInner } from "./attachment/inspect.ts";
import { readHtml, readText } from "./body.ts";
import { readTnef } from "./outlook/tnef.ts";
import { note, type Reading } from "./reading.ts";
import { type Leaf, plainLeaf } from "./tree/leaf.ts";
import { uuencodedIn } from "./tree/uuencoded.ts";

/** What has been taken so far, and how mails inside are read. */
export interface Collected {
  readonly readInner: ReadInner;
  readonly texts: TextPart[];
  readonly htmls: HtmlPart[];
  readonly attachments: Attachment[];
  readonly parts: Part[];
}

export function takeLeaf(leaf: Leaf, found: Collected, reading: Reading): void {
  const taken = takenAs(leaf);
  found.parts.push({
    path: leaf.path,
    type: leaf.type,
    encoding: leaf.encoding,
    disposition: leaf.disposition,
    size: leaf.bytes.length,
    taken,
  });
  if (leaf.type === "message/partial" || leaf.type === "message/external-body")
    note(reading, "partial-message", leaf.path, leaf.type);
  if (/^application\/(x-)?pkcs7-mime$/.test(leaf.type))
    note(reading, "encrypted-message", leaf.path, leaf.type);
  if (taken === "text") takeText(leaf, found, reading);
  else if (taken === "html") takeHtml(leaf, found, reading);
  else takeAttachment(leaf, found, reading);
}

function takenAs({ type, disposition, name }: Leaf): Part["taken"] {
  if (type === "message/rfc822" || type === "message/global") return "message";
  if (disposition === "attachment") return "attachment";
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "text/plain" || type === "text/enriched")
    return name.value === "" || disposition === "inline" ? "text" : "attachment";
  return "attachment";
}

function takeText(leaf: Leaf, found: Collected, reading: Reading): void {
  const { rest, files } = uuencodedIn(leaf.bytes);
  found.texts.push(readText({ ...leaf, bytes: rest }, reading));
  for (const [at, file] of files.entries()) {
    if (file.broken) note(reading, "broken-uuencode", leaf.path, file.name);
    const name = { value: file.name, raw: file.name };
    takeAttachment(
      { ...plainLeaf, path: `${leaf.path}#${at}`, type: "", name, bytes: file.bytes },
      found,
      reading,
    );
  }
}

function takeHtml(leaf: Leaf, found: Collected, reading: Reading): void {
  const { part, pictures } = readHtml(leaf, reading);
  found.htmls.push(part);
  for (const [at, address] of pictures.entries()) {
    const comma = address.indexOf(",");
    const head = address.slice(0, Math.max(0, comma)).toLowerCase();
    const content = address.slice(comma + 1);
    if (comma < 0 || !head.includes("base64")) continue;
    const type = head.slice(5).split(";")[0] ?? "";
    const bytes = Buffer.from(
      content.includes("%") ? content.replaceAll(/%2b/gi, "+").replaceAll(/%2f/gi, "/") : content,
      "base64",
    );
    takeAttachment(
      { ...plainLeaf, path: `${leaf.path}#${at}`, type, disposition: "inline", bytes },
      found,
      reading,
    );
  }
}

function takeAttachment(leaf: Leaf, found: Collected, reading: Reading): void {
  const attached = {
    ...leaf,
    declaredType: leaf.type,
    inline: leaf.disposition === "inline" || leaf.contentId !== undefined,
  };
  const attachment = inspect(leaf.bytes, attached, reading, found.readInner);
  found.attachments.push(attachment);
  if (attachment.kind !== "tnef") return;
  // Outlook's wrapper is opened: what is in it is what the reader gets.
  const tnef = readTnef(leaf.bytes);
  if (tnef.damaged) note(reading, "damaged-attachment", leaf.path, "tnef");
  for (const [at, file] of tnef.files.entries())
    takeAttachment(
      {
        ...plainLeaf,
        path: `${leaf.path}#${at}`,
        type: "",
        name: { value: file.name, raw: file.name },
        bytes: file.bytes,
      },
      found,
      reading,
    );
  if (tnef.html)
    takeHtml({ ...plainLeaf, path: leaf.path, type: "text/html", bytes: tnef.html }, found, reading);
}
