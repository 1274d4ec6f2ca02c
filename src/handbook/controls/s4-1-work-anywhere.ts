// 4.1: the work that matters was really done from somewhere else for a day.
import type { Control } from "./control.ts";

export const workAnywhere: Control = {
  id: "s4-1-work-anywhere",
  section: "4.1",
  principle: null,
  title: {
    ja: "大事な仕事を、会社の外からも続けられる",
    en: "Work that matters can go on from outside the office",
  },
  reason: {
    ja: "建物に入れない日でも、データと機器と道があれば仕事は動きます。試していないと、最初の一日は設定で終わります。",
    en: "With data, a device and a way in, work goes on when the building is closed; untried, the first day is spent on settings.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "continuity.firstWorkPortable", is: true },
      { fact: "continuity.spareDevicesReady", is: true },
      { fact: "continuity.vpnReady", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "外から働いた日の記録(できた仕事・できなかった仕事・直すこと)",
      en: "The record of a day worked outside: what went, what did not, what to change",
    },
  },
  byHand: [
    {
      fact: "continuity.firstWorkPortable",
      question: {
        ja: "最初に戻す仕事のデータとソフトは、会社の外の機器からも使えますか?",
        en: "Can data and software of the first work be used from devices outside the office?",
      },
      until: "continuity",
    },
    {
      fact: "continuity.spareDevicesReady",
      question: {
        ja: "私物を使わずに済むように、会社の予備の機器がありますか?",
        en: "Are there spare company devices, so that nobody needs a private one?",
      },
      until: "devices",
    },
    {
      fact: "continuity.vpnReady",
      question: {
        ja: "知らないWi-Fiでも使えるように、VPNか、暗号化した回線の用意がありますか?",
        en: "Is there a VPN or other encrypted line for use on unknown Wi-Fi?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "会社の外で働く日を試す", en: "Try a day outside the office" },
    steps: [
      {
        ja: "最初に戻す仕事ごとに、データの場所・ソフトの入れ直し方・要る機器を書きます。",
        en: "For each kind of first work write where its data is, how its software is reinstalled and which device it needs.",
      },
      {
        ja: "予備のPCとモバイル回線を1組用意し、更新・暗号化・画面ロックをしておきます。",
        en: "Prepare a spare PC and a mobile line, updated, encrypted and with a screen lock.",
      },
      {
        ja: "日を決め、その仕事の人に予備の機器で半日、自宅か別の場所で働いてもらいます。VPNも使います。",
        en: "On a set day let those people work half a day elsewhere on the spare devices, using the VPN.",
      },
      {
        ja: "できなかったこと、紙や印鑑や電話で止まったことを書き、直す人と期限を決めます。",
        en: "Note what failed, also what hung on paper, seals or phones, and give each a person and a date.",
      },
      {
        ja: "その日の記録と予備機器の写真を、証拠として添えます。",
        en: "Attach the record of the day and a photo of the spare devices as evidence.",
      },
    ],
    minutes: 90,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [7, 8],
    diagnosis: [21],
    continuity: [8, 16],
    scs: ["7-1-1-1"],
    iso27001: ["A.5.29", "A.5.30", "A.6.7", "A.8.14"],
    threats: ["remote-work", "ransomware"],
  },
};
