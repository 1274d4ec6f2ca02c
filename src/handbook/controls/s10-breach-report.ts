// 10: it is known which leaks must be reported to the commission, and how many days there are.
import type { Control } from "./control.ts";

export const breachReport: Control = {
  id: "s10-breach-report",
  section: "10",
  principle: 9,
  title: {
    ja: "もれたときに報告が要る4つの場合と期限を、担当が言える",
    en: "The people in charge know which leaks must be reported, and by when",
  },
  reason: {
    ja: "報告の目安は、知った日から3〜5日です。調べてから考えると過ぎてしまいます。暗号化されて使えなくなった場合も対象です。",
    en: "The first report is due within about three to five days of learning of it, which passes while you investigate; data made unusable by encryption counts too.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "breach.casesKnown", is: true },
      { fact: "breach.reportRehearsed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "練習で書いた報告の文面と、判断の紙",
      en: "The report drafted for practice, and the page for judging",
    },
  },
  byHand: [
    {
      fact: "breach.casesKnown",
      question: {
        ja: "責任者と代わりの人は、報告が要る4つの場合と期限を、紙を見て答えられますか?",
        en: "With the page at hand, can the person in charge and the deputy name the four cases and the deadlines?",
      },
      until: "personal-data",
    },
    {
      fact: "breach.reportRehearsed",
      question: {
        ja: "この1年に、報告の文面を1回書く練習をしましたか?",
        en: "In the past year, was a report drafted once for practice?",
      },
      until: "personal-data",
    },
  ],
  task: {
    title: { ja: "もれたときの報告を練習する", en: "Rehearse reporting a leak" },
    steps: [
      {
        ja: "4つの場合を紙に書きます。①病歴などの要配慮個人情報 ②カード番号など財産の被害のおそれ ③不正アクセスや持出しなど不正の目的のおそれ ④1,000人を超えるとき。①〜③は1人からです。",
        en: "Write the four cases: sensitive data such as health; risk to property such as card numbers; wrongful purpose such as intrusion or theft; over 1,000 people. The first three begin with one person.",
      },
      {
        ja: "期限を書きます。速報は知った日から3〜5日以内、確報は30日以内(③を含むときは60日以内)が目安です。",
        en: "Write the deadlines: first report within three to five days, final report within 30 days, or 60 where wrongful purpose is involved.",
      },
      {
        ja: "個人情報保護委員会の漏えい等報告のページを公式URL帳から開き、書く項目を見ます。送信はしません。",
        en: "From the URL book open the PPC's page for reporting and look at the items; send nothing.",
      },
      {
        ja: "「通販の顧客1,200人分が暗号化された」場合の速報を、分かっていることだけで書いてみます。",
        en: 'Draft the first report for "1,200 customers\' data encrypted", with what would be known.',
      },
      {
        ja: "本人への知らせの案も1つ書き、紙と文面を証拠として添えます。迷う場合は委員会の窓口か弁護士に聞きます。",
        en: "Draft the notice to the people too, and attach all as evidence; when in doubt ask the commission or a lawyer.",
      },
    ],
    minutes: 60,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [24],
    personalData: [3],
    scs: ["6-1-1-1", "6-1-1-5"],
    iso27001: ["A.5.5", "A.5.24", "A.5.25", "A.5.26", "A.5.34"],
    threats: ["ransomware", "insider", "carelessness"],
  },
};
