// 3.1: protection is settled on one page before a system or service is bought, not after.
import type { Control } from "./control.ts";

export const askedBeforeBuying: Control = {
  id: "s3-1-asked-before-buying",
  section: "3.1",
  principle: null,
  title: {
    ja: "新しいシステムやサービスは、買う前に1枚で検討している",
    en: "New systems and services are examined on one page before purchase",
  },
  reason: {
    ja: "入れたあとから守りを足すと高くつき、足せないこともあります。買う前なら、選び直せます。",
    en: "Protection added later costs more and is sometimes impossible; before the purchase you can still choose.",
  },
  risk: 3,
  scope: { register: "services" },
  condition: { fact: "service.approvedBeforeUse", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "検討の1枚(目的・情報・認証・控え・やめ方・契約と、承認した人)",
      en: "The one-page request: purpose, data, sign-in, backup, exit, contract and who approved it",
    },
  },
  byHand: [
    {
      fact: "service.approvedBeforeUse",
      question: {
        ja: "使っているサービスは、あとから承認し直したものも含め、どれも承認を受けていますか?",
        en: "Has every service in use been approved, be it afterwards?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "承認の無いサービスを検討する", en: "Examine services never approved" },
    steps: [
      {
        ja: "サービスの台帳で、承認の欄が空のものを表示します。",
        en: "In the register of services show those without an approval.",
      },
      {
        ja: "検討の用紙を開き、目的・置く情報・使う人・止まったときの困り方を書きます。",
        en: "Open the request form; enter purpose, data, users and what a standstill would mean.",
      },
      {
        ja: "多要素認証・控えの取り方・やめるときのデータの取り出し方・契約の条件を、公式の説明で確かめて書きます。",
        en: "From the official documents enter second factor, backups, how to get the data out, and the contract terms.",
      },
      {
        ja: "決める人に見せ、「使う・条件つき・使わない」を選んでもらいます。",
        en: "Show it to whoever decides: use, use on conditions, or not.",
      },
      {
        ja: "用紙を保存し、サービスごとに証拠として添えます。次からは買う前に同じ用紙を使います。",
        en: "Save the form and attach it to the service as evidence; from now on use it before buying.",
      },
    ],
    minutes: 30,
    minutesEach: 10,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [23],
    scs: ["3-1-3-1", "3-1-3-2"],
    iso27001: ["A.5.8", "A.5.23", "A.8.26"],
    threats: ["supply-chain", "vulnerabilities"],
  },
};
