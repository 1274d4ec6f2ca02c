/** `banto mail check FILE|DIR`: judges mails one after another. Nothing leaves the machine unless `--dns` asks for lookups. */
import { createReadStream } from "node:fs";
import { opendir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  examineMail,
  type MailCompany,
  type MailJudgement,
  type MailKnowledge,
  openKnowledge,
} from "#src/engine/mail/index.ts";
import { actions, mailData } from "#src/handbook/mail-rules/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import { checkOrigin, type Resolver, systemResolver } from "#src/platform/mail-origin/index.ts";
import { codesWithin, readCodes, readMessage } from "#src/platform/message/index.ts";
import { exit, type Io, type Run, takeFlag, takeOption } from "./command.ts";
import { readMailCompany } from "./mail-company.ts";
import { text } from "./text.ts";

/** Read of one file; a mail beyond that is cut, and the message says so. */
const mostBytes = 40_000_000;

export const mail: Run = async (args, io) => {
  const { set: json, rest } = takeFlag(args, "json");
  const { set: withoutCodes, rest: second } = takeFlag(rest, "no-codes");
  const { set: dns, rest: third } = takeFlag(second, "dns");
  const { value: companyFile, rest: words } = takeOption(third, "company");
  const [task, path, ...more] = words;
  if (
    task !== "check" ||
    path === undefined ||
    more.length > 0 ||
    (rest.includes("--company") && !companyFile)
  ) {
    io.err(text[io.lang].mail);
    return exit.usage;
  }
  const company = await readMailCompany(companyFile);
  if (typeof company === "string") {
    io.err(text[io.lang].badCompanyFile(companyFile ?? "", company));
    return exit.usage;
  }
  const looking = { codes: !withoutCodes, resolver: dns ? systemResolver() : undefined };
  return checkAll(path, company, json, looking, io);
};

interface Looking {
  /** QR codes in pictures are read. */
  readonly codes: boolean;
  /** Origins are checked by it; without one nothing is looked up. */
  readonly resolver: Resolver | undefined;
}

async function judged(bytes: Uint8Array, company: MailCompany, knowledge: MailKnowledge, looking: Looking) {
  const options = looking.codes ? { readCodes: codesWithin(readCodes, () => performance.now()) } : {};
  const message = await readMessage(bytes, options);
  const dns = looking.resolver ? await checkOrigin(bytes, message, looking.resolver) : undefined;
  return examineMail(message, company, knowledge, dns);
}

async function checkAll(
  path: string,
  company: MailCompany,
  json: boolean,
  looking: Looking,
  io: Io,
): Promise<number> {
  const t = text[io.lang];
  const knowledge = openKnowledge(mailData, splitHost);
  const count = { dangerous: 0, suspicious: 0, "nothing-odd": 0 };
  let unread = 0;
  for await (const file of filesIn(path)) {
    const bytes = await readStart(file);
    if (!bytes) {
      unread += 1;
      io.err(t.noSuchFile(file));
      continue;
    }
    const judgement = await judged(bytes, company, knowledge, looking);
    count[judgement.verdict] += 1;
    if (json) io.out(JSON.stringify(lineOf(file, judgement, io)));
    else print(file, judgement, io);
  }
  if (!json) io.out(t.mailCounts(count.dangerous, count.suspicious, count["nothing-odd"]));
  if (unread > 0) return exit.usage;
  return count.dangerous + count.suspicious > 0 ? exit.problem : exit.ok;
}

/** The file itself, or every file below the folder in the order of names; hidden ones are left out. */
async function* filesIn(path: string): AsyncGenerator<string> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind?.isDirectory()) {
    yield path;
    return;
  }
  const entries: { name: string; folder: boolean }[] = [];
  for await (const entry of await opendir(path))
    if (!entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory()))
      entries.push({ name: entry.name, folder: entry.isDirectory() });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, folder } of entries) {
    if (folder) yield* filesIn(join(path, name));
    else yield join(path, name);
  }
}

async function readStart(file: string): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(file);
    if (size <= mostBytes) return await readFile(file);
    const parts: Buffer[] = [];
    for await (const part of createReadStream(file, { end: mostBytes - 1 })) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch {
    return undefined;
  }
}

function lineOf(
  file: string,
  { verdict, score, findings, action, officialUrl, origin }: MailJudgement,
  io: Io,
) {
  return {
    file,
    verdict,
    score: Number(score.toFixed(4)),
    origin,
    action,
    ...(officialUrl ? { officialUrl: officialUrl.url } : {}),
    findings: findings.map(({ id, severity, evidence, rule }) => ({
      id,
      severity,
      evidence: evidence.map(({ where, quote }) => `${where}: ${quote}`),
      title: rule.title[io.lang],
    })),
  };
}

/** Findings shown for people; the rest are in --json. */
const shown = 6;

function print(file: string, { verdict, score, findings, action, officialUrl }: MailJudgement, io: Io): void {
  const t = text[io.lang];
  const percent = Math.round(score * 100);
  io.out(`${t.mailVerdicts(verdict)}  ${percent}%  ${file}`);
  for (const { rule, evidence, severity } of findings.filter(({ weight }) => weight !== 0).slice(0, shown)) {
    io.out(`  ${severity === "trust" ? "+" : "-"} ${rule.title[io.lang]}`);
    for (const { where, quote } of evidence.slice(0, 2)) io.out(`      ${where}: ${quote}`);
  }
  io.out(`  → ${actions[action][io.lang]}`);
  if (officialUrl) io.out(`    ${officialUrl.name}: ${officialUrl.url}`);
  io.out("");
}
