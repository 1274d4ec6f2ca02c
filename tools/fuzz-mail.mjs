#!/usr/bin/env node
/**
 * Breaks mails at random and has the examiner read, judge and preview each: none may make it throw, hang or answer nonsense.
 *
 *   node tools/fuzz-mail.mjs                 BANTO_FUZZ_MAILS=100000 mails (2,000 unless said), BANTO_FUZZ_SECONDS=900 at most
 *
 * The same BANTO_FUZZ_SEED (1 unless said) gives the same mails. Exit code 1 when something was found; the mail's number and seed
 * are printed, with which it can be made again. 2 when the time was up before the number was reached.
 */
import { examineMail, noCompany, openKnowledge } from "../src/engine/mail/index.ts";
import { mailData } from "../src/handbook/mail-rules/index.ts";
import { splitHost } from "../src/platform/domain/index.ts";
import { previewOf } from "../src/platform/message/preview.ts";
import { readMessageNow } from "../src/platform/message/read-message.ts";
import { seeded } from "./learn-mail/regression.mjs";
import * as later from "./mail-samples/later.mjs";
import * as modern from "./mail-samples/modern.mjs";
import * as phishing from "./mail-samples/phishing-ja.mjs";

const wanted = Number(process.env.BANTO_FUZZ_MAILS ?? 2_000);
const seconds = Number(process.env.BANTO_FUZZ_SECONDS ?? 900);
const seed = Number(process.env.BANTO_FUZZ_SEED ?? 1);
/** A mail of ordinary size that takes longer is a fault; measured again before it is one, as machines are busy. */
const SLOW_MS = 1_000;

const knowledge = openKnowledge(mailData, splitHost);
const chance = seeded(seed);
const upTo = (limit) => Math.floor(chance() * limit);

/** Bodies stand as they are rather than in base64, so that a change is one of the HTML and not of its coding. */
const opened = (source) =>
  source.replace(
    /(Content-Type: text\/[a-z]+[^\r\n]*\r\nContent-Transfer-Encoding: )base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g,
    (_, head, body) => `${head}8bit\r\n\r\n${Buffer.from(body, "base64").toString("latin1")}\r\n`,
  );

const seeds = [later, modern, phishing].flatMap(({ templates, make }) =>
  templates.flatMap((template) => {
    const { source, authentication } = make(template, chance);
    return [source, opened(`Authentication-Results: mx.example.co.jp; ${authentication}\r\n${source}`)];
  }),
);

const shards =
  '=?|?=|=?iso-2022-jp?B?|"|<|>|(|,|;|:|\r\n|\r\n\r\n|--|\0|\x1b$B|\x1b(B|=|{|}|\xff\xfe|\xe3\x81|begin 644 x\n|<a href="|<!--|</|<style>|<table>|%|\\|&#x|&zwnj;|xn--|@|//|https://a@b/|\u202e|From: a\r\n|Content-Type: multipart/mixed; boundary=x\r\n|Content-Transfer-Encoding: base64\r\n|Content-Type: message/rfc822\r\n\r\n'
    .split("|")
    .map((text) => Buffer.from(text, "latin1").toString("latin1"));

const changes = [
  (mail, at) => mail.slice(0, at) + String.fromCharCode(upTo(256)) + mail.slice(at + 1),
  (mail, at) => mail.slice(0, at) + mail.slice(at + 1 + upTo(300)),
  (mail, at) => mail.slice(0, at) + mail.slice(at, at + 1 + upTo(60)).repeat(1 + upTo(200)) + mail.slice(at),
  (mail, at) => mail.slice(0, at) + shards[upTo(shards.length)].repeat(1 + upTo(3)) + mail.slice(at),
  (mail, at) => mail.slice(0, at) + seeds[upTo(seeds.length)].slice(at),
  (mail) => mail.replaceAll("\r\n", "\n"),
];

function broken() {
  let mail = seeds[upTo(seeds.length)];
  // Half of the changes fall on the headers, where most of what can go wrong stands.
  for (let left = 1 + upTo(12); left > 0; left--)
    mail = changes[upTo(changes.length)](
      mail,
      upTo(chance() < 0.5 ? Math.min(900, mail.length) : mail.length),
    );
  return Buffer.from(mail, "latin1");
}

function fault(bytes) {
  const message = readMessageNow(bytes);
  const inner = message.defects.find(({ id }) => id === "internal");
  if (inner) return `reading: ${inner.detail}`;
  const { score, verdict } = examineMail(message, noCompany, knowledge);
  if (!Number.isFinite(score) || score < 0 || score > 1 || !verdict) return `score ${score}`;
  const open = previewOf(message).links.find(({ target }) => /^(?:https?|javascript|data):/i.test(target));
  if (open) return `the preview holds a link that can be pressed: ${open.target.slice(0, 80)}`;
  return undefined;
}

const time = (bytes) => {
  const started = performance.now();
  const said = fault(bytes);
  return { said, took: performance.now() - started };
};

const end = Date.now() + seconds * 1_000;
const started = Date.now();
let done = 0;
let worst = 0;
let faults = 0;
for (; done < wanted && Date.now() < end; done++) {
  const bytes = broken();
  try {
    let { said, took } = time(bytes);
    if (took > SLOW_MS) took = Math.min(time(bytes).took, time(bytes).took);
    worst = Math.max(worst, took);
    if (took > SLOW_MS) said = `${took.toFixed(0)} ms for ${bytes.length} bytes`;
    if (said === undefined) continue;
    faults += 1;
    console.log(`mail ${done} of seed ${seed}: ${said}`);
  } catch (error) {
    faults += 1;
    console.log(`mail ${done} of seed ${seed}: ${error instanceof Error ? error.stack : error}`);
  }
  if (faults >= 20) break;
}
const spent = (Date.now() - started) / 1_000;
console.log(
  `${done} broken mails in ${spent.toFixed(0)} s (${(done / spent).toFixed(0)}/s), slowest ${worst.toFixed(0)} ms, ${faults} faults`,
);
process.exit(faults > 0 ? 1 : done < wanted ? 2 : 0);
