import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { pack } from "tar-stream";
import { expect, test } from "vitest";
import {
  type ArchiveEntry,
  ArchiveError,
  type Keys,
  readArchive,
  verifyArchive,
  writeArchive,
} from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "banto-archive-"));
let count = 0;
const newFile = () => join(folder, `a${count++}.tar.gz`);

async function* entriesOf(files: Readonly<Record<string, Uint8Array>>): AsyncGenerator<ArchiveEntry> {
  for (const [name, bytes] of Object.entries(files)) {
    const content = (async function* () {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    })();
    yield { name, size: bytes.length, content };
  }
}

async function readAll(file: string, keys?: Keys): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for await (const { name, content } of readArchive(file, keys))
    files[name] = new Uint8Array(Buffer.concat(await Array.fromAsync(content)));
  return files;
}

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof ArchiveError ? error.problem : String(error)),
  );

const someFiles = {
  "a.json": Buffer.from("{}"),
  "deep/名.bin": Buffer.alloc(70_000, 7),
  empty: Buffer.alloc(0),
};

test("what was written is read again, plain or encrypted", async () => {
  const names = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/);
  const content = fc.uint8Array({ maxLength: 5000 });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, content, { maxKeys: 5, noNullPrototype: true }), async (files) => {
      const file = newFile();
      await writeArchive(file, entriesOf(files));
      expect(await readAll(file)).toEqual(files);
    }),
    { numRuns: 25 },
  );
});

test("an archive encrypted to a public key opens with its secret key only", async () => {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const file = newFile();
  await writeArchive(file, entriesOf(someFiles), { recipient });
  expect(Object.keys(await readAll(file, { identity }))).toEqual(Object.keys(someFiles));
  expect(await problemOf(verifyArchive(file))).toBe("encrypted");
  const other = await generateX25519Identity();
  expect(await problemOf(verifyArchive(file, { identity: other }))).toBe("wrong-key");
});

test("a passphrase opens what it closed, and another does not", async () => {
  const file = newFile();
  await writeArchive(file, entriesOf(someFiles), { passphrase: "雨の日は 傘をさす 三本" });
  expect(await verifyArchive(file, { passphrase: "雨の日は 傘をさす 三本" })).toEqual({ entries: 3 });
  expect(await problemOf(verifyArchive(file, { passphrase: "no" }))).toBe("wrong-key");
}, 30_000);

test("a changed byte never changes what is read, and any cut is noticed, plain and encrypted", async () => {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const random = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251));
  for (const keys of [{}, { recipient, identity }]) {
    const file = newFile();
    const contents = { "x.bin": new Uint8Array(random), "y.bin": new Uint8Array(Buffer.from("short")) };
    await writeArchive(file, entriesOf(contents), keys);
    const whole = readFileSync(file);
    const broken = newFile();
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const copy = Buffer.from(whole);
          copy.writeUInt8((copy.readUInt8(at) ^ flip) & 0xff, at);
          writeFileSync(broken, copy);
          const outcome = await readAll(broken, keys).catch((error: unknown) => error);
          // gzip has a few bits without meaning (time and system in its header, padding behind the last block):
          // a change there is harmless, and then everything must be read exactly as it was written.
          if (!(outcome instanceof ArchiveError)) expect(outcome).toEqual(contents);
        },
      ),
      { numRuns: 150 },
    );
    for (const keep of [0.2, 0.9, 0.999]) {
      writeFileSync(broken, whole.subarray(0, Math.floor(whole.length * keep)));
      expect(await problemOf(verifyArchive(broken, keys))).not.toBe("none");
    }
  }
});

test("names that lead outside, links and doubled names are refused", async () => {
  for (const header of [
    { name: "../x" },
    { name: "/etc/x" },
    { name: "a\\b" },
    { name: "l", type: "symlink", linkname: "/etc/passwd" } as const,
  ]) {
    const tar = pack();
    tar.entry(header, "");
    tar.finalize();
    const file = newFile();
    writeFileSync(file, gzipSync(Buffer.concat(await Array.fromAsync(tar as AsyncIterable<Uint8Array>))));
    expect(await problemOf(verifyArchive(file))).toBe("unsafe-name");
  }
});

test("something else than an archive, nothing at all, or too much is explained", async () => {
  const file = newFile();
  writeFileSync(file, "hello");
  expect(await problemOf(verifyArchive(file))).toBe("not-an-archive");
  expect(await problemOf(verifyArchive(newFile()))).toBe("no-such-file");
  await writeArchive(file, entriesOf(someFiles));
  const small = async () => {
    for await (const entry of readArchive(file, {}, 1000)) await Array.fromAsync(entry.content);
  };
  expect(await problemOf(small())).toBe("too-large");
});

test("an archive that fails half-way leaves no file, and a finished one is readable by its owner only", async () => {
  const file = newFile();
  const lying = async function* () {
    yield* entriesOf({ a: Buffer.from("a") });
    throw new Error("the database went away");
  };
  await expect(writeArchive(file, lying())).rejects.toThrow("went away");
  expect(readdirSync(folder).filter((name) => file.endsWith(name) || name.endsWith(".partial"))).toEqual([]);
  await writeArchive(file, entriesOf(someFiles));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
