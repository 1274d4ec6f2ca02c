// ①.2: routers, NAS, printers and cameras are maintained by their makers and update their firmware.
import type { Control } from "./control.ts";

export const networkUpdates: Control = {
  id: "p1-2-network-updates",
  section: "①.2",
  principle: 1,
  title: {
    ja: "ルータやNAS、複合機、カメラも更新されている",
    en: "Routers, NAS, printers and cameras are updated too",
  },
  reason: {
    ja: "誰も画面を見ない機器ほど、古いまま何年も動きます。社外につながる機器の弱点は、世界中から毎日探されています。",
    en: "The devices nobody looks at run for years as they were. Those facing the internet are searched for weaknesses from all over the world every day.",
  },
  risk: 5,
  scope: { register: "devices", kinds: ["network", "nas", "iot"] },
  condition: {
    all: [
      { fact: "device.firmwareAutoUpdate", is: true },
      { fact: "device.supported", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "管理画面のファームウェアの版と自動更新の設定の写真",
      en: "A picture of the admin page: firmware version and automatic update",
    },
  },
  byHand: [
    {
      fact: "device.firmwareAutoUpdate",
      question: {
        ja: "ルータ・NAS・複合機・カメラのファームウェアは、自動で更新される設定ですか?",
        en: "Do routers, NAS, printers and cameras update their firmware by themselves?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "ネットワーク機器のファームウェアを確かめる", en: "Check the firmware of network devices" },
    steps: [
      {
        ja: "機器の台帳からルータ・VPN装置・NAS・複合機・カメラの一覧を出し、ブラウザで管理画面を1台ずつ開きます。",
        en: "List routers, VPN boxes, NAS, printers and cameras from the register and open each admin page in the browser.",
      },
      {
        ja: "「メンテナンス」や「ファームウェア」の画面で今の版を控え、「更新を確認」を押します。",
        en: "Under Maintenance or Firmware note the version and press Check for updates.",
      },
      {
        ja: "自動更新の項目があればオンにし、動く時刻を夜にします。無い機器は、メーカーのページを見る日を予定に入れます。",
        en: "Switch automatic update on, at night; where there is none, put a date in the calendar to look at the maker's page.",
      },
      {
        ja: "メーカーの保守が終わった機器は買い替えの一覧に載せ、それまで社外から届かない場所に移します。",
        en: "Put devices the maker has dropped on the replacement list and move them out of reach of the internet until then.",
      },
      {
        ja: "版と設定が写った画面を1台ずつ撮り、証拠として添えます。",
        en: "Take a picture of version and setting for each device and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [1, 9],
    articles: [1],
    scs: ["4-4-4-1", "4-4-4-2"],
    iso27001: ["A.8.8", "A.8.20"],
    threats: ["vulnerabilities", "ransomware", "ddos"],
  },
};
