import * as fc from "fast-check";
import { expect, test } from "vitest";
import { comparable, normaliseCell } from "./cell.ts";

test("trims every kind of space and takes out what cannot be seen", () => {
  expect(normaliseCell("\u3000 山田\u3000太郎\u00A0\u200B\r\n")).toBe("山田\u3000太郎");
  expect(normaliseCell("\uFEFFa\u0000b\tc")).toBe("ab\tc");
  expect(normaliseCell("一行\r\n二行\r三行")).toBe("一行\n二行\n三行");
});

test("writes half-width kana in full width, also with sound marks", () => {
  expect(normaliseCell("ﾔﾏﾀﾞ ﾀﾛｳ ﾊﾟｿｺﾝ｡")).toBe("ヤマダ タロウ パソコン。");
});

test("leaves other characters alone unless folding is asked for", () => {
  expect(normaliseCell("ＡＢＣ１２３　①㈱～")).toBe("ＡＢＣ１２３　①㈱～");
  expect(normaliseCell("ＡＢＣ－１２３＠ｅｘａｍｐｌｅ", { foldWidth: true })).toBe("ABC-123@example");
});

test("changes nothing the second time", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."ｶﾞﾊﾟﾞﾟ 　\r\n\t\u200BＡ①か\u3099がé"),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit }), fc.boolean(), (text, foldWidth) => {
      const once = normaliseCell(text, { foldWidth });
      expect(normaliseCell(once, { foldWidth })).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test("compares labels without width, case, spaces, punctuation, kana script and long vowels", () => {
  const same = ["サーバー名", "ｻｰﾊﾞ 名", "さーばー名", "サーバ・名", "サーバ＿名"];
  expect(new Set(same.map(comparable)).size).toBe(1);
  expect(comparable("E-Mail")).toBe(comparable("ｅｍａｉｌ"));
});
