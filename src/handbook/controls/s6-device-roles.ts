// 6: nobody works as administrator every day, and printers and NAS know who may use them.
import type { Control } from "./control.ts";

export const deviceRoles: Control = {
  id: "s6-device-roles",
  section: "6",
  principle: null,
  title: {
    ja: "普段は利用者の権限で使い、機器ごとに使える人を決めている",
    en: "Everyday work runs without admin rights, and each device knows its users",
  },
  reason: {
    ja: "管理者のまま開いた添付は、機器のすべてを書き換えられます。誰でも使えるNASや複合機は、侵入した人にも開いています。",
    en: "An attachment opened as administrator may change everything, and a NAS or printer open to all is open to an intruder too.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc", "server", "nas", "network", "iot"] },
  condition: {
    all: [
      { fact: "device.everydayUseWithoutAdmin", is: true },
      { fact: "device.usersLimited", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "利用者と権限がわかる設定画面の写真",
      en: "A photo of the settings showing users and their rights",
    },
  },
  byHand: [
    {
      fact: "device.everydayUseWithoutAdmin",
      question: {
        ja: "普段の仕事は、どのPCでも管理者でない利用者で行っていますか?",
        en: "Is everyday work on every PC done by a user without admin rights?",
      },
      until: "devices",
    },
    {
      fact: "device.usersLimited",
      question: {
        ja: "NAS・複合機・カメラなどは、決めた人だけが使える設定ですか?",
        en: "Are NAS, printers, cameras and the like set for named users only?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "機器の権限を見直す", en: "Review the rights on devices" },
    steps: [
      {
        ja: "Windowsは「設定→アカウント」、Macは「ユーザとグループ」を開き、普段使う人が管理者かを見ます。",
        en: "On Windows open Settings, Accounts, on a Mac Users & Groups, and see whether the everyday user is an administrator.",
      },
      {
        ja: "管理者用のIDを別に作り、普段のIDを「標準」に変えます。仕事のソフトが動くかを確かめます。",
        en: "Make a separate admin ID, change the everyday one to standard, and see that the work software runs.",
      },
      {
        ja: "NAS・複合機・カメラ・ルータの管理画面で、利用者の一覧を開き、ゲストと使わない人を消します。",
        en: "In the admin pages of NAS, printers, cameras and routers open the list of users and delete guests and the unused.",
      },
      {
        ja: "複合機の保存箱と宛先表、NASの共有を、仕事の単位で分けます。",
        en: "Divide printer boxes, address lists and NAS shares by kind of work.",
      },
      {
        ja: "設定画面を写真に撮り、機器ごとに証拠として添えます。",
        en: "Take a photo of the settings and attach it to each device as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 10,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [5],
    diagnosis: [4],
    articles: [4],
    scs: ["4-1-2-2", "4-1-2-3", "4-1-2-8", "4-4-1-1"],
    iso27001: ["A.5.15", "A.8.2", "A.8.3", "A.8.9"],
    threats: ["ransomware", "targeted", "insider"],
  },
};
