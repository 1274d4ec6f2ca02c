/** The words of the shell around every page: navigation and errors. */
import { words } from "#src/text/words.ts";

export const navText = words({
  ja: {
    today: "今日",
    principles: "九か条",
    registers: "台帳",
    examine: "調べる",
    badDay: "いざという時",
    people: "みんな",
    documents: "書類",
    settings: "設定",
    companies: "会社一覧",
  },
  en: {
    today: "Today",
    principles: "Nine principles",
    registers: "Registers",
    examine: "Examine",
    badDay: "Bad day",
    people: "People’s page",
    documents: "Documents",
    settings: "Settings",
    companies: "Companies",
  },
});

export type NavKey = keyof typeof navText.ja;

/** The order in which the words stand, whatever the order of the features. */
export const navOrder: readonly NavKey[] = [
  "companies",
  "today",
  "principles",
  "registers",
  "examine",
  "badDay",
  "people",
  "documents",
  "settings",
];

export const errorText = words({
  ja: {
    notFoundTitle: "このページは見つかりませんでした",
    notFound: "アドレスが変わったか、別の会社のものか、もうありません。入力した内容に影響はありません。",
    forbiddenTitle: "この操作は、あなたの役割では行えません",
    forbidden: "必要な場合は、社長または情報担当の方に頼んでください。何も変更されていません。",
    conflictTitle: "先に別の人が変更していました",
    conflict:
      "あなたの変更は保存していません。前のページに戻り、読み込み直してから、もう一度お試しください。",
    tooLargeTitle: "送られたものが大きすぎます",
    tooLarge:
      "何も取り込んでいません。ファイルは10 MBまでです。分けるか、不要な列や画像を除いてお試しください。",
    tooManyTitle: "短い間に何度も試されました",
    tooMany: "しばらく待ってから、もう一度お試しください。",
    csrfTitle: "この送信は受け付けませんでした",
    csrf: "別のサイトからの送信に見えました。何も変更されていません。ページを開き直してお試しください。",
    bugTitle: "番頭の側で問題が起きました",
    bug: "入力した内容は保存されていないかもしれません。もう一度お試しください。続くときは、下の番号を添えて管理者に伝えてください。",
    home: "最初のページへ",
    back: "戻るには、ブラウザーの「戻る」を使ってください。",
  },
  en: {
    notFoundTitle: "This page could not be found",
    notFound:
      "The address has changed, belongs to another company, or is gone. Nothing you entered is affected.",
    forbiddenTitle: "Your role does not allow this",
    forbidden: "If you need it, ask the owner or the IT person. Nothing was changed.",
    conflictTitle: "Somebody else changed this first",
    conflict: "Your change was not saved. Go back, load the page again and repeat it.",
    tooLargeTitle: "What was sent is too large",
    tooLarge:
      "Nothing was taken in. Files may have up to 10 MB: split the file, or remove columns and pictures.",
    tooManyTitle: "Too many attempts in a short time",
    tooMany: "Please wait a little and try again.",
    csrfTitle: "This submission was not accepted",
    csrf: "It looked as if it came from another site. Nothing was changed. Open the page again and retry.",
    bugTitle: "Something went wrong on Banto’s side",
    bug: "What you entered may not have been saved. Please try again. If it persists, tell the administrator the number below.",
    home: "To the first page",
    back: "To return, use your browser’s back button.",
  },
});
