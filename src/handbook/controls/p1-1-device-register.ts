// ①.1: every machine of the company is in the register, so that none is forgotten.
import type { Control } from "./control.ts";

export const deviceRegister: Control = {
  id: "p1-1-device-register",
  section: "①.1",
  principle: 1,
  title: {
    ja: "会社のPC・サーバ・ネットワーク機器がすべて台帳に載っている",
    en: "Every PC, server and network device is in the register",
  },
  reason: {
    ja: "知らない機器は更新されません。倉庫の古いPCや前の担当者が置いたルータから入られた例は、後を絶ちません。",
    en: "A machine nobody knows of is updated by nobody: the old PC in the store room or the router left by a predecessor is where attackers get in.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "inventory.devicesComplete", is: true },
      { fact: "inventory.networkDrawn", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "現物と照らした機器の一覧とネットワークの図",
      en: "The list compared with the real machines, and the drawing of the network",
    },
  },
  byHand: [
    {
      fact: "inventory.devicesComplete",
      question: {
        ja: "会社のPC・サーバ・スマホ・ネットワーク機器は、すべて台帳に載っていますか?",
        en: "Is every PC, server, phone and network device of the company in the register?",
      },
      until: "devices",
    },
    {
      fact: "inventory.networkDrawn",
      question: {
        ja: "どこにどんな回線と機器があるかを描いた、ネットワークの図がありますか?",
        en: "Is there a drawing that shows which lines and devices are where?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "機器の棚卸しをする", en: "Take stock of the devices" },
    steps: [
      {
        ja: "機器の台帳を印刷し、部屋ごとに歩いて1台ずつ照らします。倉庫と休憩室、天井のWi-Fiも見ます。",
        en: "Print the register and walk from room to room, store, rest room and the Wi-Fi on the ceiling included.",
      },
      {
        ja: "ルータの管理画面で「接続機器の一覧」を開き、担当者に断りなくつながれたものを探します。",
        en: "Open the list of connected devices in the router's admin page and look for what was connected without asking.",
      },
      {
        ja: "足りない機器に、メーカー・型番・OS・使う人・置き場所・保守の連絡先を入れ、番号のラベルを貼ります。",
        en: "Add what is missing with maker, model, system, user, place and maintenance contact, and put a numbered label on it.",
      },
      {
        ja: "回線からルータ、NAS、複合機、各部屋までを1枚の図に描き、何のための線かを書きます。",
        en: "Draw one sheet from the line through router, NAS and printer to the rooms, and note what each link is for.",
      },
      {
        ja: "照らした一覧と図を保存し、証拠として添えます。",
        en: "Save list and drawing and attach them as evidence.",
      },
    ],
    minutes: 90,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [1, 9, 21],
    articles: [1],
    scs: ["3-1-1-1", "3-1-1-2", "3-1-1-4", "3-1-2-1", "3-1-2-2"],
    iso27001: ["A.5.9", "A.8.20"],
    threats: ["vulnerabilities", "ransomware"],
  },
};
