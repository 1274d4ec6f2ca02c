// 9.2: no ID is used by several people, or it is known why and who used it when.
import type { Control } from "./control.ts";

export const sharedIds: Control = {
  id: "s9-2-shared-ids",
  section: "9.2",
  principle: 2,
  title: {
    ja: "共用のIDをなくし、残るものは理由と使った人が分かる",
    en: "Shared IDs are gone, or their reason and users are known",
  },
  reason: {
    ja: "みんなで使うIDはパスワードが広まりやすく、もれても誰から出たか分かりません。共用のクラウドから情報が出た事故は多くあります。",
    en: "A shared password spreads, and after a leak nobody can tell from whom; many incidents began with a shared cloud ID.",
  },
  risk: 4,
  scope: { register: "accounts", kinds: ["shared"] },
  condition: {
    all: [
      { fact: "account.sharedUseJustified", is: true },
      { fact: "account.usersTraceable", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "個人別に分けた後の利用者の画面、または共用の承認と使用の記録",
      en: "The list of users after splitting, or the approval and the log of use",
    },
  },
  byHand: [
    {
      fact: "account.sharedUseJustified",
      question: {
        ja: "残っている共用のIDすべてに、個人別にできない理由と承認がありますか?",
        en: "Does every shared ID left have a reason and an approval?",
      },
      until: "accounts",
    },
    {
      fact: "account.usersTraceable",
      question: {
        ja: "共用のIDすべてで、いつ誰が使ったかを後からたどれますか?",
        en: "Can it be traced for every shared ID who used it when?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "共用のIDを減らす", en: "Reduce the shared IDs" },
    steps: [
      {
        ja: "共用のIDの一覧をこの画面で開き、使っている人を全員書き出します。",
        en: "Open the shared IDs on this page and list everybody who uses each.",
      },
      {
        ja: "サービスの管理画面で利用者を追加し、1人ずつのIDを作ります。料金が増えるなら見積もります。",
        en: "In the admin page add a user for each person; if that costs money, get the price.",
      },
      {
        ja: "分けたら、共用のIDを止めるか、パスワードを変えて責任者だけが持ちます。",
        en: "Then disable the shared ID, or change its password and leave it with one responsible person.",
      },
      {
        ja: "分けられないものは理由・承認した人・見直す日を書き、使うたびに名前を残す表を置きます。",
        en: "Where it cannot be split, write reason, approver and review date, and keep a sheet where each use is signed.",
      },
      {
        ja: "利用者の画面か承認と記録の写真を、証拠として添えます。",
        en: "Attach the screen of users, or the approval and the log, as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 30,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [3],
    diagnosis: [3, 4],
    articles: [3, 4],
    scs: ["4-1-1-2", "4-1-2-2"],
    iso27001: ["A.5.16", "A.5.17", "A.8.15"],
    threats: ["insider", "supply-chain"],
  },
};
