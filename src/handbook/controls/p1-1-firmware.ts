// ①.1: for every PC model it is known how new firmware becomes known, and the firmware is current.
import type { Control } from "./control.ts";

export const firmware: Control = {
  id: "p1-1-firmware",
  section: "①.1",
  principle: 1,
  title: { ja: "PC本体のファームウェアも新しい", en: "The firmware of the PCs is current too" },
  reason: {
    ja: "本体の基本プログラムの弱点は、OSを入れ直しても残ります。知らせが出ない機種は、見に行かない限り気づけません。",
    en: "A hole in the machine's own firmware survives a new installation, and on models that do not announce updates nobody learns of it without looking.",
  },
  risk: 3,
  scope: { register: "devices", kinds: ["pc", "server"] },
  condition: {
    all: [
      { fact: "device.firmwareNoticeKnown", is: true },
      { fact: "device.firmwareCurrent", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "メーカーの更新ツールかBIOSの日付が写った画面",
      en: "The screen of the maker's update tool, or one that shows the BIOS date",
    },
  },
  byHand: [
    {
      fact: "device.firmwareNoticeKnown",
      question: {
        ja: "PCの機種ごとに、ファームウェアの更新をどこで知るか決まっていますか?",
        en: "Is it settled for each model where news of firmware updates comes from?",
      },
      until: "devices",
    },
    {
      fact: "device.firmwareCurrent",
      question: {
        ja: "この半年のうちに、すべてのPCでファームウェアが最新か見ましたか?",
        en: "Has the firmware of every PC been looked at within half a year and found current?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "PC本体のファームウェアを確かめる", en: "Check the firmware of the PCs" },
    steps: [
      {
        ja: "機器の台帳を機種ごとに並べ、更新の知らせが「自動で出る」「出ない」を記入します。",
        en: "Sort the register of devices by model and note whether it announces updates by itself or not.",
      },
      {
        ja: "出る機種は、Windows Updateの「オプションの更新プログラム」かメーカーの更新ツールを開きます。",
        en: "For those that do, open optional updates in Windows Update or the maker's own tool.",
      },
      {
        ja: "出ない機種は、台帳に控えたメーカーのサポートページで型番を入れ、「msinfo32」に出るBIOSの日付と比べます。",
        en: "For the others enter the model on the maker's support page and compare with the BIOS date that msinfo32 shows.",
      },
      {
        ja: "新しいものがあれば、バックアップを取り、電源をつないでから当てます。途中で電源は切りません。",
        en: "If there is a newer one, back up, plug in the power and install it; do not switch off meanwhile.",
      },
      {
        ja: "更新後の画面を撮り、機種ごとに証拠として添えます。",
        en: "Take a picture of the screen afterwards and attach it for each model.",
      },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [7],
    diagnosis: [1],
    articles: [1],
    iso27001: ["A.8.8", "A.8.9"],
    threats: ["vulnerabilities"],
  },
};
