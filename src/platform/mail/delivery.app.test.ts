/** From the outbox over a real SMTP conversation, and what stays in the outbox when that fails. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "#src/platform/db/index.ts";
import { createWorker, failedJobs } from "#src/platform/jobs/index.ts";
import { type SmtpSink, startSmtpSink } from "#tests/helpers/smtp-sink.ts";
import { testStore } from "#tests/helpers/store.ts";
import { testCertificate } from "#tests/helpers/test-certificate.ts";
import { type Message, mailHandlers, probeSmtp, queueMail, readMail, type Smtp, sendAgain } from "./index.ts";

let store: Store;
let sink: SmtpSink;
beforeEach(async () => {
  store = await testStore();
  sink = await startSmtpSink();
});
afterEach(async () => {
  await sink.close();
  await store.close();
});

const start = new Date("2026-11-23T00:00:00.000Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const from = { name: "番頭", address: "banto@example.jp" };
const smtp = (login = "", query = ""): Smtp => ({
  url: `smtp://${login}127.0.0.1:${sink.port}${query}`,
  from,
});

const invitation: Message = {
  companyId: "a",
  to: "hanako@example.jp",
  subject: "ご招待",
  text: "こんにちは\n.点で始まる行\n以上です。",
  kind: "invitation.sent",
};

function work(now: Date, settings: Smtp | undefined = smtp()): Promise<number> {
  const handlers = mailHandlers(settings);
  const worker = { store, handlers, schedules: [], clock: () => now, random: () => 0, log: () => {} };
  return createWorker(worker).runDue(now);
}

const mailOf = async (id: string) => {
  const mail = await readMail(store.db, "a", id);
  if (!mail) throw new Error(`no mail ${id}`);
  return mail;
};

/** The headers of a raw mail, unfolded, by lower-case name. */
function headersOf(raw: string): Map<string, string> {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  return new Map(
    head
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
}

/** The words of an encoded header (RFC 2047). Each encoded word must be whole characters by itself. */
function decodeWords(header: string): string {
  const strict = new TextDecoder("utf-8", { fatal: true });
  return header
    .replace(/\?= =\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) => {
      if (kind.toLowerCase() === "b") return strict.decode(Buffer.from(text, "base64"));
      const bytes = text
        .replaceAll("_", " ")
        .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return strict.decode(Buffer.from(bytes, "latin1"));
    });
}

