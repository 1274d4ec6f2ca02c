// ⑤: PCs run neither macros from the internet nor programs from a plugged-in stick by themselves.
import type { Control } from "./control.ts";

export const macrosBlocked: Control = {
  id: "p5-macros-blocked",
  section: "⑤",
  principle: 5,
  title: {
    ja: "届いた文書のマクロやUSBの自動実行が止めてある",
    en: "Macros from outside and autorun are blocked",
  },
  reason: {
    ja: "うっかり開いても、マクロが動かなければ感染は始まりません。人の注意が切れた日を、設定が補います。",
    en: "If the macro does not run, opening the file by mistake starts nothing. The setting helps on the day attention fails.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc"] },
  condition: {
    all: [
      { fact: "device.macrosBlocked", is: true },
      { fact: "device.autorunOff", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "マクロの設定と自動再生オフの画面(一括設定ならその画面)",
      en: "The macro setting and autoplay off; the central policy if set for all",
    },
  },
  byHand: [
    {
      fact: "device.macrosBlocked",
      question: {
        ja: "すべてのPCで、メールやネットから来たOffice文書のマクロが動かない設定ですか?",
        en: "Do macros in documents from mail and internet not run on any PC?",
      },
      until: "devices",
    },
    {
      fact: "device.autorunOff",
      question: {
        ja: "すべてのPCで、USBやディスクの自動再生がオフですか?",
        en: "Is autoplay of sticks and disks off on every PC?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "マクロと自動再生を止める", en: "Block macros and autoplay" },
    steps: [
      {
        ja: "WordとExcelで「ファイル→オプション→トラスト センター→設定→マクロの設定」を開きます。",
        en: "In Word and Excel open File, Options, Trust Center, Settings, Macro Settings.",
      },
      {
        ja: "「すべてのマクロを無効にする」を選びます。仕事でマクロを使う人は、署名済みか決めた場所だけにします。",
        en: "Choose to disable all macros; for those who need them allow only signed ones or one trusted place.",
      },
      {
        ja: "同じ画面の「保護ビュー」の3つがすべてオンかを見ます。",
        en: "See that all three boxes of Protected View are on.",
      },
      {
        ja: "「設定→Bluetoothとデバイス→自動再生」をオフにします。",
        en: "Switch off Settings, Bluetooth and devices, AutoPlay.",
      },
      {
        ja: "2つの画面を撮り、PCごと(一括設定なら1枚)に証拠として添えます。",
        en: "Take pictures of both screens and attach them for each PC, or once for a central policy.",
      },
    ],
    minutes: 15,
    minutesEach: 5,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1],
    diagnosis: [6],
    articles: [2],
    scs: ["4-4-1-2"],
    iso27001: ["A.8.7", "A.8.9"],
    threats: ["targeted", "ransomware"],
  },
};
