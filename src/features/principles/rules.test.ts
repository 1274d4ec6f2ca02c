import fc from "fast-check";
import { expect, test } from "vitest";
import { answers, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { principles } from "#src/handbook/index.ts";
import { board, countStates, reasonOf } from "./rules.ts";

const sheets = fc
  .tuple(...questionNumbers.map(() => fc.constantFrom(...answers, undefined)))
  .map((given) => Object.fromEntries(given.flatMap((answer, i) => (answer ? [[i + 1, answer]] : []))));

test("there are nine tiles with the handbook's names, and every one has questions behind it", () => {
  const tiles = board({});
  expect(tiles.map(({ principle }) => principle.sign).join("")).toBe("①②③④⑤⑥⑦⑧⑨");
  expect(tiles.map(({ principle }) => principle.name.ja)).toEqual([
    "OSやソフトウェアは常に最新の状態に",
    "パスワードは長く複雑にして使い回さない",
    "多要素認証",
    "偽メール・偽サイトに騙されない",
    "添付・リンクに注意",
    "画面ロック",
    "失う前にバックアップ",
    "外出先の紛失・盗難・覗き見",
    "1人で悩まずまず相談",
  ]);
  expect(tiles.filter(({ questions }) => questions.length === 0)).toEqual([]);
});

test("no sheet of answers turns a tile done: declared is the most, and never for what nobody asked about", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      for (const tile of board(sheet)) {
        expect(["declared", "partly", "not-yet", "unknown", "no-answer"]).toContain(tile.state);
        if (tile.asked === "indirectly") expect(tile.state).not.toBe("declared");
      }
    }),
  );
});

test("the counts of the states are always nine together", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const counts = Object.values(countStates(board(sheet)));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(principles.length);
    }),
  );
});

test("each state has its reason: a tile held back though nothing is weak says that nobody asked", () => {
  const all = Object.fromEntries(questionNumbers.map((number) => [number, "yes" as const]));
  const reasons = board(all).map((tile) => [tile.number, reasonOf(tile)]);
  expect(Object.fromEntries(reasons)).toMatchObject({ 1: "declared", 3: "capped", 9: "declared" });
  expect(new Set(board({}).map(reasonOf))).toEqual(new Set(["no-answer"]));
  const [first] = board({ ...all, 1: "no" });
  expect(first && reasonOf(first)).toBe(first?.questions.length === 1 ? "not-yet" : "weak");
});
