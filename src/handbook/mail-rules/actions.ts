// The one right thing to do about a mail, by kind.
import type { Action } from "#src/engine/mail/index.ts";
import type { Both } from "#src/text/words.ts";

export const actions: Readonly<Record<Action, Both>> = {
  "official-site": {
    ja: "メールのリンクは押さず、公式URL帳・公式アプリ・自分のブックマークから開いて確かめてください。",
    en: "Do not press the links. Open the official page from the official-URL book, the app or your own bookmark, and check there.",
  },
  "call-known-number": {
    ja: "返信や送金をする前に、前から知っている電話番号で本人に確かめてください。メールに書かれた番号は使わないでください。",
    en: "Before you answer or pay, call the person on a number you already know. Do not use a number from the mail.",
  },
  "do-not-open": {
    ja: "添付ファイルやリンクは開かず、社内の窓口に知らせてください。もう開いてしまったら、すぐにネットワークから切り離して連絡してください。",
    en: "Do not open the file or the link; tell your desk. If you already did, take the computer off the network and call at once.",
  },
  report: {
    ja: "返信せず、社内の窓口に知らせてから削除してください。",
    en: "Do not answer. Report it to your desk, then delete it.",
  },
  delete: {
    ja: "返信や配信停止の操作をせず、そのまま削除してください。",
    en: "Do not answer and do not unsubscribe; just delete it.",
  },
  none: {
    ja: "おかしな点は見つかりませんでした(安全とは言い切れません)。お金やパスワードの話なら、別の手段でも確かめてください。",
    en: "Nothing odd was found, which is no proof. If it is about money or passwords, confirm it another way too.",
  },
};
