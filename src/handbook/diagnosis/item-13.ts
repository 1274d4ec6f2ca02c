// Question 13, taking things out: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item13: Question = {
  number: 13,
  part: 2,
  principles: [8],
  label: { ja: "持ち出し", en: "Taking things out" },
  question: {
    ja: "書類・パソコン・スマホ・USBメモリを社外へ持ち出すとき、盗難や紛失に備えていますか?",
    en: "When papers, laptops, phones or USB sticks leave the office, are you prepared for theft or loss?",
  },
  examples: [
    { ja: "ノートパソコンのディスクを暗号化している", en: "Laptop disks are encrypted" },
    { ja: "スマホを遠隔で消せる、または位置を探せる", en: "Phones can be found or erased from afar" },
    { ja: "持ち出すものと人を記録している", en: "It is recorded who takes what" },
    { ja: "飲み会や買い物の前には持ち帰らない決まりがある", en: "Nothing is carried to drinks or shopping" },
  ],
  why: {
    ja: "紛失で困るのは、機械代よりも「中に何が入っていたか言えない」ことです。暗号化していれば、漏えいのおそれを大きく減らせます。",
    en: "The price of the machine matters less than not knowing what was in it. Encryption makes a leak far less likely.",
  },
  ifNone: {
    ja: "何も社外へ持ち出さないと決めて守っていれば「実施している」です。",
    en: "If nothing may leave the office, and that is kept, answer “yes”.",
  },
  risk: 4,
  findOut: {
    ask: {
      ja: "外回りの人に「無くしたら、まず誰に電話しますか」と聞きます。",
      en: "Ask field staff whom they would call first after losing a device.",
    },
    look: {
      ja: "ノートパソコン3台で、Windowsなら「BitLocker/デバイスの暗号化」、MacならFileVaultの状態を見ます。",
      en: "On three laptops look at BitLocker or device encryption, or FileVault on a Mac.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d13-encrypt",
      title: { ja: "持ち出すパソコンとスマホを暗号化する", en: "Encrypt laptops and phones that leave" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "多くの機種に最初から入っている機能です。拾った人が中を読めなくなります。",
        en: "Most devices have it built in. A finder then cannot read the content.",
      },
      steps: [
        {
          ja: "社外に出る機器を、持ち主の名前と一緒に書き出します。",
          en: "List devices that leave, with their users.",
        },
        { ja: "先に大切なデータの複製を取ります。", en: "Back up the important data first." },
        {
          ja: "WindowsはBitLocker(またはデバイスの暗号化)、MacはFileVaultを有効にし、スマホは画面ロックを6桁以上にします。",
          en: "Enable BitLocker or device encryption, FileVault on Macs, and a passcode of six digits or more on phones.",
        },
        {
          ja: "回復キーを機器とは別の、管理者だけが見られる場所に保存します。",
          en: "Store the recovery keys apart from the devices, for administrators only.",
        },
        {
          ja: "再起動して鍵が求められることを確かめ、一覧に日付を書きます。",
          en: "Restart, see that the lock asks, and note the date.",
        },
      ],
      minutes: 180,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d13-lost-card",
      title: { ja: "「無くした」の連絡先を全員が持つ", en: "Give everybody the number for lost things" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "最初の1時間に電話できれば、回線の停止や遠隔消去が間に合います。夜と休日の番号が要です。",
        en: "A call within the first hour leaves time to stop lines and erase. The night and holiday number is what counts.",
      },
      steps: [
        {
          ja: "24時間つながる社内の番号と、代わりの人を決めます。",
          en: "Choose a number inside that answers at any hour, and a stand-in.",
        },
        {
          ja: "携帯会社・カード会社・クラウドの停止窓口を調べて足します。",
          en: "Add the stop desks of phone carrier, card company and cloud.",
        },
        {
          ja: "名刺の大きさの紙に印刷し、財布に入れてもらいます(スマホは無くすので紙です)。",
          en: "Print it on a wallet card: paper, because the phone may be what is lost.",
        },
        {
          ja: "届いたときの手順(停止・消去・警察への届・中身の確認)を担当者用に書きます。",
          en: "Write the steps for who answers: stop, erase, tell the police, list the content.",
        },
        { ja: "休日に一度、試しにかけてみます。", en: "Try it once on a holiday." },
      ],
      minutes: 45,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d13-log",
      title: {
        ja: "持ち出しを記録し、遠隔で消せるようにする",
        en: "Log what leaves and be able to erase it",
      },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "何がどこにあるかを言えれば、無くしたときの判断とお客様への説明が早くなります。",
        en: "Knowing what is where makes decisions and explanations quick when something is lost.",
      },
      steps: [
        {
          ja: "持ち出してよい情報と、持ち出さない情報を部署ごとに決めます。",
          en: "Decide per department what may leave and what may not.",
        },
        {
          ja: "名前・もの・中身・戻す日の4つだけの記録を作ります。",
          en: "Make a log of four things: name, item, content, return date.",
        },
        {
          ja: "会社のスマホとパソコンを、紛失時に探す・消す機能に登録します。",
          en: "Enrol company devices in find and erase.",
        },
        {
          ja: "一台で実際に「音を鳴らす」「ロックする」を試します。",
          en: "Try ringing and locking on one of them.",
        },
        {
          ja: "戻っていないものを月に一度見て、本人に確かめます。",
          en: "Look monthly at what has not come back.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 300, basis: "per-person-month" },
      who: "it",
    },
    {
      id: "d13-less-carry",
      title: { ja: "持ち歩くデータを減らす", en: "Carry less data" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "会社のクラウドや画面だけの接続を使えば、手元に残さずに仕事ができます。",
        en: "With cloud storage or remote screens, work needs nothing on the device.",
      },
      steps: [
        {
          ja: "この一か月の持ち出し記録から、多い5件を見ます。",
          en: "Take the five commonest entries of last month's log.",
        },
        { ja: "紙やUSBでなければならない理由を本人に聞きます。", en: "Ask why it must be paper or USB." },
        {
          ja: "クラウドで見る、現地で印刷する、などの代わりを一つずつ決めます。",
          en: "Find an alternative for each: view in the cloud, print on site.",
        },
        {
          ja: "USBメモリは会社の暗号化したものだけにします。",
          en: "Allow only the company's encrypted USB sticks.",
        },
        { ja: "3か月後に件数を比べます。", en: "Compare the count after three months." },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
