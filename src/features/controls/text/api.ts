/** The words of the controls in the API's reference. */
import { words } from "#src/text/words.ts";

export const apiText = words({
  ja: {
    tag: "対策",
    list: "対策の状態",
    one: "1つの対策の状態",
    note: "今の事実・証拠・見送りから、その場で計算します。",
    principle: "九か条の番号。どれにも属さないものは null",
    standing: "今の状態。この状態のものだけ",
    risk: "やらないときの危なさ（大きいほど先に）",
    until: "このまま何もしないとき、最後に有効な日",
    missing: "足りない対象の数",
    objects: "対象の数",
    evidence: "決め手になった証拠のID",
  },
  en: {
    tag: "Controls",
    list: "The state of the controls",
    one: "The state of one control",
    note: "Worked out on the spot from facts, evidence and waivers.",
    principle: "number of the principle; null for a control of none",
    standing: "how it stands now; as a filter, only those",
    risk: "how risky it is not to do it (the larger, the sooner)",
    until: "the last day on which it holds if nothing is done",
    missing: "how many objects lack it",
    objects: "how many objects it concerns",
    evidence: "ids of the evidence that decided",
  },
});
