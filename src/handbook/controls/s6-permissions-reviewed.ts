// 6: whoever owns a folder has looked at who may read, change and own it.
import type { Control } from "./control.ts";

export const permissionsReviewed: Control = {
  id: "s6-permissions-reviewed",
  section: "6",
  principle: null,
  title: {
    ja: "フォルダの権限を、持ち主が半年ごとに見直している",
    en: "Folder permissions are reviewed by their owners every half year",
  },
  reason: {
    ja: "異動や手伝いのたびに権限は増え、減ることはありません。見直さないと、いつのまにか全員が全部を見られます。",
    en: "Every transfer and favour adds rights and none removes them, until everybody sees everything.",
  },
  risk: 4,
  scope: { register: "shares", kinds: ["folder"] },
  condition: {
    all: [
      { fact: "share.permissionsKnown", is: true },
      { fact: "share.onlyThoseWhoNeed", is: true },
    ],
  },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "持ち主本人が確認した権限表",
      en: "The table of permissions, confirmed by the folder's owner",
    },
  },
  byHand: [
    {
      fact: "share.permissionsKnown",
      question: {
        ja: "共有フォルダは、誰が閲覧・編集・所有できるかが一覧になっていますか?",
        en: "Is it listed who may read, change and own each shared folder?",
      },
      until: "shares",
    },
    {
      fact: "share.onlyThoseWhoNeed",
      question: {
        ja: "共有フォルダを使えるのは、仕事で要る人だけになっていますか?",
        en: "Can only those who need it for their work use each shared folder?",
      },
      until: "shares",
    },
  ],
  task: {
    title: { ja: "権限表を見直す", en: "Review the table of permissions" },
    steps: [
      {
        ja: "NASとクラウドの管理画面から、フォルダごとの利用者と権限を書き出して台帳に取り込みます。",
        en: "Export users and permissions of each folder from the NAS and cloud, and import them into the register.",
      },
      {
        ja: "前回との違い、「全員」や「Everyone」に開いたもの、親フォルダと食い違うものに印が付きます。",
        en: "Differences from last time, folders open to everyone and clashes with the parent folder are marked.",
      },
      {
        ja: "フォルダの持ち主に表を送り、要らない人を外すか、編集を閲覧に下げるかを選んでもらいます。",
        en: "Send each owner the table to remove people or lower change to read.",
      },
      {
        ja: "選ばれたとおりに設定を変え、外した人の画面で開けないことを1つ確かめます。",
        en: "Change the settings accordingly, and on one removed person's screen see that it no longer opens.",
      },
      {
        ja: "持ち主が「確認しました」を押すと、その表と日付が証拠として残ります。",
        en: "When the owner presses “Confirmed”, table and day are kept as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 10,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [4],
    articles: [4],
    personalData: [6],
    scs: ["4-1-1-4", "4-1-7"],
    iso27001: ["A.5.3", "A.5.15", "A.5.18", "A.8.3"],
    threats: ["insider", "ransomware", "carelessness"],
  },
};
