// 5.1: every private device used for work is applied for and approved, with its protection shown.
import type { Control } from "./control.ts";

export const byodApproved: Control = {
  id: "s5-1-byod-approved",
  section: "5.1",
  principle: 8,
  title: {
    ja: "仕事に使う私物は、すべて申請と承認を済ませている",
    en: "Every private device used for work is applied for and approved",
  },
  reason: {
    ja: "会社の機器より守りが弱く、会社から消すこともできない機器に、名簿やメールが残ります。知っている台数だけが守れます。",
    en: "Lists and mail stay on devices less protected than yours and beyond your reach; only the ones you know of can be protected.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc", "phone"], where: { fact: "device.privatelyOwned", is: true } },
  condition: {
    all: [
      { fact: "device.byodApproved", is: true },
      { fact: "device.leavesNoData", is: true },
    ],
  },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "持ち主本人の申請と同意(OS・暗号化・画面ロック・消去)",
      en: "The owner's own application and consent: system, encryption, lock, erasure",
    },
  },
  byHand: [
    {
      fact: "device.byodApproved",
      question: {
        ja: "私物を仕事に使わないか、使う私物はすべて1年以内に承認していますか?",
        en: "Is no private device used for work, or has each been approved within a year?",
      },
      until: "devices",
    },
    {
      fact: "device.leavesNoData",
      question: {
        ja: "私物には仕事のデータが残らないか、会社の分だけを消せるようになっていますか?",
        en: "Do private devices keep no work data, or can the company's part be erased?",
      },
      until: "devices",
    },
    {
      fact: "device.privatelyOwned",
      question: {
        ja: "仕事に使っている私物のスマホやPCが、1台でもありますか?",
        en: "Is at least one private phone or PC used for work?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "私物の申請を受けて承認する", en: "Take and approve applications for private devices" },
    steps: [
      {
        ja: "メールとクラウドの管理画面で、つながっている端末を一覧にし、台帳に無いものを見つけます。",
        en: "In the admin pages of mail and clouds list the connected devices and find those not on the register.",
      },
      {
        ja: "持ち主に申請のページを送り、OSの版・暗号化・画面ロック・家族と共用しないことを答えてもらいます。",
        en: "Send the owner the application: version, encryption, screen lock, not shared with family.",
      },
      {
        ja: "仕事のアプリだけを消せる設定か、画面だけを見る方式にします。できない機器は承認しません。",
        en: "Set it so that work apps alone can be erased, or only the screen is shown; refuse devices that cannot.",
      },
      {
        ja: "無くしたときの電話と、辞めるときに消すことへの同意を、本人に確かめてもらいます。",
        en: "Have the owner confirm whom to call on loss and that work data is erased on leaving.",
      },
      {
        ja: "承認を押すと、本人の申請と同意が証拠として残ります。断った機器は管理画面から外します。",
        en: "Approve: application and consent are kept as evidence. Remove refused devices in the admin page.",
      },
    ],
    minutes: 15,
    minutesEach: 10,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1, 6],
    diagnosis: [13, 21],
    articles: [1, 4],
    personalData: [6],
    scs: ["3-1-1-1"],
    iso27001: ["A.5.9", "A.5.11", "A.6.7", "A.7.9", "A.8.1"],
    threats: ["remote-work", "insider", "carelessness"],
  },
};
