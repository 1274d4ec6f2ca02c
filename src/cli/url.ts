/** `banto url check URL|-`: judges addresses, one line each; nothing is opened and nothing is looked up. */
import { createInterface } from "node:readline";
import { partiesOf, protect } from "#src/engine/lookalike/index.ts";
import { judgeUrl, type UrlContext, type UrlJudgement } from "#src/engine/url/index.ts";
import { brands } from "#src/handbook/brands/index.ts";
import { addedWords, lookalikeWords, urlFindingWords, urlKnowledge } from "#src/handbook/hosts/index.ts";
import { splitHost } from "#src/platform/domain/index.ts";
import type { Lang } from "#src/text/words.ts";
import { exit, type Io, type Run, takeFlag, takeOption } from "./command.ts";
import { readMailCompany } from "./mail-company.ts";
import { text } from "./text.ts";

export const url: Run = async (args, io) => {
  const { set: json, rest: withTsv } = takeFlag(args, "json");
  const { set: tsv, rest } = takeFlag(withTsv, "tsv");
  const { value: companyFile, rest: words } = takeOption(rest, "company");
  const [task, ...addresses] = words;
  if (task !== "check" || addresses.length === 0 || (rest.includes("--company") && !companyFile)) {
    io.err(text[io.lang].url);
    return exit.usage;
  }
  const company = await readMailCompany(companyFile);
  if (typeof company === "string") {
    io.err(text[io.lang].badCompanyFile(companyFile ?? "", company));
    return exit.usage;
  }
  const knowledge = { tables: urlKnowledge.tables, addedWords, splitHost };
  const book = protect([...partiesOf(company, splitHost), ...brands], knowledge);
  const context: UrlContext = { knowledge: urlKnowledge, book, splitHost };
  let odd = 0;
  for await (const address of given(addresses)) {
    const judgement = judgeUrl(address, context);
    if (judgement.verdict === "dangerous" || judgement.verdict === "suspicious") odd += 1;
    if (json) io.out(JSON.stringify({ url: address, ...lineOf(judgement, io.lang) }));
    else if (tsv) io.out(rowOf(address, judgement));
    else print(judgement, io);
  }
  return odd > 0 ? exit.problem : exit.ok;
};

/** The addresses of the command line; for `-`, the lines of the standard input as they come. */
async function* given(addresses: readonly string[]): AsyncGenerator<string> {
  for (const address of addresses) {
    if (address !== "-") yield address;
    else
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim() !== "") yield line.trim();
  }
}

interface Line {
  readonly verdict: UrlJudgement["verdict"];
  readonly points: number;
  /** Who really gets the click, and what stands around it. */
  readonly click: string;
  readonly parts: UrlJudgement["anatomy"]["shown"];
  readonly official: string | null;
  readonly findings: readonly { id: string; weight: number; evidence: string; title: string }[];
  /** What it forwards to. */
  readonly inside?: Line & { readonly url: string };
}

function lineOf({ verdict, points, findings, anatomy, official, inside }: UrlJudgement, lang: Lang): Line {
  return {
    verdict,
    points,
    click: anatomy.shown.click,
    parts: anatomy.shown,
    official: official?.name ?? null,
    findings: findings.map(({ id, weight, evidence, lookalike }) => ({
      id,
      weight,
      evidence,
      title: urlFindingWords[id][lang],
      ...(lookalike
        ? {
            imitates: lookalike.domain,
            party: lookalike.party,
            kind: lookalike.kind,
            strength: lookalike.strength,
            how: lookalikeWords[lookalike.kind][lang],
          }
        : {}),
    })),
    ...(inside ? { inside: { url: inside.anatomy.written, ...lineOf(inside, lang) } } : {}),
  };
}

/** Address, verdict, points, who gets the click, reasons: for a spreadsheet. */
function rowOf(address: string, { verdict, points, anatomy, findings }: UrlJudgement): string {
  const reasons = findings.map(({ id }) => id).join(" ");
  return [address, verdict, String(points), anatomy.shown.click, reasons]
    .map((cell) => cell.replace(/\s+/g, " "))
    .join("\t");
}

function print(judgement: UrlJudgement, io: Io, indent = ""): void {
  const t = text[io.lang];
  const { verdict, findings, anatomy, official, inside } = judgement;
  io.out(`${indent}${t.urlVerdicts(verdict)}  ${shorten(anatomy.written)}`);
  const { before, click, after } = anatomy.shown;
  if (click !== "") io.out(`${indent}  ${t.urlClick}: ${before}[${click}]${shorten(after)}`);
  if (official) io.out(`${indent}  ${t.urlOfficial(official.name)}`);
  for (const { id, evidence, lookalike } of findings) {
    const how = lookalike
      ? `${lookalikeWords[lookalike.kind][io.lang]} → ${lookalike.party.name} (${lookalike.domain})`
      : "";
    io.out(`${indent}  - ${urlFindingWords[id][io.lang]} ${how || shorten(evidence)}`);
  }
  if (inside) {
    io.out(`${indent}  ${t.urlInside}`);
    print(inside, io, `${indent}    `);
  }
}

const shorten = (value: string) => (value.length > 120 ? `${value.slice(0, 119)}…` : value);
