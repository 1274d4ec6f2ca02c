/**
 * Mails broken at random, and inputs made to be slow. `BANTO_FUZZ_MAILS` says how many mails are broken (the default
 * is small, so that the suite stays quick; the nightly run takes 100,000).
 */
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { zipOf } from "#tests/helpers/zip.ts";
import { compoundFile } from "./compound.sample.ts";
import { previewOf, readMessageNow, splitMailbox } from "./index.ts";
import { base64, join, notice, raw, utf8 } from "./mail.sample.ts";

const runs = Number(process.env["BANTO_FUZZ_MAILS"] ?? 1_500);
const patience = Math.max(60_000, runs * 20);

const pdf = Buffer.concat([
  Buffer.from("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n"),
  deflateSync(Buffer.from("BT (hello) Tj ET")),
  Buffer.from("\nendstream endobj\n2 0 obj<</S/URI/URI(https://x.example)>>\n%%EOF"),
]);

const compound = () =>
  compoundFile({ "__properties_version1.0": new Uint8Array(64), "__substg1.0_0037001F": new Uint8Array(8) });

const files: readonly (readonly [string, Uint8Array])[] = [
  ["a.zip", zipOf({ "a.js": "x", "b/c.html": "<form><input type=password>" })],
  ["a.docx", zipOf({ "[Content_Types].xml": "x", "word/document.xml": "<w:t>x</w:t>" })],
  ["a.pdf", pdf],
  ["a.msg", compound()],
  ["a.ics", utf8("BEGIN:VCALENDAR\r\nSUMMARY:x\r\nEND:VCALENDAR")],
  ["a.rar", raw("Rar!\x1a\x07\x01\x00abcdefghijklmnopqrstuvwxyz")],
  ["winmail.dat", raw("\x78\x9f\x3e\x22\x01\x00\x02\x10\x80\x01\x00\x04\x00\x00\x00abc\x00\x00\x00")],
  ["a.rtf", utf8("{\\rtf1\\fromhtml{\\*\\htmltag <p>}x}")],
];
const samples: readonly Uint8Array[] = [
  notice,
  compound(),
  raw(
    "From: x",
    "Subject: =?ISO-2022-JP?B?GyRCJCIkJBsoQg==?=",
    "Content-Type: text/plain; charset=iso-2022-jp",
    "",
    '\x1b$B$"$$\x1b(B',
  ),
  ...files.map(([name, content]) =>
    join(
      `From: a@one.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: application/octet-stream; name="${name}"\r\n\r\n`,
      content,
      "\r\n--b--\r\n",
    ),
  ),
];
const shards = [
  "=?",
  "?=",
  '"',
  "<",
  ">",
  "(",
  ",",
  ";",
  ":",
  "\r\n",
  "\r\n\r\n",
  "--b",
  "\0",
  "\x1b$B",
  "=",
  "{",
  "}",
  "\xff",
  "begin 644 x\n",
  "<a href=",
  "<!--",
  "</",
  "%",
  "\\",
];

/** One change: bytes replaced, cut out, repeated, or a piece of syntax put in. */
const change = fc.record({
  kind: fc.constantFrom("flip", "cut", "repeat", "insert" as const),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  byte: fc.integer({ min: 0, max: 255 }),
  shard: fc.constantFrom(...shards),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, { kind, at, length, byte, shard }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [front, middle, back] = [
    bytes.subarray(0, place),
    bytes.subarray(place, place + length),
    bytes.subarray(place + length),
  ];
  if (kind === "flip") return join(front, new Uint8Array([byte]), bytes.subarray(place + 1));
  if (kind === "cut") return join(front, back);
  if (kind === "repeat") return join(front, middle, middle, middle, back);
  return join(front, raw(shard), middle, back);
}

test(
  "mails broken in any way are read, without a fault of ours and in bounded time",
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (sample, changes) => {
          const bytes = changes.reduce(changed, sample);
          const message = readMessageNow(bytes);
          expect(message.defects.filter(({ id }) => id === "internal")).toEqual([]);
          expect(message.size).toBe(bytes.length);
          previewOf(message);
        },
      ),
      { numRuns: runs },
    );
  },
  patience,
);

test(
  "bytes of any kind are read",
  () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("", "From: a\nTo: b\n\n", "\xd0\xcf\x11\xe0"),
        (bytes, start) => {
          const message = readMessageNow(join(raw(start), bytes));
          expect(message.defects.filter(({ id }) => id === "internal")).toEqual([]);
        },
      ),
      { numRuns: Math.min(runs, 20_000) },
    );
  },
  patience,
);

