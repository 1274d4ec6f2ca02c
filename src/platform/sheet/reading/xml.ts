/** Reads the XML parts of a workbook as a stream of element events. */

import { Parser } from "htmlparser2";
import { SheetRefusal } from "../refusals.ts";
import type { Zip } from "../zip/entries.ts";
import { inflate } from "../zip/inflate.ts";

/** Receives the events of one part. Names come without their namespace prefix. */
export type XmlEvents = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(value: string): void;
};

/** Real parts nest about ten deep. The parser's work on a stray end tag grows with the depth, so it is bounded. */
const MAX_DEPTH = 64;
/** Attributes of one element are kept together; real ones have fewer than fifty. */
const MAX_ATTRIBUTES = 256;

/**
 * Streams one part of the container to the handler.
 * Entities of a document type are not expanded (the parser knows only the five of XML and character numbers).
 * @returns false when the container has no such part
 * @throws SheetRefusal `damaged` when elements are left open at the end
 */
export async function readXml(zip: Zip, part: string, events: XmlEvents): Promise<boolean> {
  const entry = zip.entries.get(part);
  if (!entry) return false;
  let depth = 0;
  let elements = 0;
  let attributeCount = 0;
  let ended = false;
  const parser = new Parser(
    {
      onattribute() {
        attributeCount += 1;
        if (attributeCount > MAX_ATTRIBUTES) throw new SheetRefusal("damaged", { part });
      },
      onopentag(name, attributes) {
        depth += 1;
        attributeCount = 0;
        elements += 1;
        if (depth > MAX_DEPTH) throw new SheetRefusal("damaged", { part });
        events.open(localName(name), attributes);
      },
      onclosetag(name) {
        depth -= 1;
        if (ended) throw new SheetRefusal("damaged", { part });
        events.close(localName(name));
      },
      ontext: events.text,
    },
    { xmlMode: true },
  );
  let decoder: TextDecoder | undefined;
  for await (const chunk of inflate(zip, entry)) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  ended = true;
  parser.end();
  if (elements === 0) throw new SheetRefusal("damaged", { part });
  return true;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** An attribute by its local name, whatever prefix the writer chose (`r:id`, `d3p1:id`). */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const direct = attributes[name];
  if (direct !== undefined) return direct;
  for (const [key, value] of Object.entries(attributes)) if (localName(key) === name) return value;
  return undefined;
}

/** True for the spellings of "yes" in attributes of the format. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
