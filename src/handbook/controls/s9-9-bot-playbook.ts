// 9.9: if our own devices take part in an attack, the order of steps is written down.
import type { Control } from "./control.ts";

export const botPlaybook: Control = {
  id: "s9-9-bot-playbook",
  section: "9.9",
  principle: 9,
  title: {
    ja: "自社の機器が攻撃に使われていたときの手順がある",
    en: "There are steps for when our own devices attack others",
  },
  reason: {
    ja: "カメラやルータが乗っ取られると、知らないうちに他社を攻撃します。1台だけ直しても、周りに残っていればまた広がります。",
    en: "Hijacked cameras and routers attack others unseen, and mending only one lets the rest spread it again.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "ddos.botStepsWritten", is: true },
      { fact: "ddos.outboundNoticed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "手順の紙と、ルータの記録を見た画面",
      en: "The page with the steps and a screen of the router's log",
    },
  },
  byHand: [
    {
      fact: "ddos.botStepsWritten",
      question: {
        ja: "使うのをやめる・網から切る・知らせるか決める・周りも調べて除く・控えから戻す、の順番が書いてありますか?",
        en: "Are the steps written: stop using, disconnect, decide whom to tell, clean everything around, restore?",
      },
      until: "incidents",
    },
    {
      fact: "ddos.outboundNoticed",
      question: {
        ja: "社内から外へのおかしな通信に気づく手段(回線会社の知らせやルータの記録)がありますか?",
        en: "Would odd outgoing traffic be noticed, from the line provider or the router's log?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "踏み台になったときの手順を作る", en: "Write the steps for hijacked devices" },
    steps: [
      {
        ja: "回線の会社やJPCERT/CCから「攻撃が出ている」と電話が来た場面を想像し、最初にすることを書きます。",
        en: "Imagine a call: attacks are coming from your line. Write what you do first.",
      },
      {
        ja: "機器を止めて網から切る順番と、切ると困る機器を書きます。",
        en: "Write in which order devices are stopped and unplugged, and which hurt most.",
      },
      {
        ja: "ルータの管理画面で通信の記録を開き、見方を1回試します。",
        en: "Open the router's log once and learn to read it.",
      },
      {
        ja: "1台見つかったら同じ型の機器と同じ網のPCも調べること、直した後に控えから戻すことを書きます。",
        en: "Write that one finding means checking the same models and the whole network, then restoring.",
      },
      { ja: "手順の紙と記録の画面を証拠として添えます。", en: "Attach the page and the screen as evidence." },
    ],
    minutes: 40,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [24],
    scs: ["5-1-1-2", "6-1-1-1"],
    iso27001: ["A.5.26", "A.8.15", "A.8.16"],
    threats: ["ddos", "vulnerabilities"],
  },
};
