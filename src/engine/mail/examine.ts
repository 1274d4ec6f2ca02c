/** Judges a mail: what is odd about it, how likely it is a trap, and what to do. It never says that a mail is without danger. */
import { type MailCompany, noCompany } from "./company.ts";
import type { DnsResults } from "./dns.ts";
import type { Evidence } from "./evidence.ts";
import { type Found, findAll } from "./find.ts";
import type { MailKnowledge } from "./knowledge.ts";
import type { Message } from "./message.ts";
import type { Action, Family, MailRule, Severity } from "./rule.ts";
import { probability, weightOf } from "./score.ts";
import { brandsIn } from "./signals/brand-names.ts";
import { type View, viewOf } from "./view.ts";

export type MailVerdict = "dangerous" | "suspicious" | "nothing-odd";

export interface MailJudgement {
  readonly verdict: MailVerdict;
  /** Probability from 0 to 1 that it is a trap, calibrated on mails that were not learned from. */
  readonly score: number;
  /** The heaviest first; those that speak for the mail last. */
  readonly findings: readonly Finding[];
  /** The one right thing to do. */
  readonly action: Action;
  /** Where to open instead of the link: the company's own entry for the firm the mail names. */
  readonly officialUrl: { readonly name: string; readonly url: string } | undefined;
  /** Who vouches for the author's address. */
  readonly origin: "proved" | "not-proved" | "not-checked";
}

export interface Finding {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** What it added to the sum of weights. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  readonly rule: MailRule;
}

/** Mails inside a mail that are judged with it: what is forwarded for a look is what the question is about. */
const innerLimit = 3;

/**
 * @param dns what our own check of the origin found, where that is switched on.
 * @returns the judgement of the mail, or of the worst of those it carries.
 */
export function examineMail(
  message: Message,
  company: MailCompany,
  knowledge: MailKnowledge,
  dns?: DnsResults,
): MailJudgement {
  const own = judge(viewOf(message, company, knowledge, dns), knowledge);
  const inner = message.forwarded
    .slice(0, innerLimit)
    .map((one) => judge(viewOf(one, company, knowledge, undefined), knowledge));
  return inner.reduce((worst, one) => (one.score > worst.score ? one : worst), own);
}

/** The same without anything the company knows. */
export const examineAlone = (message: Message, knowledge: MailKnowledge) =>
  examineMail(message, noCompany, knowledge);

function judge(view: View, knowledge: MailKnowledge): MailJudgement {
  const found = findAll(view);
  const score = probability(
    found.map(({ rule }) => rule),
    knowledge.weights,
  );
  const findings = ranked(found, knowledge);
  const verdict = verdictOf(score, findings, knowledge);
  const worst = findings.find(({ severity }) => severity !== "trust");
  return {
    verdict,
    score,
    findings,
    action: verdict === "nothing-odd" ? "none" : (worst?.rule.action ?? "report"),
    officialUrl: officialUrlFor(view),
    origin:
      view.authentication.source === "none"
        ? "not-checked"
        : view.authentication.aligned
          ? "proved"
          : "not-proved",
  };
}

function ranked(found: readonly Found[], { weights }: MailKnowledge): Finding[] {
  return found
    .map(({ rule, evidence }) => ({
      id: rule.id,
      family: rule.family,
      severity: rule.severity,
      weight: weightOf(rule, weights),
      evidence,
      rule,
    }))
    .sort(
      (a, b) =>
        b.weight - a.weight || severityRank[b.severity] - severityRank[a.severity] || (a.id < b.id ? -1 : 1),
    );
}

const severityRank: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1, trust: 0 };

/** Dangerous takes a serious finding besides the number: many small oddities make a mail suspicious, not more. */
function verdictOf(score: number, findings: readonly Finding[], { weights }: MailKnowledge): MailVerdict {
  if (
    score >= weights.dangerous &&
    findings.some(({ severity, weight }) => severity === "high" && weight > 0)
  )
    return "dangerous";
  return score >= weights.suspicious ? "suspicious" : "nothing-odd";
}

function officialUrlFor(view: View): MailJudgement["officialUrl"] {
  const said = `${view.author.name} ${view.subject} ${view.text.slice(0, 400)}`;
  const brands = brandsIn(view.knowledge, said);
  const byBrand = view.company.officialUrls.find(({ name, url }) => {
    const host = URL.canParse(url) ? new URL(url).hostname : "";
    const ids = brandsIn(view.knowledge, name).map(({ id }) => id);
    return brands.some(({ id }) => ids.includes(id) || owns(view.knowledge, id, host));
  });
  return byBrand ?? view.company.officialUrls.find(({ name }) => name.length >= 2 && said.includes(name));
}

const owns = ({ brands }: MailKnowledge, brand: string, host: string) =>
  brands.some(
    ({ id, domains }) =>
      id === brand && domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
