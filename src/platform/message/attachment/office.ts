/** What an Office document brings along besides its text: macros, parts from elsewhere, commands, embedded things. */
import type { Office } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";
import { openCompound } from "./compound.ts";
import { macrosIn } from "./vba.ts";
import { unzip, type ZipEntry, type ZipList } from "./zip.ts";

export const emptyOffice: Office = {
  macros: false,
  autoMacros: [],
  oldMacros: false,
  hiddenSheets: 0,
  remoteParts: [],
  links: [],
  dde: [],
  embedded: [],
  equationEditor: false,
  text: "",
};

const PART = 2_000_000;
const TEXT = 20_000;
const MOST = 100;
const textParts = /^(word\/(document|header\d*|footer\d*)|xl\/sharedstrings|ppt\/slides\/slide\d+)\.xml$/i;
const ddeParts =
  /^(word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)|xl\/externallinks\/\w+)\.xml$/i;

/** The kind of an OOXML or OpenDocument container by the names in it; undefined for any other archive. */
export function officeKind({
  entries,
}: ZipList): "docx" | "xlsx" | "pptx" | "xlsb" | "open-document" | undefined {
  const has = (name: string) => entries.some((entry) => entry.name.toLowerCase() === name);
  const under = (folder: string) => entries.some((entry) => entry.name.toLowerCase().startsWith(folder));
  if (has("[content_types].xml")) {
    if (has("xl/workbook.bin")) return "xlsb";
    if (under("word/")) return "docx";
    if (under("xl/")) return "xlsx";
    if (under("ppt/")) return "pptx";
  }
  return has("mimetype") && has("content.xml") ? "open-document" : undefined;
}

/** Never throws. */
export function readOoxml(bytes: Uint8Array, list: ZipList, reading: Reading): Office {
  const part = (entry: ZipEntry) => {
    const content = unzip(bytes, entry, PART, reading);
    return content === undefined
      ? ""
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("utf8");
  };
  const named = (pattern: RegExp) => list.entries.filter(({ name }) => pattern.test(name)).slice(0, MOST);
  const vba = named(/vbaproject\w*\.bin$/i)[0];
  const project = vba && unzip(bytes, vba, PART, reading);
  const compound = project && openCompound(project);
  const embedded = named(/\/(embeddings|activex|ctrlprops)\/[^/]+$/i).map(({ name }) => name);
  const relations = named(/\.rels$/i).flatMap((entry) => externalTargets(part(entry)));
  const commands = named(ddeParts).flatMap((entry) => ddeIn(part(entry)));
  const workbook = named(/^xl\/workbook\.xml$/i)
    .map(part)
    .join("");
  const types = named(/^\[content_types\]\.xml$/i)
    .map(part)
    .join("");
  const objects = named(/^(word\/document|xl\/drawings\/\w+|ppt\/slides\/\w+)\.xml$/i)
    .map(part)
    .join("");
  return {
    macros: vba !== undefined || /vbaProject|macroEnabled/i.test(types),
    autoMacros: compound ? macrosIn(compound).starting : [],
    oldMacros: named(/^xl\/(macrosheets|intlmacrosheets)\//i).length > 0 || /macrosheet/i.test(types),
    hiddenSheets: workbook.match(/state="(?:veryH|h)idden"/g)?.length ?? 0,
    remoteParts: relations
      .filter(({ link }) => !link)
      .map(({ target }) => target)
      .slice(0, MOST),
    links: [...new Set(relations.filter(({ link }) => link).map(({ target }) => target))].slice(0, MOST),
    dde: commands.slice(0, 20),
    embedded,
    equationEditor: /equation\.3|0002CE02-0000-0000-C000-000000000046/i.test(objects),
    text: named(textParts)
      .map((entry) => plainText(part(entry)))
      .join("\n")
      .slice(0, TEXT),
  };
}

function externalTargets(xml: string): { target: string; link: boolean }[] {
  const found: { target: string; link: boolean }[] = [];
  for (const piece of xml.split("<Relationship").slice(1, 2_000)) {
    const tag = piece.slice(0, 4_000);
    if (!/TargetMode\s{0,5}=\s{0,5}["']External/i.test(tag)) continue;
    const target = /\bTarget\s{0,5}=\s{0,5}["']([^"']{0,2000})/i.exec(tag)?.[1] ?? "";
    found.push({ target: unescapeXml(target), link: /relationships\/hyperlink/i.test(tag) });
  }
  return found;
}

function ddeIn(xml: string): string[] {
  const found = [...xml.matchAll(/ddeService="([^"]{0,200})"\s{1,5}ddeTopic="([^"]{0,300})/gi)].map(
    ([, service, topic]) => `${service}|${topic}`,
  );
  const fields = instructions(xml);
  const at = fields.search(/\bDDE(AUTO)?\b/i);
  return at < 0 ? found : [...found, fields.slice(at, at + 300)];
}

/** Field codes are often cut into many pieces to hide what they say. */
function instructions(xml: string): string {
  return xml
    .split("<w:instrText")
    .slice(1, 2_000)
    .map((piece) => piece.slice(piece.indexOf(">") + 1, Math.max(0, piece.indexOf("</w:instrText"))))
    .join("");
}

/** Text between tags; paragraphs and cells apart. */
function plainText(xml: string): string {
  const pieces: string[] = [];
  let length = 0;
  for (const piece of xml.split("<")) {
    const end = piece.indexOf(">");
    if (end < 0 || length > TEXT) continue;
    if (/^\/(w:p|a:p|si|row)\b/.test(piece)) pieces.push("\n");
    const text = unescapeXml(piece.slice(end + 1));
    pieces.push(text);
    length += text.length;
  }
  return pieces.join("").trim();
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
