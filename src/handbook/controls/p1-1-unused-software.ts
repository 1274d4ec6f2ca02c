// ①.1: what nobody uses and nobody approved is removed every quarter.
import type { Control } from "./control.ts";

export const unusedSoftware: Control = {
  id: "p1-1-unused-software",
  section: "①.1",
  principle: 1,
  title: {
    ja: "使わないソフトや許可のないソフトが消えている",
    en: "Unused and unapproved programs are removed",
  },
  reason: {
    ja: "使っていないソフトは更新も忘れられ、弱点だけが残ります。数が減れば、守る手間も減ります。",
    en: "A program nobody uses is a program nobody updates: only its holes remain. Fewer programs mean less to look after.",
  },
  risk: 3,
  scope: { register: "devices", kinds: ["pc", "server"] },
  condition: { fact: "device.unusedSoftwareRemoved", is: true },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "整理した後のソフト一覧(点検スクリプトの出力か画面)",
      en: "The list of programs after the clean-up, from the check script or a screen",
    },
  },
  byHand: [
    {
      fact: "device.unusedSoftwareRemoved",
      question: {
        ja: "この3か月のうちに、すべてのPCで使わないソフトを消しましたか?",
        en: "Have unused programs been removed from every PC within three months?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "使わないソフトを消す", en: "Remove the programs nobody uses" },
    steps: [
      {
        ja: "点検スクリプトの結果を取り込み、許可一覧にないソフトを出します。手作業なら「設定→アプリ→インストールされているアプリ」を開きます。",
        en: "Import the output of the check script and list what is not approved; by hand open Settings, Apps, Installed apps.",
      },
      {
        ja: "使っている人に「何の仕事で使いますか」と聞きます。責めずに理由を控えます。",
        en: "Ask the user which work it is for, without blame, and note the reason.",
      },
      {
        ja: "理由がなければアンインストールします。要るものは許可一覧に足します。",
        en: "Uninstall it if there is none, or add it to the approved list.",
      },
      {
        ja: "新しく入れるには担当者の了解が要ることを、入れられない設定(標準ユーザー)とともに確かめます。",
        en: "Make sure new programs need consent, by letting people work as standard users.",
      },
      {
        ja: "整理後の一覧を保存し、証拠として添えます。",
        en: "Save the list after the clean-up and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 5,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [4],
    diagnosis: [1],
    articles: [1],
    scs: ["4-4-1-1"],
    iso27001: ["A.8.19", "A.8.9"],
    threats: ["vulnerabilities"],
  },
};
