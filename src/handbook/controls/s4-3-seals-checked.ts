// 4.3: the last-resort secrets are sealed or entrusted, and somebody else saw that the seal is whole.
import type { Control } from "./control.ts";

export const sealsChecked: Control = {
  id: "s4-3-seals-checked",
  section: "4.3",
  principle: null,
  title: {
    ja: "最後の頼みの鍵が封をして預けられ、封が破れていない",
    en: "Last-resort keys are sealed and put by, and the seals are whole",
  },
  reason: {
    ja: "管理アプリの主な鍵や暗証番号を1人しか知らないと、その人に何かあった日に会社が開きません。封なら、使われたことにも気づけます。",
    en: "If one person alone knows the master key, the company cannot be opened without that person; a seal also shows if it was used.",
  },
  risk: 4,
  scope: { register: "keys", kinds: ["password", "encryption"], where: { fact: "key.critical", is: true } },
  condition: {
    any: [
      { fact: "key.heldByTwo", is: true },
      {
        all: [
          { fact: "key.sealed", is: true },
          { fact: "key.sealIntact", is: true },
        ],
      },
    ],
  },
  evidence: {
    grade: "E4",
    days: 365,
    what: {
      ja: "封筒の写真と、保管者とは別の人の確認(鍵の中身は写さない)",
      en: "A photo of the envelope, confirmed by somebody other than its keeper, contents not visible",
    },
  },
  byHand: [
    {
      fact: "key.heldByTwo",
      question: {
        ja: "最後の頼みの鍵は、どれも2人以上が持っていますか?",
        en: "Is every last-resort key held by at least two people?",
      },
      until: "keys",
    },
    {
      fact: "key.sealed",
      question: {
        ja: "1人しか知らない鍵は、封をして金庫や弁護士などに預けてありますか?",
        en: "Is each key known to one person sealed and left with a strongbox, lawyer or the like?",
      },
      until: "keys",
    },
    {
      fact: "key.sealIntact",
      question: { ja: "預けた封は、どれも破れずに残っていますか?", en: "Are all the seals whole?" },
      until: "keys",
    },
    {
      fact: "key.critical",
      question: {
        ja: "無くなると会社が止まる鍵(管理アプリの主な鍵など)がありますか?",
        en: "Are there keys, such as the password manager's master key, without which the company stops?",
      },
      until: "keys",
    },
  ],
  task: {
    title: { ja: "封をした鍵を確かめる", en: "Check the sealed keys" },
    steps: [
      {
        ja: "鍵の台帳で「無いと会社が止まる」に印のあるものを表示し、知っている人の数を見ます。",
        en: "Show the keys marked as stopping the company, and how many people know each.",
      },
      {
        ja: "1人だけの鍵は、本人が紙に書いて二重の封筒に入れ、封の上に名前と日付を書きます。台帳には中身を書きません。",
        en: "For a key known to one, its holder writes it down, seals it in two envelopes and signs across the flap; the register holds no contents.",
      },
      {
        ja: "金庫、別の役員、または弁護士に預け、開けてよい条件と開ける人を一緒に決めます。",
        en: "Leave it in the strongbox, with another director or a lawyer, and settle when and by whom it may be opened.",
      },
      {
        ja: "前に預けた封筒を取り出し、封が破れていないかを見ます。開いていたら使った人と理由を調べ、鍵を変えて封をし直します。",
        en: "Take out older envelopes; if one is open find out who used it and why, change the key and seal it anew.",
      },
      {
        ja: "保管者とは別の人に封を見てもらい、写真と「第三者の確認」を証拠として残します。",
        en: "Have somebody other than the keeper look at the seals; keep a photo and that confirmation as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 10,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [2],
    diagnosis: [3],
    continuity: [16, 19],
    scs: ["4-1-6-1"],
    iso27001: ["A.5.17", "A.5.30", "A.8.2"],
    threats: ["insider"],
  },
};
