import { expect, test } from "vitest";
import { judgePassword } from "./password-strength.ts";

const known = ["大須 花子", "hanako.osu@meihoku.example.jp", "名北精機株式会社"];

test.each([
  "kiiroi-densha de kaeru 47",
  "correct horse battery staple",
  "x7#kQ9!pLm2z",
  "きいろい電車で四時に帰る",
  "ｋｉｉｒｏｉ－ｄｅｎｓｈａ　ｄｅ　ｋａｅｒｕ",
])("accepts a long password of unrelated words or random letters: %s", async (password) => {
  expect(await judgePassword(password, known)).toMatchObject({ ok: true });
});

test.each([
  "password123456",
  "satohanako2024",
  "1q2w3e4r5t6y",
  "nagoya-nagoya",
  "toyotatoyota1",
  "123456789012",
])("refuses what is guessed early, with a hint: %s", async (password) => {
  const verdict = await judgePassword(password, known);
  expect(verdict).toMatchObject({ ok: false, reason: "guessable" });
});

test("refuses the company's and the person's own words", async () => {
  expect(await judgePassword("meihoku.example.jp", [])).toMatchObject({ ok: true });
  expect(await judgePassword("meihoku.example.jp", known)).toMatchObject({ ok: false, reason: "guessable" });
  expect(await judgePassword("名北精機株式会社名北精機", known)).toMatchObject({
    ok: false,
    reason: "guessable",
  });
});

test("says how long a password must and may be, counted in characters", async () => {
  expect(await judgePassword("x7#kQ9!pLm2", known)).toMatchObject({ ok: false, reason: "too-short" });
  expect(await judgePassword("あいうえおかきくけこさ", known)).toMatchObject({
    ok: false,
    reason: "too-short",
  });
  expect(await judgePassword("x7#kQ9!pLm2z".repeat(11), known)).toMatchObject({
    ok: false,
    reason: "too-long",
  });
});

test("many questions at once are all answered", async () => {
  const verdicts = await Promise.all(
    Array.from({ length: 20 }, (_, i) => judgePassword(i % 2 ? "x7#kQ9!pLm2z" : "password123456", known)),
  );
  expect(verdicts.map((verdict) => verdict.ok)).toEqual(Array.from({ length: 20 }, (_, i) => i % 2 === 1));
});
