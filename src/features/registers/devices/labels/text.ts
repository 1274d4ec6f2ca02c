/** Words of the sheet of labels. */
import { words } from "#src/text/words.ts";

export const text = words({
  ja: {
    title: "ラベルを印刷する",
    answer: (count: number) => `${count}枚。A4に24枚ずつ並びます。`,
    lead: "印刷して機器に貼ると、スマホで読むだけでその機器の頁が開きます（ログインが要ります）。棚卸のときも、1台ずつ確かめられます。",
    more: (count: number) => `1度に200枚までです。残りの${count}枚は、一覧で絞ってから印刷してください。`,
    leadsTo: (origin: string) => `コードの行き先：${origin}`,
  },
  en: {
    title: "Print labels",
    answer: (count: number) => `${count} labels, 24 on each A4 sheet.`,
    lead: "Stuck on a machine, the code opens its page on a phone (signing in is needed), also for stock-taking.",
    more: (count: number) => `At most 200 at once. Narrow the list to print the other ${count}.`,
    leadsTo: (origin: string) => `The codes lead to ${origin}`,
  },
});
