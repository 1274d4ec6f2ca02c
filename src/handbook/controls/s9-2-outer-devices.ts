// 9.2: no device that can be reached from outside has a known hole; looked at every week.
import type { Control } from "./control.ts";

export const outerDevices: Control = {
  id: "s9-2-outer-devices",
  section: "9.2",
  principle: 1,
  title: {
    ja: "社外から届く機器に、知られた弱点が残っていない",
    en: "Devices reachable from outside have no known hole left",
  },
  reason: {
    ja: "VPN装置やルータの弱点は、公表された週のうちに世界中から試されます。ランサムウェアの多くは、ここから入ります。",
    en: "Holes in VPN boxes and routers are tried from all over the world within the week; much ransomware comes in there.",
  },
  risk: 5,
  scope: {
    register: "devices",
    kinds: ["network", "server", "nas"],
    where: { fact: "device.facesOutside", is: true },
  },
  condition: { fact: "device.noKnownHole", is: true },
  evidence: {
    grade: "E3",
    days: 7,
    what: {
      ja: "機器の型番と版を、悪用されている弱点の一覧と照らした結果",
      en: "The result of comparing model and version with the lists of weaknesses being used",
    },
  },
  byHand: [
    {
      fact: "device.facesOutside",
      question: {
        ja: "社外から届く機器(ルータ・VPN装置・公開しているサーバーやNAS)がありますか?",
        en: "Are there devices that can be reached from outside: routers, VPN boxes, public servers or a NAS?",
      },
      until: "devices",
    },
    {
      fact: "device.noKnownHole",
      question: {
        ja: "社外から届くVPN装置・ルータ・NAS・サーバーのすべてで、公表された弱点を塞いでありますか?",
        en: "Are published holes closed on every VPN box, router, NAS and server reachable from outside?",
      },
      until: "devices",
    },
  ],
  task: {
    title: {
      ja: "社外から届く機器を今週の弱点と照らす",
      en: "Compare outer devices with this week's weaknesses",
    },
    steps: [
      {
        ja: "機器の管理画面を社内から開き、型番とファームウェアの版が台帳と同じかを見ます。",
        en: "Open the device's admin page from inside and see that model and firmware match the register.",
      },
      {
        ja: "「注意喚起」の画面で、台帳の製品に当たった知らせを開きます。",
        en: "On the news page open whatever matched products in your registers.",
      },
      {
        ja: "当たれば、メーカーのサイトから更新を入れます。更新がまだなければ、問題の機能を切るか外への口を閉じます。",
        en: "If one matches, install the maker's update; if there is none yet, switch the feature off or close the way in.",
      },
      {
        ja: "更新した後、身に覚えのない利用者や設定が増えていないかを見ます。",
        en: "After updating look for users or settings you do not recognise.",
      },
      {
        ja: "台帳の版を直して照らし直し、結果を証拠として残します。",
        en: "Correct the version in the register and compare again; the result is kept as evidence.",
      },
    ],
    minutes: 5,
    minutesEach: 10,
    who: "it",
    everyDays: 7,
    appearDaysBefore: 2,
  },
  references: {
    diagnosis: [1],
    articles: [1],
    scs: ["3-1-2-2", "4-4-4-1", "4-4-4-2", "4-5-1-1"],
    iso27001: ["A.8.8", "A.8.9", "A.8.20"],
    threats: ["ransomware", "vulnerabilities", "remote-work"],
  },
};
