// 2.9: the password store itself has an encrypted, unplugged copy that was opened again.
import type { Control } from "./control.ts";

export const vaultCopy: Control = {
  id: "s2-9-vault-copy",
  section: "2.9",
  principle: 7,
  title: {
    ja: "パスワードの保管庫に、切り離した暗号化の控えがある",
    en: "The password store has an encrypted copy kept unplugged",
  },
  reason: {
    ja: "保管庫が壊れたり、サービスが終わったりすると、すべての鍵を一度に失います。ネットに常につないだ控えは、一緒に盗まれます。",
    en: "If the store breaks or its service ends, every key is lost at once; a copy always online is stolen along with it.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "passwordStorage.vaultCopied", is: true },
      { fact: "passwordStorage.cloudSyncDecided", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "控えを開き直した日と結果の記録、切り離した媒体の写真",
      en: "The record of reopening the copy with date and result, and a photo of the unplugged medium",
    },
  },
  byHand: [
    {
      fact: "passwordStorage.vaultCopied",
      question: {
        ja: "保管庫の控えを、暗号化して、普段つながない媒体に置いていますか?",
        en: "Is an encrypted copy of the store kept on a medium that is normally unplugged?",
      },
      until: "backups",
    },
    {
      fact: "passwordStorage.cloudSyncDecided",
      question: {
        ja: "保管庫をクラウドで同期するかどうかを、理由を付けて決めましたか?",
        en: "Has it been decided, with a reason, whether the store syncs through a cloud?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "保管庫の控えを作り、開いてみる", en: "Copy the password store and open the copy" },
    steps: [
      {
        ja: "管理アプリの「エクスポート」か「バックアップ」を開き、暗号化した形式を選びます。紙のノートなら2冊目を書き写します。",
        en: "Open Export or Backup in the manager and choose the encrypted format; for a notebook, copy it into the second book.",
      },
      {
        ja: "暗号化したUSBメモリか外付けディスクに書き出し、終わったら外します。暗号化していない書き出しはすぐ消します。",
        en: "Write it to an encrypted stick or disk and unplug it; delete any unencrypted export at once.",
      },
      {
        ja: "クラウドで同期しているなら、運営者・保管する国・サービスが終わるときの取り出し方を確かめ、続けるかを記録します。",
        en: "If it syncs through a cloud, check the operator, the country and how to get the data out at the end, and record whether to go on.",
      },
      {
        ja: "ネットを切ったPCで控えを開き、1件だけ正しく読めるかを確かめてから、しまいます。",
        en: "On a PC off the network open the copy, read one entry, then put it away.",
      },
      {
        ja: "開いた日と結果を書き、外した媒体の写真とともに証拠として添えます。鍵の中身は写しません。",
        en: "Write the date and result and attach them with a photo of the unplugged medium, no secrets visible.",
      },
    ],
    minutes: 30,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [2],
    diagnosis: [3, 11],
    articles: [3, 6],
    continuity: [13, 14],
    scs: ["4-1-6-1"],
    iso27001: ["A.5.17", "A.8.13", "A.8.24"],
    threats: ["ransomware", "supply-chain"],
  },
};
