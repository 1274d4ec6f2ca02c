// 9.10: rooms, lockers and the last check in the evening keep things from being carried off.
import type { Control } from "./control.ts";

export const locksAndLockers: Control = {
  id: "s9-10-locks",
  section: "9.10",
  principle: null,
  title: {
    ja: "部屋・ロッカー・最後の見回りで、物としての情報を守っている",
    en: "Rooms, lockers and an evening round protect information as a thing",
  },
  reason: {
    ja: "鍵のない部屋のPCや棚の媒体は、誰にでも数分で持ち出せます。ネットの対策では防げません。",
    en: "A PC in an open room or a stick on a shelf is carried off in minutes, and nothing on the network prevents it.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "premises.roomsLocked", is: true },
      { fact: "premises.devicesLockedAway", is: true },
      { fact: "premises.closingChecked", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 92,
    what: { ja: "最終退出の点検表と、ロッカーの写真", en: "The closing checklist and a photo of the locker" },
  },
  byHand: [
    {
      fact: "premises.roomsLocked",
      question: {
        ja: "顧客情報を扱う部屋や棚には鍵がかかり、入れる人が決まっていますか?",
        en: "Are rooms and cabinets with customer data locked, with access settled?",
      },
      until: "keys",
    },
    {
      fact: "premises.devicesLockedAway",
      question: {
        ja: "使わないノートPCと媒体は、ロッカーに入れて鍵をかけていますか?",
        en: "Are laptops and media not in use locked in a locker?",
      },
      until: "keys",
    },
    {
      fact: "premises.closingChecked",
      question: {
        ja: "最後に帰る人が、鍵・机の上・電源を表で確かめていますか?",
        en: "Does the last to leave check locks, desks and power by a list?",
      },
      until: "keys",
    },
  ],
  task: {
    title: { ja: "鍵と机の上を見回る", en: "Walk round: locks and desks" },
    steps: [
      {
        ja: "全員が帰った後の事務所を、担当と2人で歩きます。",
        en: "Walk through the office with a colleague after everybody has left.",
      },
      {
        ja: "机の上の書類・差したままのUSBメモリ・開いたままの棚を数えます。名前は書きません。",
        en: "Count papers on desks, sticks left in, cabinets left open, without noting names.",
      },
      {
        ja: "ノートPCと媒体をしまうロッカーと、その鍵の置き場を決めます。",
        en: "Settle the locker for laptops and media, and where its key is kept.",
      },
      {
        ja: "最終退出の点検表を出口に貼り、日付と名前を書いてもらいます。",
        en: "Post the closing checklist at the exit, to be signed with date and name.",
      },
      {
        ja: "この3か月の点検表とロッカーの写真を、証拠として添えます。",
        en: "Attach three months of the list and a photo of the locker as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [8],
    diagnosis: [12, 15, 16, 17],
    personalData: [5],
    scs: ["3-1-4-1", "4-1-7"],
    iso27001: ["A.7.1", "A.7.2", "A.7.3", "A.7.7"],
    threats: ["insider", "carelessness"],
  },
};
