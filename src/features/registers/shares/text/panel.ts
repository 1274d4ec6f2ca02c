/** The words of a share's table of permissions, of taking one in, and what is odd about a share. */
import { words } from "#src/text/words.ts";

export const text = words({
  ja: {
    matrix: "誰がどこまで使えるか",
    matrixLead: "「全員」に開いたものと、退職した人の権限に印がつきます。",
    none: "権限の一覧がまだありません。NASやサーバーから書き出したものを貼りつけられます。",
    who: "人・部署・グループ",
    everyone: "全員に開いています",
    left: "退職",
    has: "あり",
    inherited: "引き継ぎ",
    paste: "権限を貼りつけて取り込む",
    pasteLead:
      "icaclsの出力、または「人・グループ」と「権限」の2列の表を貼りつけます。今の一覧と比べて、加わるもの・変わるもの・無くなったものを見てから保存します。",
    pasted: "貼りつける内容",
    pastedHint: "例：icacls D:\\share\\keiri、またはExcelの2列",
    compare: "比べる",
    preview: "取り込む前の確認",
    added: "加わる",
    changed: "変わる",
    gone: "無くなった",
    same: (count: string) => `変わらないもの：${count}件`,
    unread: "読み取れなかった行",
    save: "このとおりに直す",
    saved: (count: string) => `権限を${count}件直しました。`,
    nothing: "今の一覧と同じです。見直した日だけ記録するには、直すから入れてください。",
    empty: "権限の行が見つかりませんでした。貼りつけた内容を見直してください。",
    stale: "その間に一覧が変わりました。もう一度比べてください。",
    goneWhy: "取り込んだ権限表に無かった",
    from: (before: string, after: string) => `${before} → ${after}`,
  },
  en: {
    matrix: "Who may do what",
    matrixLead: "Marked: what is open to everyone, and what belongs to people who have left.",
    none: "No permissions are listed yet. Paste what the NAS or server writes out.",
    who: "Person or group",
    everyone: "Open to everyone",
    left: "has left",
    has: "yes",
    inherited: "inherited",
    paste: "Paste permissions",
    pasteLead:
      "Paste the output of icacls, or two columns: person or group, and permission. Banto compares it with the list and shows what is new, changed or gone before anything is saved.",
    pasted: "What to paste",
    pastedHint: "For example icacls D:\\share\\accounts, or two columns from Excel.",
    compare: "Compare",
    preview: "Before it is saved",
    added: "New",
    changed: "Changed",
    gone: "Gone",
    same: (count: string) => `Unchanged: ${count}`,
    unread: "Lines that could not be read",
    save: "Save as shown",
    saved: (count: string) => `${count} permissions corrected.`,
    nothing: "Nothing differs from the list. Enter the day of the review by correcting the share.",
    empty: "No permissions were found in what was pasted.",
    stale: "The list has changed in the meantime. Please compare again.",
    goneWhy: "Not in the permissions taken in",
    from: (before: string, after: string) => `${before} → ${after}`,
  },
});

export const findingWords = {
  pastEnd: {
    words: {
      ja: "閉じる日を過ぎています。リンクを止めるか、要るなら日を決め直してください（3分）。",
      en: "Past its end. Close the link, or set a new day if it is still needed: three minutes.",
    },
    brief: { ja: "期限切れ", en: "Past its end" },
  },
  openToAll: {
    words: {
      ja: "知らない人にも開きます。相手を名指しした共有に替えるか、公開してよいと決めてください。",
      en: "It opens for strangers. Share it with named people instead, or decide that it is public.",
    },
    brief: { ja: "誰でも開ける", en: "Open to anybody" },
  },
  leaver: {
    words: {
      ja: "退職した人の権限が残っています。今日外してください（5分）。",
      en: "Somebody who left still has permission. Remove it today: five minutes.",
    },
    brief: { ja: "退職者の権限", en: "Leaver has access" },
  },
  everyone: {
    words: {
      ja: "「全員」が書き換えられます。要る部署だけにするか、閲覧に下げてください。",
      en: "Everyone can change it. Limit it to those who need it, or lower it to reading.",
    },
    brief: { ja: "全員が編集", en: "Everyone may change" },
  },
  dailyAdmin: {
    words: {
      ja: "ふだんの仕事は、管理者ではない権限で使ってください。",
      en: "Use it without administrator rights for everyday work.",
    },
    brief: { ja: "ふだんも管理者", en: "Admin every day" },
  },
  ownerLeft: {
    words: {
      ja: "持ち主が退職しています。別の人に替えてください。",
      en: "Its owner has left. Name somebody else.",
    },
    brief: { ja: "持ち主が退職", en: "Owner has left" },
  },
  noPurpose: {
    words: {
      ja: "目的か相手がわかりません。出した人に聞き、返事がなければ閉じてください。",
      en: "Purpose or recipient is not known. Ask whoever made it, and close it if there is no answer.",
    },
    brief: { ja: "目的が不明", en: "Purpose not known" },
  },
  noEnd: {
    words: { ja: "閉じる日が決まっていません。", en: "No day has been set on which it ends." },
    brief: { ja: "期限なし", en: "No end" },
  },
  notReviewed: {
    words: {
      ja: "権限を半年以上見直していません。持ち主に一覧を見てもらってください（10分）。",
      en: "Nobody has reviewed the permissions for half a year. Show the owner the list: ten minutes.",
    },
    brief: { ja: "見直しがまだ", en: "Not reviewed" },
  },
} as const;
