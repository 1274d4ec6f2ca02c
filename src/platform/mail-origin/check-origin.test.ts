/** SPF, DKIM, DMARC and ARC against a table instead of the DNS: passes where they must, and never by a missing answer. */
import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign.js";
import { expect, test } from "vitest";
import { examineMail, noCompany, openKnowledge } from "#src/engine/mail/index.ts";
import { mailData } from "#src/handbook/mail-rules/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { readMessageNow } from "#src/platform/message/index.ts";
import { checkOrigin, type Resolver } from "./index.ts";

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const publicKey = keys.publicKey.export({ type: "spki", format: "der" }).toString("base64");
const privateKey = keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const table: Readonly<Record<string, string>> = {
  "marukita.example": "v=spf1 ip4:198.51.100.7 -all",
  "_dmarc.marukita.example": "v=DMARC1; p=reject",
  "k1._domainkey.marukita.example": `v=DKIM1; k=rsa; p=${publicKey}`,
};

const asked: string[] = [];
const fake: Resolver = async (name, kind) => {
  asked.push(`${kind} ${name}`);
  const found = kind === "TXT" ? table[name] : undefined;
  if (found === undefined) throw Object.assign(new Error("nothing"), { code: "ENOTFOUND" });
  return [[found]];
};

const mail = (ip: string, text = "請求書をお送りします。") =>
  Buffer.from(
    [
      "Return-Path: <keiri@marukita.example>",
      `Received: from relay.inside (relay.inside [10.0.0.5]) by box.inside; Mon, 6 Apr 2026 09:00:01 +0900`,
      `Received: from mail.marukita.example (mail.marukita.example [${ip}]) by mx.example.co.jp; Mon, 6 Apr 2026 09:00:00 +0900`,
      "From: Marukita <keiri@marukita.example>",
      "To: taro@example.co.jp",
      "Subject: invoice",
      "Date: Mon, 06 Apr 2026 09:00:00 +0900",
      "Message-ID: <a1@marukita.example>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      text,
      "",
    ].join("\r\n"),
  );

const check = (bytes: Buffer, resolver = fake) => checkOrigin(bytes, readMessageNow(bytes), resolver);

async function signed(bytes: Buffer): Promise<Buffer> {
  const key = { signingDomain: "marukita.example", selector: "k1", privateKey };
  const { signatures } = await dkimSign(bytes, { ...key, signatureData: [key] });
  return Buffer.concat([Buffer.from(signatures), bytes]);
}

test("SPF is held against the hop from outside, not the relay in the house", async () => {
  const found = await check(mail("198.51.100.7"));
  expect(found?.spf).toEqual({ result: "pass", domain: "marukita.example" });
  expect(found?.dmarc).toEqual({ result: "pass", policy: "reject" });
  expect(asked).toContain("TXT marukita.example");
});

test("a mail from elsewhere in the same name fails", async () => {
  const found = await check(mail("203.0.113.9"));
  expect(found?.spf.result).toBe("fail");
  expect(found?.dmarc.result).toBe("fail");
});

test("a signature passes wherever the mail comes from, and breaks when the text is changed", async () => {
  const good = await signed(mail("203.0.113.9"));
  const found = await check(good);
  expect(found?.dkim).toEqual([{ result: "pass", domain: "marukita.example" }]);
  expect(found?.dmarc.result).toBe("pass");
  const changed = Buffer.from(good.toString("utf8").replace("請求書", "督促状"));
  const broken = await check(changed);
  expect(broken?.dkim.map(({ result }) => result)).not.toContain("pass");
  expect(broken?.dmarc.result).toBe("fail");
});

test("without answers nothing passes, and without an answer in time there is no result", async () => {
  const nothing = await check(mail("198.51.100.7"), async () => {
    throw Object.assign(new Error("nothing"), { code: "ENOTFOUND" });
  });
  expect([nothing?.spf.result, nothing?.dmarc.result, nothing?.arc?.result]).toEqual([
    "none",
    "none",
    "none",
  ]);
  const bytes = mail("198.51.100.7");
  const never = () => new Promise<never>(() => undefined);
  expect(await checkOrigin(bytes, readMessageNow(bytes), never, 30)).toBeUndefined();
});

test("a DNS that cannot be reached checks nothing, and speaks against nobody", async () => {
  const down: Resolver = async () => {
    throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
  };
  expect(await check(mail("198.51.100.7"), down)).toBeUndefined();
});

test("asks a bounded number of questions, whatever the mail's domain says", async () => {
  let count = 0;
  const endless: Resolver = async () => {
    count += 1;
    const includes = Array.from({ length: 200 }, (_, at) => `include:s${count}x${at}.marukita.example`);
    return [[`v=spf1 ${includes.join(" ")} -all`]];
  };
  await check(mail("198.51.100.7"), endless);
  expect(count).toBeLessThanOrEqual(60);
});

test("the judgement rests on our own check rather than on what the mail says of itself", async () => {
  const claims = Buffer.concat([
    Buffer.from("Authentication-Results: mx.example.co.jp; dmarc=pass header.from=marukita.example\r\n"),
    mail("203.0.113.9"),
  ]);
  const knowledge = openKnowledge(mailData, splitHost);
  const dns = await check(claims);
  expect(examineMail(readMessageNow(claims), noCompany, knowledge, dns).origin).toBe("not-proved");
});
