// 4.1: even on a bad day nobody types passwords on public PCs, uses bare Wi-Fi or falls back on private devices.
import type { Control } from "./control.ts";

export const disasterCautions: Control = {
  id: "s4-1-disaster-cautions",
  section: "4.1",
  principle: 8,
  title: {
    ja: "災害の日にもしてはいけない3つを、全員が知っている",
    en: "Everybody knows three things not to do even in a disaster",
  },
  reason: {
    ja: "急いでいるときほど、その場の機器や回線に頼りたくなります。その隙をねらう人もいるので、平時に決めて覚えておきます。",
    en: "In a hurry any device or line will do, and some people wait for that. It has to be learnt on a quiet day.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: "evidence-alone",
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの「確認しました」", en: "Each person's own acknowledgement" },
  },
  byHand: [],
  task: {
    title: { ja: "災害の日の3つの注意を確認する", en: "Acknowledge the three cautions for a disaster" },
    steps: [
      {
        ja: "自分のページを開き、「災害の日の3つの注意」を読みます。",
        en: "Open your page and read the three cautions for a disaster.",
      },
      {
        ja: "ネットカフェなど誰でも触れるPCでは、IDもパスワードも打たないと覚えます。",
        en: "Remember: on a PC anybody can touch, type neither ID nor password.",
      },
      {
        ja: "災害用の鍵の無いWi-Fiでは、会社のVPNを先につなぎます。つなぎ方を自分の機器で一度試します。",
        en: "On open disaster Wi-Fi connect the company VPN first; try once how it is done on your device.",
      },
      {
        ja: "私物では仕事をせず、予備の機器を借ります。誰に言えば借りられるかを確かめます。",
        en: "Do not work on private devices; find out whom to ask for a spare one.",
      },
      {
        ja: "「確認しました」を押します。押した日が証拠として残ります。",
        en: "Press “Acknowledged”; the day is kept as evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [2, 4],
    diagnosis: [9, 20, 21],
    scs: ["4-2-2-1"],
    iso27001: ["A.5.29", "A.6.3", "A.6.7"],
    threats: ["remote-work", "carelessness"],
  },
};
