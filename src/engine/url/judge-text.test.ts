import fc from "fast-check";
import { expect, test } from "vitest";
import { textFindingWords } from "#src/handbook/hosts/index.ts";
import { context } from "./context.sample.ts";
import { judgeText, phonesIn, type TextJudgement, urlsIn } from "./index.ts";

const judge = (text: string) => judgeText(text, context);

const odd: readonly (readonly [text: string, verdict: TextJudgement["verdict"]])[] = [
  [
    "お客様宛にお荷物のお届けにあがりましたが不在の為持ち帰りました。下記よりご確認ください。 http://yamato.duckdns.org",
    "dangerous",
  ],
  [
    "【Amazon】お支払い方法に問題があり、アカウントが停止されました。https://amazon-co-jp.top/ap",
    "dangerous",
  ],
  ["三井住友カード　ご利用制限のお知らせ https://qkz-support.example.net/", "suspicious"],
  ["国税庁からのお知らせ。未払い税金のお支払い。至急 https://nta.example.xyz/", "dangerous"],
  ["えきねっとの自動退会処理。https://example.net/eki", "suspicious"],
  ["社長です。LINEグループを作ってQRコードを送ってください。", "suspicious"],
  ["コンビニで電子マネーを買って番号を送って", "suspicious"],
  ["ウイルスに感染しました。サポートに電話 050-3204-1234", "suspicious"],
  ["総務省です。この電話は間もなく使えなくなります。+1 (844) 555-0134 にお電話ください", "suspicious"],
  ["Your package could not be delivered. Act now: https://usps-redelivery.top/x", "dangerous"],
  ["【ｱﾏｿﾞﾝ】ご利用制限 https://example.net/a", "suspicious"],
];

test.each(odd)("%s: %s", (text, verdict) => {
  expect(judge(text).verdict).toBe(verdict);
});

test.each([
  "明日の会議は10時からです。資料は https://yamada-seiko.co.jp/doc にあります。",
  "Amazonでご注文の商品を発送しました。 https://www.amazon.co.jp/gp/your-account/order-history",
  "ヤマト運輸です。本日お届け予定です。https://toi.kuronekoyamato.co.jp/cgi-bin/tneko",
  "再配達は本日中に 0120-01-9625 までお願いします。https://www.kuronekoyamato.co.jp/",
  "了解です。",
  "カードの請求の件、03-1234-5678 の田中まで。",
  "",
])("%s: nothing odd enough", (text) => {
  expect(judge(text).verdict).toBe("unknown");
});

test("finds addresses in running Japanese and English, and only those", () => {
  expect(
    urlsIn("詳細はhttps://example.com/aをご覧ください。または www.example.jp、hxxps://evil[.]example/x"),
  ).toEqual(["https://example.com/a", "hxxps://evil[.]example/x", "www.example.jp"]);
  expect(
    urlsIn("See (https://example.com/a?b=1). Mail taro@example.com, file report.pdf, version 1.2.3."),
  ).toEqual(["https://example.com/a?b=1"]);
  expect(urlsIn("bit.ly/abc と example.com")).toEqual(["bit.ly/abc", "example.com"]);
});

test("finds telephone numbers, and tells which are abroad", () => {
  expect(
    phonesIn("０３－１２３４－５６７８、0120-123-456、090 1234 5678、+81 3-1234-5678").map(
      ({ number, foreign }) => [number, foreign],
    ),
  ).toEqual([
    ["0312345678", false],
    ["0120123456", false],
    ["09012345678", false],
    ["+81312345678", false],
  ]);
  expect(phonesIn("+1 844-555-0134")).toMatchObject([{ number: "+18445550134", foreign: true }]);
  expect(phonesIn("注文番号 250-1234567-1234567、2026-11-23、金額 1,234,567円")).toEqual([]);
});

test("every finding has its words; any text is judged without failing, in bounded time", () => {
  const ids = new Set(odd.flatMap(([text]) => judge(text).findings.map(({ id }) => id)));
  for (const id of ids) expect(textFindingWords[id].ja).not.toBe("");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(judge(text).points).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
  const start = performance.now();
  for (const long of [
    "1-".repeat(100_000),
    "a.".repeat(100_000),
    "http://".repeat(30_000),
    "あ".repeat(200_000),
    "+1 ".repeat(60_000),
  ])
    judge(long);
  expect(performance.now() - start).toBeLessThan(5_000);
});
