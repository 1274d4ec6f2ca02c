/** What an Office document brings along besides its text: macros, parts from elsewhere, commands, embedded things. */
import type { Office } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";
import { openCompound } from "./compound.ts";
import { ddeIn, externalTargets, plainText } from "./office-xml.ts";
import { unzip } from "./unzip.ts";
import { macrosIn } from "./vba.ts";
import type { ZipEntry, ZipList } from "./zip.ts";

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
