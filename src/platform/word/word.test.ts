/** A Word file holds the words it was given, whatever they are, in XML that can be read. */
import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeWord } from "./index.ts";

/** The parts of a ZIP by its directory. */
function parts(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes);
  const found = new Map<string, string>();
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Buffer.from("PK\x05\x06", "latin1")) + 16);
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameSize, extra, comment, local] = [
      buffer.readUInt32LE(at + 20),
      buffer.readUInt16LE(at + 28),
      buffer.readUInt16LE(at + 30),
      buffer.readUInt16LE(at + 32),
      buffer.readUInt32LE(at + 42),
    ];
    const name = buffer.toString("utf8", at + 46, at + 46 + nameSize);
    const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(from, from + packed);
    found.set(name, (buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString("utf8"));
    at += 46 + nameSize + extra + comment;
  }
  return found;
}

test("keeps title, paragraphs and rows, and drops what XML cannot hold", async () => {
  const bytes = await writeWord({
    title: "速報",
    company: "株式会社見本",
    lang: "ja",
    blocks: [
      { kind: "paragraph", text: "一行目\n二行目 <b>&" },
      { kind: "rows", rows: [["原因", "調査中\u0001"]] },
      { kind: "right", text: "2026年11月23日" },
    ],
  });
  const document = parts(bytes).get("word/document.xml") ?? "";
  for (const word of ["速報", "一行目", "二行目 &lt;b&gt;&amp;", "原因", "調査中", "2026年11月23日"])
    expect(document).toContain(word);
  expect(document).not.toContain("\u0001");
  expect(document).toContain("<w:tbl>");
});
