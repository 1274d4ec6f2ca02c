/** The words of the map of connections. */
import { words } from "#src/text/words.ts";

export const mapText = words({
  ja: {
    title: "つながりの地図",
    answer: (companies: number, lines: number) => `${companies}社、接続${lines}本`,
    lead: "自社と、その上流・下流の会社、その間の接続です。印刷して、事故のときの手元に置けます。",
    empty: "取引先も接続も、まだ書かれていません。どちらかを1つ書くと、ここに地図ができます。",
    up: "お客様（販売先）",
    down: "仕入先・委託先",
    unknownSide: "社員用・相手が未記入",
    more: (n: number) => `ほか${n}社`,
    legend: "線の種類",
    odd: "「!」は、要らない・使っていない・古い装置など、先に見るべき接続です。",
    table: "地図を文字で",
    company: "会社",
    side: "位置",
    lines: "接続",
    none: "接続なし",
    emergency: "緊急時の電話",
    noEmergency: "控えなし",
    summary: (own: string, up: number, down: number, lines: number) =>
      `${own}を中心に、お客様${up}社、仕入先・委託先${down}社、接続${lines}本。くわしくは下の表にあります。`,
  },
  en: {
    title: "Map of connections",
    answer: (companies: number, lines: number) => `${companies} companies, ${lines} connections`,
    lead: "Our company, those up and down the chain, and the lines between. Print it to have it at hand on a bad day.",
    empty:
      "Neither companies nor connections are entered yet. With the first of either the map appears here.",
    up: "Customers",
    down: "Suppliers and processors",
    unknownSide: "Own people, or not entered",
    more: (n: number) => `${n} more`,
    legend: "Kinds of lines",
    odd: "“!” marks connections to look at first: not needed, not used, or with an old device.",
    table: "The map in words",
    company: "Company",
    side: "Side",
    lines: "Connections",
    none: "None",
    emergency: "Emergency number",
    noEmergency: "Not on file",
    summary: (own: string, up: number, down: number, lines: number) =>
      `${own} in the middle, ${up} customers, ${down} suppliers and processors, ${lines} connections. The table below says the same.`,
  },
});
