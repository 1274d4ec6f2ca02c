/** The evidence pack: everything of an incident in one ZIP, with its hashes and the program that checks them. */

import { fileAnswer } from "#src/platform/files/index.ts";
import { writeZip, type ZipFile } from "#src/platform/zip/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import verifier from "../../../../tools/verify-incident.mjs?raw";
import type { DraftRow } from "../queries.ts";
import type { Incident } from "../read.ts";
import { saidWords } from "../said-words.ts";
import { text } from "../text/pack.ts";
import { sha256Of } from "./hash.ts";

export interface PackFacts {
  readonly dataDir: string;
  readonly lang: Lang;
  readonly company: string;
  readonly timeZone: string;
  readonly incident: Incident;
  readonly drafts: readonly DraftRow[];
  readonly now: Date;
}

export interface Pack {
  readonly zip: Uint8Array;
  /** For the ledger: whoever checks later compares with it. */
  readonly manifestSha256: string;
  readonly files: number;
}

const encode = (words: string) => new TextEncoder().encode(words);

export async function buildPack(facts: PackFacts): Promise<Pack> {
  const { incident, drafts, company, now, lang } = facts;
  const { files, absent } = await originals(facts);
  const links = incident.rows.map(({ company_id: _company, digest: _digest, ...link }) => link);
  const contents: ZipFile[] = [
    { path: "README.txt", bytes: encode(text[lang].readme(company, incident.row.number)) },
    { path: "verify-incident.mjs", bytes: encode(verifier) },
    { path: "timeline.jsonl", bytes: encode(links.map((link) => `${JSON.stringify(link)}\n`).join("")) },
    { path: "timeline.txt", bytes: encode(readable(facts)) },
    ...drafts.map(({ draft, version, lang: of, text: words }) => ({
      path: `drafts/${draft}_v${version}_${of}.txt`,
      bytes: encode(words),
    })),
    ...files,
  ];
  const manifest = {
    incident: incident.row.id,
    number: incident.row.number,
    company,
    made_at: now.toISOString(),
    entries: links.length,
    head: incident.row.head_hash,
    files: contents.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256Of(bytes) })),
    absent,
  };
  const bytes = encode(`${JSON.stringify(manifest, null, 1)}\n`);
  const manifestSha256 = sha256Of(bytes);
  const zip = writeZip(
    [
      ...contents,
      { path: "manifest.json", bytes },
      { path: "manifest.sha256", bytes: encode(`${manifestSha256}  manifest.json\n`) },
    ],
    now,
  );
  return { zip, manifestSha256, files: contents.length };
}

/** The files as received; those that are gone or are no longer what they were are named, not left out silently. */
async function originals({ dataDir, incident }: PackFacts) {
  const files: ZipFile[] = [];
  const absent: { name: string; sha256: string; problem: string }[] = [];
  for (const [at, file] of incident.files.entries()) {
    const answer = await fileAnswer(dataDir, file, "original");
    if (typeof answer === "string") {
      absent.push({ name: file.name, sha256: file.sha256, problem: answer });
      continue;
    }
    const path = `files/${String(at + 1).padStart(3, "0")}_${file.name.replace(/[\\/:*?"<>|]/g, "_")}`;
    files.push({ path, bytes: new Uint8Array(await answer.arrayBuffer()) });
  }
  return { files, absent };
}

/** The timeline for people. */
function readable({ lang, timeZone, incident }: PackFacts): string {
  const lines = incident.state.timeline.map(
    ({ happenedAt, authorName, said }) =>
      `${formatDateTime(happenedAt, { lang, timeZone })}\t${authorName}\t${saidWords(lang, said).replaceAll("\n", " / ")}`,
  );
  return `${[incident.state.title, "", ...lines].join("\n")}\n`;
}
