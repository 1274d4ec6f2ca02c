// Question 18, disposal: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item18: Question = {
  number: 18,
  part: 2,
  principles: [],
  label: { ja: "廃棄", en: "Disposal" },
  question: {
    ja: "書類やパソコン・USBメモリ・スマホを捨てるとき、中身を元に戻せないようにしていますか?",
    en: "When papers, computers, USB sticks or phones are thrown out, is the content made unrecoverable?",
  },
  examples: [
    {
      ja: "紙は細断するか、溶解の証明書をもらっている",
      en: "Paper is shredded or pulped with a certificate",
    },
    {
      ja: "パソコンは消去ソフトか物理的な破壊で処理している",
      en: "Computers are wiped by tool or physically destroyed",
    },
    {
      ja: "複合機やリース品の中のデータも消して返している",
      en: "Data inside copiers and leased machines is erased before return",
    },
  ],
  why: {
    ja: "ごみ箱を空にしても、初期化しても、データは残ることがあります。中古で売られた機械から名簿が出た例もあります。",
    en: "Emptying the bin, even resetting, may leave data behind. Customer lists have turned up in machines sold second-hand.",
  },
  risk: 4,
  findOut: {
    ask: {
      ja: "総務に「前回パソコンを捨てたとき、どこに頼み、何が届きましたか」と聞きます。",
      en: "Ask administration who took the last computers away and what paper came back.",
    },
    look: {
      ja: "倉庫や机の下に、古いパソコン・ディスク・スマホが何台残っているかを数えます。",
      en: "Count the old computers, disks and phones in the storeroom and under desks.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d18-collect",
      title: { ja: "古い機器を集めて、捨てる前で止める", en: "Collect old devices and stop casual disposal" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "放置された機械は盗まれても気づけません。まず一か所に集めて鍵をかけます。",
        en: "A forgotten machine is not missed when stolen. First bring them together under lock.",
      },
      steps: [
        {
          ja: "倉庫・机・車から、使っていないパソコン・スマホ・ディスク・USB媒体を集めます。",
          en: "Gather unused computers, phones, disks and USB media from stores, desks and cars.",
        },
        {
          ja: "番号を貼り、種類と前の使い手を一覧にします。",
          en: "Number them and list kind and last user.",
        },
        { ja: "鍵のかかる箱か部屋に入れます。", en: "Lock them in a box or room." },
        {
          ja: "「捨てるときは担当者へ」と張り紙を回収箱とごみ置き場に出します。",
          en: "Post a sign at the bins: devices go to the person in charge.",
        },
        {
          ja: "リース品は返却日と、消去が誰の役目かを契約で確かめます。",
          en: "For leased machines check return date and whose duty erasing is.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d18-erase",
      title: { ja: "種類ごとに消し方を決めて、証拠を残す", en: "Fix how each kind is erased, with proof" },
      level: 2,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "方法と証明があれば、後から聞かれたときに説明できます。頼む場合も、頼んだ側の責任は残ります。",
        en: "A method and a certificate answer later questions. Even when hired out, the responsibility remains yours.",
      },
      steps: [
        {
          ja: "紙・ハードディスク・SSD・スマホ・USBごとに方法を表にします。",
          en: "Table the method for paper, hard disks, SSDs, phones and USB.",
        },
        {
          ja: "SSDやスマホは、暗号化したうえで初期化し、鍵ごと消す方法を基本にします。",
          en: "For SSDs and phones, encrypt first and then reset, so that the key is gone.",
        },
        {
          ja: "壊れて消せないものは、立会いで物理的に壊すか、証明書の出る業者に頼みます。",
          en: "What cannot be erased is destroyed in your presence or by a firm that issues certificates.",
        },
        {
          ja: "消す前に必要なデータが複製されているかを使っていた人に確かめます。",
          en: "Ask the former user whether what is needed has been copied.",
        },
        {
          ja: "番号・方法・日・実施者・証明書を一覧に残します。",
          en: "Record number, method, date, person and certificate.",
        },
      ],
      minutes: 240,
      cost: { min: 0, max: 5_000, basis: "per-person" },
      who: "it",
    },
    {
      id: "d18-yearly",
      title: { ja: "年に一度、廃棄の日をつくる", en: "Hold a disposal day each year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "たまる前に片付ければ、量も費用も少なく済みます。",
        en: "Done before it piles up, it is small and cheap.",
      },
      steps: [
        {
          ja: "決算後など、動かさない月を決めます。",
          en: "Choose a fixed month, after closing the books for example.",
        },
        { ja: "回収箱の現物と一覧を突き合わせます。", en: "Match the box with the list." },
        {
          ja: "抜き取りで2台、消したはずの媒体からデータが読めないかを試します。",
          en: "Take two erased media and see whether anything can be read.",
        },
        { ja: "証明書の番号が一覧と合うかを見ます。", en: "Check that certificate numbers match." },
        {
          ja: "残った件数と費用を記録し、来年の予算に入れます。",
          en: "Record leftovers and cost for next year's budget.",
        },
      ],
      minutes: 90,
      cost: { min: 0, max: 30_000, basis: "per-year" },
      who: "it",
    },
  ],
};
