/** The words of an asset's importance on its page and in the list. */
import { words } from "#src/text/words.ts";

export const panelText = words({
  ja: {
    title: "重要度とリスク",
    importance: (value: string) => `重要度 ${value}`,
    forced: "評価値にかかわらず3になります。",
    because: (names: string) => `決め手は、${names}です。`,
    missing: (names: string) => `まだわからないこと：${names}`,
    between: "・",
    open: "リスクを見る・決める",
    column: "重要度",
    decided: (name: string) => `いまの対応：${name}`,
    review: "リスクの一覧",
    undecided: "対応はまだ決まっていません。",
  },
  en: {
    title: "Importance and risk",
    importance: (value: string) => `Importance ${value}`,
    forced: "It is 3 whatever the three values say.",
    because: (names: string) => `Decided by: ${names}.`,
    missing: (names: string) => `Not known yet: ${names}`,
    between: ", ",
    open: "See and decide the risk",
    column: "Importance",
    decided: (name: string) => `Present treatment: ${name}`,
    review: "Risks",
    undecided: "No treatment has been decided yet.",
  },
});
