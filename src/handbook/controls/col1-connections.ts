// コラム.1: every line between us and others has a purpose, an owner and a reason to stay open.
import type { Control } from "./control.ts";

export const connectionsNeeded: Control = {
  id: "col1-connections",
  section: "コラム.1",
  principle: null,
  title: {
    ja: "社外との接続が、保守用のものまですべて分かっている",
    en: "Every connection to others is known, down to the ones for maintenance",
  },
  reason: {
    ja: "攻撃は、取引のための線より、忘れられた保守用の線から入ってきます。知らない線は閉じられません。",
    en: "Attackers come in less by the lines used for trade than by forgotten ones for maintenance, and nobody closes a line nobody knows.",
  },
  risk: 5,
  scope: { register: "connections" },
  condition: {
    all: [
      { fact: "connection.ownerNamed", is: true },
      { fact: "connection.stillNeeded", is: true },
      { fact: "connection.deviceSupported", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "接続ごとの目的・相手・装置・最後に使った日を書いた一覧",
      en: "The list of connections: purpose, other side, device, last use",
    },
  },
  byHand: [
    {
      fact: "connection.ownerNamed",
      question: {
        ja: "すべての接続について、目的と社内の担当者が決まっていますか?",
        en: "Does every connection have a purpose and an owner inside?",
      },
      until: "suppliers",
    },
    {
      fact: "connection.stillNeeded",
      question: {
        ja: "使っていない接続は、すべて閉じてありますか?",
        en: "Has every unused connection been closed?",
      },
      until: "suppliers",
    },
    {
      fact: "connection.deviceSupported",
      question: {
        ja: "接続に使う装置は、すべてサポート中で最新の版ですか?",
        en: "Are all devices used for connections supported and up to date?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: {
      ja: "社外との接続を「まだ要るか」で見直す",
      en: "Go through the connections: is each still needed?",
    },
    steps: [
      {
        ja: "ルータとVPN装置の管理画面を開き、登録されている接続先と利用者を書き出します。",
        en: "Open the router's and the VPN box's admin pages and copy the connections and users.",
      },
      {
        ja: "システム会社・複合機・監視カメラ・空調や設備の保守会社に、遠隔でつなぐ口があるかを電話で聞きます。",
        en: "Call the firms that look after systems, copiers, cameras and building equipment: do they have a way in?",
      },
      {
        ja: "接続ごとに目的・相手・社内の担当・最後に使った日を埋めます。",
        en: "For each fill in purpose, other side, owner inside and last use.",
      },
      {
        ja: "半年使っていないものは相手に断って閉じ、必要な時だけ開ける約束にします。",
        en: "Close what was not used for half a year, after telling the other side, and open it only on request.",
      },
      {
        ja: "一覧と、閉じた設定の画面を証拠として添えます。",
        en: "Attach the list and the screen of what you closed as evidence.",
      },
    ],
    minutes: 45,
    minutesEach: 10,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1],
    articles: [4],
    scs: ["2-1-1-1", "2-1-1-2", "3-1-2-1", "3-1-2-2", "4-5-1-6"],
    iso27001: ["A.5.19", "A.5.21", "A.8.20", "A.8.22"],
    threats: ["supply-chain", "ransomware", "remote-work"],
  },
};
