// ⑧: a lost phone or PC can be locked or erased from afar, and somebody has tried it.
import type { Control } from "./control.ts";

export const remoteLock: Control = {
  id: "p8-remote-lock",
  section: "⑧",
  principle: 8,
  title: {
    ja: "無くした端末を遠くからロック・消去できる",
    en: "A lost device can be locked or erased from afar",
  },
  reason: {
    ja: "無くしてから設定はできません。見つかるまでの数時間に何ができるかは、前もって入れたかどうかで決まります。",
    en: "It cannot be set up after the loss. What can be done in the first hours depends on what was switched on before.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc", "phone"] },
  condition: { fact: "device.remoteLock", is: true },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "「探す」や管理画面にその端末が出ている画面",
      en: "The screen of Find My or the console on which the device appears",
    },
  },
  byHand: [
    {
      fact: "device.remoteLock",
      question: {
        ja: "すべてのスマホと持ち歩くPCを、遠くからロックか消去できますか?",
        en: "Can every phone and travelling PC be locked or erased from afar?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "遠隔ロックが効くか確かめる", en: "Check that remote lock works" },
    steps: [
      {
        ja: "iPhoneは「設定→自分の名前→探す」、Androidは「設定→セキュリティ→デバイスを探す」、Windowsは「デバイスの検索」をオンにします。",
        en: "Switch on Find My on an iPhone, Find Hub or Find My Device on Android, and Find my device on Windows.",
      },
      {
        ja: "会社でまとめて管理する道具(MDM)があれば、その画面に全端末が出ているかを見ます。",
        en: "If the company manages devices centrally, see that all of them appear there.",
      },
      {
        ja: "別の端末から「音を鳴らす」を押し、届くことを試します。消去は押しません。",
        en: "From another device let it ring, to see that it arrives; do not press erase.",
      },
      {
        ja: "遠隔操作に入るIDと多要素認証が、その端末なしでも使えるかを確かめます。",
        en: "Make sure you can sign in to it without the lost device, second factor included.",
      },
      {
        ja: "端末が出ている画面を保存し、証拠として添えます。",
        en: "Save the screen showing the device and attach it as evidence.",
      },
    ],
    minutes: 10,
    minutesEach: 5,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [9],
    diagnosis: [13, 21, 24],
    personalData: [5],
    iso27001: ["A.7.9", "A.8.1"],
    threats: ["carelessness"],
  },
};
