/** Judges what was shown with all that the company knows. Nothing is looked up and nothing is kept. */
import { examineMail, type MailJudgement } from "#src/engine/mail/index.ts";
import {
  judgeText,
  judgeUrl,
  type TextFinding,
  type UrlFinding,
  type UrlJudgement,
} from "#src/engine/url/index.ts";
import { type Preview, previewOf } from "#src/platform/message/index.ts";
import type { ExaminedCompany } from "./company.ts";
import type { Examined, ShownFinding } from "./examined.ts";
import { mailKnowledge, textContextOf } from "./knowledge.ts";
import { signsOfMail, signsOfText } from "./rules/signs.ts";
import type { Shown } from "./shown.ts";

/** Characters of the words that a judgement carries on to a report. */
const TEXT = 8_000;

export function examine(shown: Shown, company: ExaminedCompany): Examined {
  if (shown.kind === "mail") return examineMessage(shown, company);
  return shown.kind === "url" ? examineUrl(shown, company) : examineWords(shown, company);
}

const nothing = {
  officialUrl: null,
  official: null,
  origin: null,
  subject: "",
  sender: "",
  sentAt: "",
  click: null,
  preview: null,
  text: "",
  fromPicture: false,
  more: 0,
} as const;

function examineMessage(shown: Shown & { kind: "mail" }, company: ExaminedCompany): Examined {
  const { message, more } = shown;
  const judgement: MailJudgement = examineMail(message, company, mailKnowledge());
  const { verdict, score, action, officialUrl, origin } = judgement;
  return {
    ...nothing,
    kind: "mail",
    verdict,
    score,
    action,
    officialUrl: officialUrl ?? null,
    origin,
    findings: judgement.findings
      .filter(({ weight }) => weight !== 0)
      .map(({ id, severity, evidence }) => ({ of: "mail", id, severity, quotes: [...evidence] })),
    subject: message.subject.slice(0, 300),
    sender: (message.author?.address ?? "").slice(0, 300),
    sentAt: message.date.at ?? "",
    preview: shortened(previewOf(message), 3),
    more,
    signs: signsOfMail(message, company),
  };
}

/** A preview within bounds, however many mails are inside it. */
function shortened(preview: Preview, forwarded: number): Preview {
  return {
    ...preview,
    text: preview.text.slice(0, TEXT),
    truncated: preview.truncated || preview.text.length > TEXT,
    forwarded: preview.forwarded.slice(0, forwarded).map((one) => shortened(one, 0)),
  };
}

function examineUrl(shown: Shown & { kind: "url" }, company: ExaminedCompany): Examined {
  const judgement = judgeUrl(shown.url, textContextOf(company));
  const findings = findingsOfUrl(judgement);
  const verdict = plainVerdict(judgement.verdict);
  return {
    ...nothing,
    kind: "url",
    verdict,
    score: judgement.points,
    findings,
    action: actionFor(verdict, findings),
    official: judgement.official?.name ?? null,
    officialUrl: verdict === "nothing-odd" ? null : officialUrlFor(findings, company),
    click: judgement.anatomy.shown,
    text: shown.url.slice(0, TEXT),
    fromPicture: shown.fromPicture,
    signs: signsOfText([judgement], ""),
  };
}

function examineWords(shown: Shown & { kind: "text" }, company: ExaminedCompany): Examined {
  const judgement = judgeText(shown.text, textContextOf(company));
  const findings = [
    ...judgement.findings.filter(({ id }) => id !== "address").map(findingOfText),
    ...judgement.urls.flatMap(findingsOfUrl).slice(0, 20),
  ].sort((a, b) => rank[b.severity] - rank[a.severity]);
  const verdict = plainVerdict(judgement.verdict);
  return {
    ...nothing,
    kind: "text",
    verdict,
    score: judgement.points,
    findings,
    action: actionFor(verdict, findings),
    officialUrl: verdict === "nothing-odd" ? null : officialUrlFor(findings, company),
    text: shown.text.slice(0, TEXT),
    fromPicture: shown.fromPicture,
    signs: signsOfText(judgement.urls, shown.text),
  };
}

const rank = { high: 3, medium: 2, low: 1, trust: 0 } as const;

const severityOf = (weight: number) => (weight >= 7 ? "high" : weight >= 3 ? "medium" : "low");

/** That nothing is encrypted is told though it counts nothing; what an official address shows is not. */
function findingsOfUrl(judgement: UrlJudgement): ShownFinding[] {
  const own = judgement.findings.map((one: UrlFinding): ShownFinding => {
    const { id, weight, evidence, lookalike } = one;
    const shown = { of: "url", id, severity: severityOf(weight) } as const;
    const quotes = [{ where: "link", quote: evidence }];
    return lookalike
      ? { ...shown, how: lookalike.kind, party: lookalike.party.name, quotes }
      : { ...shown, quotes };
  });
  return [...own, ...(judgement.inside ? findingsOfUrl(judgement.inside) : [])];
}

function findingOfText({ id, weight, evidence, party }: TextFinding): ShownFinding {
  const where = id === "named-elsewhere" ? "link" : "text";
  const shown = {
    of: "text",
    id,
    severity: severityOf(weight),
    quotes: [{ where, quote: evidence }],
  } as const;
  return { ...shown, quotes: [...shown.quotes], ...(party && { party: party.name }) };
}

function plainVerdict(verdict: UrlJudgement["verdict"]): Examined["verdict"] {
  return verdict === "dangerous" || verdict === "suspicious" ? verdict : "nothing-odd";
}

/** Somebody is imitated or named: open their own page. Only a number to call: the known one. Else: tell the desk. */
function actionFor(verdict: Examined["verdict"], findings: readonly ShownFinding[]): Examined["action"] {
  if (verdict === "nothing-odd") return "none";
  if (findings.some(({ party }) => party !== undefined)) return "official-site";
  if (findings.some(({ id }) => id === "number-and-lure" || id === "foreign-number"))
    return "call-known-number";
  return "report";
}

/** The book's own entry of whom the findings name. */
function officialUrlFor(
  findings: readonly ShownFinding[],
  { officialUrls }: ExaminedCompany,
): Examined["officialUrl"] {
  const names = findings.flatMap(({ party }) => (party === undefined ? [] : [party]));
  return (
    officialUrls.find(({ name }) => names.some((one) => one.includes(name) || name.includes(one))) ?? null
  );
}