function bodyOf(raw: string): string {
  const body = raw.slice(raw.indexOf("\r\n\r\n") + 4);
  const encoding = headersOf(raw).get("content-transfer-encoding");
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const joined = body.replace(/=\r\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

test("delivers a Japanese mail with sender, subject, text and the headers of an automatic mail", async () => {
  const id = await queueMail(store.db, invitation, start);
  await work(after(5));
  expect(sink.taken).toHaveLength(1);
  const mail = sink.taken[0];
  expect(mail).toMatchObject({ from: "banto@example.jp", to: ["hanako@example.jp"] });
  const headers = headersOf(mail?.raw ?? "");
  expect(decodeWords(headers.get("subject") ?? "")).toBe("ご招待");
  expect(decodeWords(headers.get("from") ?? "")).toBe("番頭 <banto@example.jp>");
  expect(headers.get("to")).toBe("hanako@example.jp");
  expect(headers.get("auto-submitted")).toBe("auto-generated");
  expect(headers.get("message-id")).toBe(`<${id}@example.jp>`);
  expect(Date.parse(headers.get("date") ?? "")).toBe(after(5).getTime());
  expect(headers.get("content-type")).toMatch(/^text\/plain; charset=utf-8/i);
  expect(
    bodyOf(mail?.raw ?? "")
      .replaceAll("\r\n", "\n")
      .trimEnd(),
  ).toBe(invitation.text);
  expect(await mailOf(id)).toMatchObject({ state: "sent", sent_at: after(5).toISOString(), error: null });
  await work(after(3600));
  expect(sink.taken).toHaveLength(1);
});

test("a long subject with emoji arrives whole, and plain text comes before HTML", async () => {
  const subject = "【重要】取引先を装ったメールにご注意ください😀".repeat(6);
  await queueMail(store.db, { ...invitation, subject, html: "<p>こんにちは</p>" }, start);
  await work(start);
  const raw = sink.taken[0]?.raw ?? "";
  expect(decodeWords(headersOf(raw).get("subject") ?? "")).toBe(subject);
  expect(headersOf(raw).get("content-type")).toMatch(/^multipart\/alternative/);
  expect(raw.indexOf("text/plain")).toBeLessThan(raw.indexOf("text/html"));
  expect(raw.indexOf("text/plain")).toBeGreaterThan(0);
  for (const line of raw.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
});

test("no input can add a header or a recipient", async () => {
  const evil = "お知らせ\r\nBcc: everybody@example.jp\r\n\r\nnew body";
  const kind = "x.y\r\nX-Evil: 1";
  await queueMail(store.db, { ...invitation, subject: evil, kind, html: "<p>x</p>" }, start);
  const bad = await queueMail(
    store.db,
    { ...invitation, to: "a@example.jp\r\nRCPT TO:<b@example.jp>" },
    start,
  );
  const two = await queueMail(store.db, { ...invitation, to: "a@example.jp, b@example.jp" }, start);
  await work(start);
  expect(sink.taken.map((mail) => mail.to)).toEqual([["hanako@example.jp"]]);
  const headers = headersOf(sink.taken[0]?.raw ?? "");
  expect([...headers.keys()].sort()).toEqual([
    "auto-submitted",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "subject",
    "to",
  ]);
  expect(decodeWords(headers.get("subject") ?? "")).toBe("お知らせ Bcc: everybody@example.jp new body");
  for (const id of [bad, two])
    expect(await mailOf(id)).toMatchObject({ state: "failed", error: "bad-address" });
  expect(await sendAgain(store.db, "a", two, start)).toBe(false);
});

test("an address of an old mobile phone goes over the wire in quotes", async () => {
  await queueMail(store.db, { ...invitation, to: "a..b.@docomo.ne.jp" }, start);
  await work(start);
  expect(sink.taken[0]?.to).toEqual(['"a..b."@docomo.ne.jp']);
});

test("without SMTP the mail waits for the administrator, and leaves when SMTP is set and it is sent again", async () => {
  const id = await queueMail(store.db, invitation, start);
  const { length } = sink.commands;
  const handlers = mailHandlers(undefined);
  const worker = { store, handlers, schedules: [], clock: () => start, random: () => 0, log: () => {} };
  await createWorker(worker).runDue(start);
  expect(sink.commands).toHaveLength(length);
  expect(await mailOf(id)).toMatchObject({ state: "held", body_text: invitation.text, sent_at: null });
  expect(await sendAgain(store.db, "b", id, start)).toBe(false);
  expect(await sendAgain(store.db, "a", id, start)).toBe(true);
  await work(start);
  expect(await mailOf(id)).toMatchObject({ state: "sent" });
});

test("a mail queued in a transaction that is rolled back is never sent", async () => {
  const fails = store.db.transaction().execute(async (trx) => {
    await queueMail(trx, invitation, start);
    throw new Error("rolled back");
  });
  await expect(fails).rejects.toThrow("rolled back");
  expect(await work(start)).toBe(0);
  expect(sink.taken).toEqual([]);
});

test("a recipient who does not exist fails at once and keeps the reason", async () => {
  sink.answers.set("RCPT", "550 5.1.1 no such user");
  const id = await queueMail(store.db, invitation, start);
  await work(start);
  const mail = await mailOf(id);
  expect(mail).toMatchObject({ state: "failed", error: "recipient-refused", body_text: invitation.text });
  expect(mail.error_detail).toContain("no such user");
  expect(await failedJobs(store.db, "a")).toHaveLength(1);
  sink.answers.clear();
  expect(await sendAgain(store.db, "a", id, after(60))).toBe(true);
  await work(after(60));
  expect(await mailOf(id)).toMatchObject({ state: "sent", error: null, error_detail: null });
});

test("a server that says later is asked again later, and gets the same Message-ID", async () => {
  sink.answers.set("BODY", "451 4.7.1 greylisted");
  const id = await queueMail(store.db, invitation, start);
  await work(start);
  expect(await mailOf(id)).toMatchObject({ state: "queued", error: "busy", tried_at: start.toISOString() });
  sink.answers.clear();
  await work(after(29));
  expect(sink.taken).toEqual([]);
  await work(after(30));
  expect(sink.taken).toHaveLength(1);
  expect(headersOf(sink.taken[0]?.raw ?? "").get("message-id")).toBe(`<${id}@example.jp>`);
});

test("a server that cannot be reached is tried for about a day, and then the mail is kept as failed", async () => {
  const id = await queueMail(store.db, invitation, start);
  const { port } = sink;
  await sink.close();
  let tries = 0;
  let now = start;
  while ((await mailOf(id)).state === "queued") {
    const due = await store.db
      .selectFrom("job")
      .select("due_at")
      .where("name", "=", "mail.send")
      .executeTakeFirstOrThrow();
    now = new Date(due.due_at);
    await work(now, { url: `smtp://127.0.0.1:${port}`, from });
    tries += 1;
  }
  sink = await startSmtpSink();
  expect(tries).toBe(14);
  const hours = (now.getTime() - start.getTime()) / 3_600_000;
  expect(hours).toBeGreaterThan(12);
  expect(hours).toBeLessThan(48);
  expect(await mailOf(id)).toMatchObject({ state: "failed", error: "not-reached" });
});

test.each([
  ["MAIL", "553 5.7.1 not your address", "sender-refused", "failed"],
  ["BODY", "554 5.7.1 looks like spam", "message-refused", "failed"],
  ["RCPT", "", "not-reached", "queued"],
  ["EHLO", "421 4.3.2 closing", "busy", "queued"],
])("tells a failure at %s (%s) as %s", async (command, answer, error, state) => {
  sink.answers.set(command, answer);
  if (command === "EHLO") sink.answers.set("HELO", answer);
  const id = await queueMail(store.db, invitation, start);
  await work(start);
  expect(await mailOf(id)).toMatchObject({ state, error });
});

test("signs in with the user and password of the address, and reports a refused sign-in", async () => {
  await queueMail(store.db, invitation, start);
  await work(start, smtp("office%40example.jp:p%2Fw@"));
  expect(sink.taken).toHaveLength(1);
  expect(sink.commands.join("\n")).toMatch(/AUTH/);
  sink.answers.set("PASS", "535 5.7.8 wrong");
  const id = await queueMail(store.db, invitation, start);
  await work(start, smtp("office:wrong@"));
  const mail = await mailOf(id);
  expect(mail).toMatchObject({ state: "queued", error: "sign-in-refused" });
  expect(mail.error_detail).not.toContain("d3Jvbmc"); // the password as it went over the wire
  expect((await probeSmtp(smtp("office:wrong@")))?.problem).toBe("sign-in-refused");
  sink.answers.clear();
  expect(await probeSmtp(smtp("office:right@"))).toBeUndefined();
  expect(sink.taken).toHaveLength(1);
});

test("does not talk to a server whose certificate nobody vouches for", async () => {
  const tls = await startSmtpSink(testCertificate);
  const id = await queueMail(store.db, invitation, start);
  await work(start, { url: `smtps://office:secret@127.0.0.1:${tls.port}`, from });
  expect(tls.commands).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ state: "queued", error: "no-encryption" });
  await tls.close();
});
