/** The properties of one storage of a .msg: texts in Unicode or the company's old code page, bytes, numbers, times. */
import type { Compound } from "../attachment/compound.ts";
import { decodeBytes } from "../text/charset.ts";

export interface Properties {
  readonly text: (id: number) => string;
  readonly bytes: (id: number) => Uint8Array | undefined;
  readonly number: (id: number) => number | undefined;
  readonly time: (id: number) => Date | undefined;
  /** Of texts that are not Unicode, and of the page; empty where it is not said. */
  readonly charset: string;
}

/** 100-nanosecond steps between 1601 and 1970. */
const EPOCH = 116_444_736_000_000_000n;

const codePages: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  20127: "us-ascii",
  20866: "koi8-r",
  20932: "euc-jp",
  50220: "iso-2022-jp",
  50221: "iso-2022-jp",
  50222: "iso-2022-jp",
  51932: "euc-jp",
  65001: "utf-8",
};

/** @param path of the storage; empty for the message itself */
export function propertiesIn(compound: Compound, path: readonly string[]): Properties {
  const own = compound.entries.filter(
    (entry) =>
      !entry.storage &&
      entry.path.length === path.length + 1 &&
      path.every((name, at) => entry.path[at] === name),
  );
  const streams = new Map(own.map((entry) => [entry.name.toUpperCase(), entry]));
  const table = own.find(({ name }) => name.startsWith("__properties_version"));
  const fixed = readFixed(table ? compound.read(table) : new Uint8Array(), path.length === 0 ? 32 : 8);
  const stream = (id: number, type: string) => {
    const entry = streams.get(`__SUBSTG1.0_${id.toString(16).padStart(4, "0").toUpperCase()}${type}`);
    return entry && compound.read(entry);
  };
  const number = (id: number) => fixed.get(id)?.getUint32(8, true);
  const charset = charsetOf(number(0x3fde) ?? number(0x3ffd));
  return {
    charset,
    number,
    bytes: (id) => stream(id, "0102"),
    text: (id) => {
      const wide = stream(id, "001F");
      if (wide) return withoutZeros(new TextDecoder("utf-16le").decode(wide));
      const narrow = stream(id, "001E");
      return narrow ? withoutZeros(decodeBytes(narrow, charset).text) : "";
    },
    time: (id) => {
      const found = fixed.get(id);
      if (!found) return undefined;
      const time = new Date(Number((found.getBigUint64(8, true) - EPOCH) / 10_000n));
      return Number.isNaN(time.getTime()) ? undefined : time;
    },
  };
}

function charsetOf(page: number | undefined): string {
  if (page === undefined) return "";
  return codePages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "");
}

/** Entries of 16 bytes after the head. */
function readFixed(bytes: Uint8Array, head: number): ReadonlyMap<number, DataView> {
  const found = new Map<number, DataView>();
  for (let at = head; at + 16 <= bytes.length; at += 16) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 16);
    found.set(view.getUint16(2, true), view);
  }
  return found;
}

/** Texts are filled up with zeros at their end. Counted from there: a pattern would begin anew at each zero within. */
function withoutZeros(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(0, end);
}
