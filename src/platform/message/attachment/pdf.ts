/** Looks into a PDF without laying it out: links, actions, scripts, encryption and what text stands there plainly. */
import type { Pdf } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";
import { takeApart } from "./pdf-streams.ts";
import { hexText, literal } from "./pdf-strings.ts";
import { textOf } from "./pdf-text.ts";
import { phoneNumbersIn } from "./phone-numbers.ts";

const MOST_BYTES = 12_000_000;
const TEXT = 20_000;
const MOST = 200;

/** Never throws. */
export function readPdf(bytes: Uint8Array, reading: Reading): Pdf {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MOST_BYTES));
  const { plain, streams } = takeApart(buffer, reading);
  const all = normalised([plain, ...streams.filter((text) => text.includes("/"))].join("\n"));
  const text = streams
    .map(textOf)
    .join("\n")
    .replace(/[ \t]+/g, " ")
    .trim()
    .slice(0, TEXT);
  const has = (name: string) => all.includes(`/${name}`) && new RegExp(`/${name}(?![A-Za-z])`).test(all);
  const pages = all.match(/\/Type\s{0,3}\/Page(?![A-Za-z])/g)?.length ?? 0;
  return {
    pages: pages === 0 ? undefined : pages,
    links: linksIn(all),
    phoneNumbers: phoneNumbersIn(text),
    javascript: has("JavaScript") || has("JS"),
    launch: has("Launch"),
    openAction: has("OpenAction") || has("AA"),
    submitForm: has("SubmitForm"),
    embeddedFiles: has("EmbeddedFile") || has("EmbeddedFiles"),
    encrypted: has("Encrypt"),
    text,
    pictures: all.match(/\/Subtype\s{0,3}\/Image(?![A-Za-z])/g)?.length ?? 0,
  };
}

/** Names may be written with `#4a` for a letter, to hide from a search. */
function normalised(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function linksIn(all: string): string[] {
  const links = new Set<string>();
  for (const piece of all.split("/URI").slice(1)) {
    if (links.size >= MOST) break;
    const start = piece.slice(0, 10).search(/[(<]/);
    if (start < 0 || /\S/.test(piece.slice(0, start))) continue;
    const link = piece[start] === "(" ? literal(piece, start + 1) : hexText(piece, start + 1);
    if (link.trim() !== "") links.add(link.trim());
  }
  return [...links];
}