test("the same bytes give the same message", () => {
  for (const sample of samples) expect(readMessageNow(sample)).toEqual(readMessageNow(sample));
});

const head = "From: a@one.example\r\nSubject: x\r\n";
const MB = 1_000_000;
const times = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));
const slow: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "25 MB of base64",
    () =>
      utf8(
        `${head}Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(new Uint8Array(18 * MB).fill(65))}`,
      ),
  ],
  ["25 MB of plain text", () => utf8(`${head}\r\n${times("あいう https://x.example/a ", 9 * MB)}`)],
  [
    "25 MB of HTML",
    () =>
      utf8(
        `${head}Content-Type: text/html\r\n\r\n${times('<td style="color:red"><a href=x>y</a>', 25 * MB)}`,
      ),
  ],
  ["25 MB of open elements", () => utf8(`${head}Content-Type: text/html\r\n\r\n${times("<a>", 25 * MB)}`)],
  [
    "open elements and wrong ends",
    () => utf8(`${head}Content-Type: text/html\r\n\r\n${times("<i>", MB)}${times("</b>", MB)}`),
  ],
  [
    "25 MB of boundaries",
    () =>
      utf8(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--b\r\n\r\nx\r\n", 25 * MB)}`),
  ],
  [
    "25 MB of nearly boundaries",
    () => utf8(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times("--bb\n", 25 * MB)}`),
  ],
  ["25 MB of headers", () => utf8(`${head}${times("X-A: b\r\n", 25 * MB)}`)],
  ["a header of 25 MB", () => utf8(`${head}To: ${times("a@b.example, ", 25 * MB)}\r\nSubject: x\r\n\r\nx`)],
  ...['"', "<", "(", "=?", "=?utf-8?Q?", ";a*0=", ",", "\\", "a@", "[", "=?utf-8?B?44GC?= "].map(
    (shard) =>
      [
        `headers full of ${shard}`,
        () =>
          utf8(
            [
              "From",
              "To",
              "Received",
              "Authentication-Results",
              "Date",
              "Content-Type",
              "References",
              "Content-Disposition",
            ]
              .map((key) => `${key}: ${times(shard, 60_000)}\r\n`)
              .join(""),
            "",
            "x",
          ),
      ] as const,
  ),
  [
    "25 MB of quoted-printable",
    () =>
      utf8(`${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${times("=E3=81=82=\r\n", 25 * MB)}`),
  ],
  ["25 MB of uuencode beginnings", () => utf8(`${head}\r\n${times("begin 644 x\n%:&5L;&\\\n", 25 * MB)}`)],
  [
    "25 MB of a PDF's words",
    () =>
      join(
        `${head}Content-Type: application/pdf\r\n\r\n`,
        times("%PDF- stream endstream /URI( (( /Type /Page ", 25 * MB),
      ),
  ],
  [
    "25 MB of local ZIP heads",
    () =>
      join(
        `${head}Content-Type: application/zip\r\n\r\n`,
        Buffer.from(
          times("PK\x03\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 25 * MB),
          "latin1",
        ),
      ),
  ],
  [
    "25 MB of styles",
    () =>
      utf8(
        `${head}Content-Type: text/html\r\n\r\n<style>${times("/*{url(", MB)}</style>${times("<p style='a:b;c:d' class='a b c'>", 24 * MB)}`,
      ),
  ],
  [
    "25 MB of RTF",
    () =>
      utf8(
        `${head}Content-Type: application/rtf; name=a.rtf\r\n\r\n${times("{\\rtf\\*\\template \\objclass ", 25 * MB)}`,
      ),
  ],
];

test.each(slow)("%s: read within its time", (_, make) => {
  const bytes = make();
  const started = performance.now();
  const message = readMessageNow(bytes);
  const took = performance.now() - started;
  expect(message.defects.filter(({ id }) => id === "internal")).toEqual([]);
  // One second on a quiet machine; several where others are at work.
  expect(took).toBeLessThan(5_000);
});

test("a mailbox of 25 MB of separators is split within its time", () => {
  const started = performance.now();
  let count = 0;
  for (const mail of splitMailbox(utf8(times("From a Tue Feb 3 10:00:00 2026\n\n", 25 * MB))))
    count += mail.length > 0 ? 1 : 0;
  expect(count).toBeGreaterThan(1_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
