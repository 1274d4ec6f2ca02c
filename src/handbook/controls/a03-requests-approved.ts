// 付録03: what the sample rules ask of daily work: IDs and changes of settings are requested, approved and noted.
import type { Control } from "./control.ts";

export const requestsApproved: Control = {
  id: "a03-requests-approved",
  section: "付録03",
  principle: null,
  title: {
    ja: "IDの発行と機器の設定変更に、申請と承認の記録がある",
    en: "New IDs and changed settings are requested, approved and noted",
  },
  reason: {
    ja: "頼まれたその場で作ったIDや、試しに開けた設定は、理由を知る人がいなくなっても残ります。攻撃者が足した設定とも見分けがつきません。",
    en: "An ID made on the spot or a port opened for a trial outlives whoever knew why, and looks just like what an attacker added.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "accounts.issuedOnRequest", is: true },
      { fact: "accounts.adminIssuedOnRequest", is: true },
      { fact: "devices.changesApproved", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: { ja: "この半年の申請と承認の記録", en: "The requests and approvals of the last half year" },
  },
  byHand: [
    {
      fact: "accounts.issuedOnRequest",
      question: {
        ja: "IDを作るときと権限を足すときは、申請と承認の記録を残していますか?",
        en: "Is every new ID or added right requested, approved and noted?",
      },
      until: "accounts",
    },
    {
      fact: "accounts.adminIssuedOnRequest",
      question: {
        ja: "管理者の権限を渡すときも、同じ記録を残していますか?",
        en: "Is the same done for administrator rights?",
      },
      until: "accounts",
    },
    {
      fact: "devices.changesApproved",
      question: {
        ja: "サーバーやルータの設定は、承認を受けてから変え、変えた所を書いていますか?",
        en: "Are settings of servers and routers changed only after approval, and the change noted?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "申請と承認の記録を見直す", en: "Go over requests and approvals" },
    steps: [
      {
        ja: "申請の様式を1つ決めます。「誰に・何を・なぜ・いつまで・承認した人」の5つがあれば、メールやチャットでも構いません。",
        en: "Settle one form: for whom, what, why, until when, approved by. Mail or chat will do.",
      },
      {
        ja: "クラウドの管理画面で、この半年に増えた利用者と管理者を並べ、記録と照らします。",
        en: "In the admin pages list users and administrators added in the last half year and compare.",
      },
      {
        ja: "ルータとサーバーの管理画面を開き、開いている口と変わった設定を、変更の記録と照らします。",
        en: "Open router and servers and compare open ports and changed settings with the notes.",
      },
      {
        ja: "記録のないものは、理由を聞いて書くか、元に戻します。誰も知らないものは事故として扱います。",
        en: "Where there is none, ask for the reason or change it back; what nobody knows is treated as an incident.",
      },
      {
        ja: "照らした記録に日付と名前を書き、証拠として添えます。",
        en: "Date and sign the comparison and attach it as evidence.",
      },
    ],
    minutes: 45,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [4, 25],
    articles: [4],
    scs: ["4-1-1-1", "4-1-2-7", "4-1-2-8", "4-4-1-3"],
    iso27001: ["A.5.16", "A.5.18", "A.8.9", "A.8.32"],
    threats: ["insider", "vulnerabilities"],
  },
};
