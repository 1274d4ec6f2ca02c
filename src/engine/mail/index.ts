/** The mail examiner: `examineMail(message, company, knowledge, dns?)`. */
export { type CompanyPerson, type MailCompany, noCompany, type Partner } from "./company.ts";
export type { DnsResults } from "./dns.ts";
export type { Evidence } from "./evidence.ts";
export { examineMail, type Finding, type MailJudgement, type MailVerdict } from "./examine.ts";
export { findAll } from "./find.ts";
export {
  type MailBrand,
  type MailData,
  type MailHosts,
  type MailKnowledge,
  type MailLetters,
  type MailRoles,
  type MailWeights,
  openKnowledge,
} from "./knowledge.ts";
export type { Message } from "./message.ts";
export type { Action, Family, MailRule, MailSample, Match, Severity } from "./rule.ts";
export { probability, weightOf } from "./score.ts";
export { signals } from "./signals/index.ts";
export { viewOf } from "./view.ts";
