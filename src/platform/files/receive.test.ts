import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { blobPath, readBlob, settle } from "./blobs.ts";
import { dropFiles, receiveFile } from "./receive.ts";

const now = new Date();
const folder = () => mkdtempSync(join(tmpdir(), "banto-files-"));
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const incoming = (dataDir: string) =>
  existsSync(join(dataDir, "incoming")) ? readdirSync(join(dataDir, "incoming")) : [];

async function photo(width: number, height: number): Promise<Uint8Array> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: "#246" } })
    .withExif({
      IFD0: { Make: "Camera of a phone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 40/1 30/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return new Uint8Array(bytes);
}

/** A PNG that says it is this large, with hardly any content. */
function claimedPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const parts = [
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(100_000))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]));
}

test("a photo gets two smaller copies, the right way up and without camera data; the original stays exactly as it was", async () => {
  const dataDir = folder();
  const bytes = await photo(2400, 1200);
  expect(Buffer.from(bytes).includes("Camera of a phone")).toBe(true);
  const received = await receiveFile(dataDir, { name: "IMG_1.JPG", bytes }, now);
  if (!received.ok || !received.file.picture) throw new Error("not taken");
  const { original, picture, name, mediaType } = received.file;
  expect({ name, mediaType }).toEqual({ name: "IMG_1.jpg", mediaType: "image/jpeg" });
  expect(picture).toMatchObject({ width: 1200, height: 2400 });
  expect(incoming(dataDir)).toHaveLength(3);
  for (const part of [original, picture.display, picture.thumbnail]) await settle(part);
  expect(incoming(dataDir)).toEqual([]);
  expect(await readBlob(dataDir, hash(bytes))).toEqual(Buffer.from(bytes));
  for (const [part, longer] of [
    [picture.display, 1600],
    [picture.thumbnail, 320],
  ] as const) {
    const copy = await readBlob(dataDir, part.sha256);
    if (typeof copy === "string") throw new Error(copy);
    const { format, width, height, exif, orientation } = await sharp(copy).metadata();
    expect({ format, width, height, exif, orientation }).toEqual({
      format: "webp",
      width: longer / 2,
      height: longer,
      exif: undefined,
      orientation: undefined,
    });
  }
  expect(statSync(blobPath(dataDir, original.sha256)).mode & 0o077).toBe(0);
});

test("a picture that says it is huge is refused by its head, and one that is broken by its content", async () => {
  const dataDir = folder();
  const started = performance.now();
  const bomb = await receiveFile(dataDir, { name: "a.png", bytes: claimedPng(60_000, 60_000) }, now);
  expect(bomb).toEqual({ ok: false, name: "a.png", reason: "too-many-pixels" });
  expect(performance.now() - started).toBeLessThan(5000);
  const broken = (await photo(800, 600)).slice(0, 900);
  expect(await receiveFile(dataDir, { name: "a.jpg", bytes: broken }, now)).toMatchObject({
    reason: "damaged",
  });
  const short = claimedPng(6000, 6000);
  expect(await receiveFile(dataDir, { name: "b.png", bytes: short }, now)).toMatchObject({
    reason: "damaged",
  });
  expect(incoming(dataDir)).toEqual([]);
  // The process still serves the next one.
  expect(await receiveFile(dataDir, { name: "a.jpg", bytes: await photo(10, 10) }, now)).toMatchObject({
    ok: true,
  });
});

test("what is dropped leaves nothing, and what a stopped server left is removed after a day", async () => {
  const dataDir = folder();
  const received = await receiveFile(
    dataDir,
    { name: "a.txt", bytes: new Uint8Array(Buffer.from("a")) },
    now,
  );
  if (!received.ok) throw new Error(received.reason);
  await dropFiles([received.file]);
  expect(incoming(dataDir)).toEqual([]);
  for (const [name, hours] of [
    ["old", 25],
    ["new", 23],
  ] as const) {
    const path = join(dataDir, "incoming", name);
    writeFileSync(path, "half");
    const then = new Date(now.getTime() - hours * 3_600_000);
    utimesSync(path, then, then);
  }
  const next = await receiveFile(dataDir, { name: "a.txt", bytes: new Uint8Array(Buffer.from("a")) }, now);
  expect(next.ok).toBe(true);
  expect(incoming(dataDir)).toContain("new");
  expect(incoming(dataDir)).not.toContain("old");
});

test("a content that was changed or lost on the disk is noticed when it is read", async () => {
  const dataDir = folder();
  const received = await receiveFile(
    dataDir,
    { name: "a.txt", bytes: new Uint8Array(Buffer.from("true")) },
    now,
  );
  if (!received.ok) throw new Error(received.reason);
  const { original } = received.file;
  expect(await readBlob(dataDir, original.sha256)).toBe("missing");
  await settle(original);
  writeFileSync(blobPath(dataDir, original.sha256), "false");
  expect(await readBlob(dataDir, original.sha256)).toBe("changed");
  expect(() => blobPath(dataDir, "../../session.key")).toThrow(RangeError);
});
