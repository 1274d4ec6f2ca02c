/** The words of the table of roles on the page of each. */
import { words } from "#src/text/words.ts";

export const panelText = words({
  ja: {
    title: "8つの役割",
    good: "すべての役割に名前があり、点検する人も分かれています。",
    next: (role: string, how: string) => `次にすること：${role} — ${how}`,
    role: "役割",
    holder: "受け持つ人",
    deputy: "代わり",
    state: "状態",
    comma: "、",
    none: "いない",
    notAsked: "未記入",
    notNeeded: "なくてもよい",
    conflict: "自分の仕事を自分で点検することになります",
    leavers: "もうすぐ辞める人",
    leaving: (name: string, day: string, role: string) => `${name}（${role}）：${day}まで`,
    candidates: (names: string) => `頼める人：${names}`,
  },
  en: {
    title: "The eight roles",
    good: "Every role has a name, and whoever checks stands apart.",
    next: (role: string, how: string) => `To do next: ${role} — ${how}`,
    role: "Role",
    holder: "Holder",
    deputy: "Deputy",
    state: "State",
    comma: ", ",
    none: "Nobody",
    notAsked: "Not entered",
    notNeeded: "Not needed",
    conflict: "Would check their own work",
    leavers: "Leaving soon",
    leaving: (name: string, day: string, role: string) => `${name} (${role}): until ${day}`,
    candidates: (names: string) => `Could be asked: ${names}`,
  },
});
