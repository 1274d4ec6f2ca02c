/**
 * `npm run bench -- mail`: mails judged in a second and the time of one, on the invented mails of the repository, beside SpamAssassin
 * where it is installed (Debian: `apt-get install spamassassin`; it is run offline, `-L`), and the slowest mails of 25 MB.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { examineMail, noCompany, openKnowledge } from "../src/engine/mail/index.ts";
import { mailData } from "../src/handbook/mail-rules/index.ts";
import { splitHost } from "../src/platform/domain/index.ts";
import { readMessageNow } from "../src/platform/message/read-message.ts";
import { worstMails } from "../tests/mail/worst.ts";
import { seeded } from "../tools/learn-mail/regression.mjs";
import * as later from "../tools/mail-samples/later.mjs";
import * as modern from "../tools/mail-samples/modern.mjs";
import * as phishing from "../tools/mail-samples/phishing-ja.mjs";

const knowledge = openKnowledge(mailData, splitHost);
const judge = (bytes) => examineMail(readMessageNow(bytes), noCompany, knowledge);

/** @returns {{ bad: boolean, bytes: Buffer }[]} the same mails each time */
export function sampleMails(each) {
  const chance = seeded(2026);
  return [later, modern, phishing].flatMap((kind) =>
    kind.templates.flatMap((template) =>
      Array.from({ length: each }, () => {
        const { source, authentication } = kind.make(template, chance);
        const header = `Authentication-Results: mx.example.co.jp; ${authentication}\r\n`;
        return { bad: template.bad ?? kind === phishing, bytes: Buffer.from(header + source, "latin1") };
      }),
    ),
  );
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function timed(mails, work) {
  const all = mails.map(({ bytes, bad }) => {
    const started = performance.now();
    const called = work(bytes);
    return { took: performance.now() - started, bad, called };
  });
  const sorted = all.map(({ took }) => took).sort((a, b) => a - b);
  const share = (bad) => {
    const part = all.filter((one) => one.bad === bad);
    return part.filter(({ called }) => called).length / part.length;
  };
  return {
    mails: all.length,
    perSecond: (1_000 * all.length) / sorted.reduce((sum, one) => sum + one, 0),
    p50: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    worst: at(sorted, 1),
    caught: share(true),
    falseAlarms: share(false),
  };
}

const isOdd = (bytes) => judge(bytes).verdict !== "nothing-odd";

export function benchMail({ rounds, say }) {
  const mails = sampleMails(3);
  say(`judging ${mails.length} mails, ${rounds} times`);
  timed(mails.slice(0, 300), isOdd);
  const runs = Array.from({ length: rounds }, () => timed(mails, isOdd)).sort((a, b) => a.p50 - b.p50);
  const banto = runs[Math.floor(runs.length / 2)];
  say("judging mails of 25 MB");
  const large = worstMails.map(([name, make]) => {
    const bytes = make();
    const took = Math.min(...[1, 2].map(() => timed([{ bytes, bad: false }], isOdd).worst));
    return { name, megabytes: bytes.length / 1e6, milliseconds: took };
  });
  return { banto, spamAssassin: spamAssassin(mails, say), large };
}

/** Few mails: each call starts the program anew, as a script that judges a folder would. */
function spamAssassin(mails, say) {
  if (spawnSync("spamassassin", ["--version"]).status !== 0) return undefined;
  say("judging the same mails by SpamAssassin, offline");
  const part = mails.filter((_, number) => number % 20 === 0);
  const running = spawnSync("spamc", ["-K"]).status === 0;
  const [program, ...args] = running ? ["spamc"] : ["spamassassin", "-L", "-t"];
  const work = (input) => {
    const marked = execFileSync(program, args, { input, stdio: ["pipe", "pipe", "ignore"] });
    return /^X-Spam-Status: Yes/m.test(marked.toString("latin1"));
  };
  return { way: running ? "spamc to a running spamd" : "spamassassin -L -t", ...timed(part, work) };
}

export function mailText({ banto, spamAssassin: other, large }) {
  const number = (value, digits = 1) => value.toFixed(digits).padStart(10);
  const row = (name, one) =>
    name.padEnd(34) +
    number(one.mails, 0) +
    number(one.perSecond) +
    number(one.p50, 2) +
    number(one.p95, 2) +
    number(one.worst, 1) +
    number(one.caught * 100) +
    number(one.falseAlarms * 100);
  return [
    `${"".padEnd(34)}     mails  a second    p50 ms    p95 ms  worst ms  caught % alarms %`,
    row("Banto, read and judged", banto),
    ...(other
      ? [row(`SpamAssassin (${other.way})`, other)]
      : ["SpamAssassin is not installed here: apt-get install spamassassin, then run this again."]),
    "The mails are our own inventions: their shares show that the work is done, not how good it is.",
    "",
    "25 MB, better of two".padEnd(34) + "        ms",
    ...large.map(({ name, milliseconds }) => name.padEnd(34) + number(milliseconds, 0)),
  ].join("\n");
}
