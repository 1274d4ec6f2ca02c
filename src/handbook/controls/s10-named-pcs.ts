// 10: personal data lives on named PCs that give nothing away by USB and are locked up.
import type { Control } from "./control.ts";

export const namedPcs: Control = {
  id: "s10-named-pcs",
  section: "10",
  principle: null,
  title: {
    ja: "個人情報を扱うPCが決まっていて、USBで持ち出せない",
    en: "Personal data stays on named PCs and cannot leave by USB",
  },
  reason: {
    ja: "どのPCにあるか分からない名簿は、なくしても気づけません。USBメモリに写すのは数秒です。",
    en: "If nobody knows which PC holds a list, nobody notices that it is gone, and copying it to a stick takes seconds.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "personalData.pcsNamed", is: true },
      { fact: "personalData.usbBlocked", is: true },
      { fact: "personalData.lockedWhenUnused", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "対象のPCの一覧と、書出しを止めた設定の画面、しまった写真",
      en: "The list of PCs, the setting that blocks copying, and a photo of the storage",
    },
  },
  byHand: [
    {
      fact: "personalData.pcsNamed",
      question: {
        ja: "個人情報を置いてよいPCとフォルダが決まり、ほかのPCには残っていませんか?",
        en: "Are the PCs and folders for personal data settled, with none left elsewhere?",
      },
      until: "personal-data",
    },
    {
      fact: "personalData.usbBlocked",
      question: {
        ja: "そのPCでは、USBメモリなどへの書出しを止めてありますか?",
        en: "Is copying to USB sticks blocked on those PCs?",
      },
      until: "devices",
    },
    {
      fact: "personalData.lockedWhenUnused",
      question: {
        ja: "使わないときは、そのPCや暗号化した外付けディスクを鍵のかかる所にしまっていますか?",
        en: "Are those PCs, or their encrypted disks, locked away when not in use?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "個人情報を扱うPCを点検する", en: "Check the PCs with personal data" },
    steps: [
      {
        ja: "個人情報の一覧を見て、置いてよいPCとフォルダに印を付けます。",
        en: "From the list mark the PCs and folders where it may be.",
      },
      {
        ja: "ほかのPCのデスクトップとダウンロードを開き、残っている名簿を移すか消します。",
        en: "Open Desktop and Downloads on other PCs, and move or erase lists left there.",
      },
      {
        ja: "対象のPCで書出しを止めます(Windowsはグループポリシーの「リムーバブル記憶域」、ほかは対策ソフトの機能)。",
        en: "Block copying on those PCs: on Windows by the removable-storage policy, elsewhere in the security software.",
      },
      {
        ja: "ネットにつながなくてよい作業なら回線を外し、つなぐなら送る先を限ります。",
        en: "Unplug the network where the work does not need it, or limit where data may go.",
      },
      {
        ja: "設定の画面としまった所の写真を、証拠として添えます。",
        en: "Attach screens of the settings and a photo of the storage as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [8],
    diagnosis: [4, 12, 16],
    articles: [4],
    personalData: [5, 6],
    iso27001: ["A.7.10", "A.8.1", "A.8.3", "A.8.12"],
    threats: ["insider", "carelessness"],
  },
};
