/** The words of the vetting of a cloud. */
import { words } from "#src/text/words.ts";

export const panelText = words({
  ja: {
    title: "クラウドの4つの点",
    next: (question: string) => `次に確かめること：${question}`,
    nothingOpen: "確かめることは残っていません。年に1度、見直してください。",
    point: "点",
    state: "わかったこと",
    open: "まだのこと",
    answeredNo: "（いいえ）",
    "export-opened": "取り出したデータを開けたことを、この1年に確かめてあります。",
    "export-not-opened": "取り出したデータが開けませんでした。別の形式か手順で試してください。",
    "export-too-old": "データを取り出した試しが1年より前です。もう一度試してください（約30分）。",
    "export-never": "データを取り出して開けるか、まだ試していません（約30分）。",
    "export-not-known": "データを取り出して開けるか、まだ記録がありません（約30分で試せます）。",
  },
  en: {
    title: "Four points on clouds",
    next: (question: string) => `To find out next: ${question}`,
    nothingOpen: "Nothing is left to find out. Look again once a year.",
    point: "Point",
    state: "What is known",
    open: "Still open",
    answeredNo: " (no)",
    "export-opened": "Within the last year the data was taken out and could be opened.",
    "export-not-opened": "The data taken out could not be opened. Try another format or way.",
    "export-too-old":
      "The last test of taking the data out is more than a year old. Repeat it: about 30 minutes.",
    "export-never": "Taking the data out has not been tried yet: about 30 minutes.",
    "export-not-known":
      "There is no record of taking the data out and opening it. A test takes about 30 minutes.",
  },
});
