/** RTF documents: what they bring along. Searched, not laid out. */
import type { Office } from "#src/engine/mail/message.ts";
import { emptyOffice } from "./office.ts";

/** RTF: objects, templates from elsewhere, commands. The text is searched, not laid out. */
export function readRtf(bytes: Uint8Array): Office {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8_000_000)).toString(
    "latin1",
  );
  const plain = all.replace(/[\r\n]/g, "");
  const hex = plain.replace(/\s/g, "").toLowerCase();
  const classes = [...plain.matchAll(/\\objclass\s{0,5}([\w.]{1,60})/gi)].map(([, name]) => name ?? "");
  const template = /\\\*\\template\s{0,5}([^{}\\]{1,500}(?:\\\\[^{}\\]{1,300}){0,5})/i
    .exec(plain)?.[1]
    ?.trim();
  const dde = /\bDDE(?:AUTO)?\s[^{}]{0,300}/.exec(plain)?.[0];
  const links = [...plain.matchAll(/HYPERLINK\s{1,5}"([^"]{1,1000})"/gi)].map(([, link]) => link ?? "");
  return {
    ...emptyOffice,
    embedded: plain.includes("\\objdata") ? [...classes, "objdata"].slice(0, 50) : classes.slice(0, 50),
    equationEditor: classes.some((name) => /equation/i.test(name)) || hex.includes("4571756174696f6e2e33"),
    remoteParts: template && /^(https?:|\\\\|file:|ftp:)/i.test(template) ? [template] : [],
    dde: dde ? [dde] : [],
    links: links.slice(0, 100),
  };
}
