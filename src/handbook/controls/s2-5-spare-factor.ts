// 2.5: losing the phone that holds the second factor does not lock the company out.
import type { Control } from "./control.ts";

export const spareFactor: Control = {
  id: "s2-5-spare-factor",
  section: "2.5",
  principle: 3,
  title: {
    ja: "2つめの鍵を無くしても入れる控えがある",
    en: "A spare second factor is kept for when the first is lost",
  },
  reason: {
    ja: "認証アプリの入ったスマホが壊れると、管理者も締め出されます。控えが無いと、サービスに本人だと認めてもらうまで何日もかかることがあります。",
    en: "A broken phone with the authenticator on it locks even the administrator out, and without a spare proving who you are can take days.",
  },
  risk: 3,
  scope: { register: "accounts", kinds: ["admin", "shared"], where: { fact: "account.mfa", is: true } },
  condition: { fact: "account.spareFactorKept", is: true },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "予備の鍵か回復コードの封筒の写真(コードは写さない)",
      en: "A photo of the spare key or of the envelope with recovery codes, codes not visible",
    },
  },
  byHand: [
    {
      fact: "account.spareFactorKept",
      question: {
        ja: "管理者のアカウントには、予備の鍵か回復コードの控えがありますか?",
        en: "Does every administrator's account have a spare key or recovery codes put by?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "2つめの鍵の控えを作る", en: "Put a spare second factor by" },
    steps: [
      {
        ja: "管理者と共有のアカウントを台帳で表示し、メールとドメイン、会計から始めます。",
        en: "Show the administrators' and shared accounts; start with mail, domain and accounting.",
      },
      {
        ja: "サービスのセキュリティ設定で「バックアップコード」を発行するか、2本目のセキュリティキーを登録します。",
        en: "In the security settings issue backup codes or register a second security key.",
      },
      {
        ja: "コードは印刷して封筒に入れ、封をして日付を書きます。スマホの写真やメールでは持ちません。",
        en: "Print the codes, seal them in an envelope and date it; keep no photo or mail of them.",
      },
      {
        ja: "封筒と予備の鍵を、施錠できる場所に入れます。普段使う鍵とは別の場所にします。",
        en: "Lock envelope and spare key away, in a different place from the ones in daily use.",
      },
      {
        ja: "封筒と鍵を外から写真に撮り、証拠として添えます。",
        en: "Take a photo from outside and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 8,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [7],
    diagnosis: [3],
    continuity: [16],
    iso27001: ["A.5.17", "A.5.30", "A.8.5"],
    threats: ["carelessness"],
  },
};
