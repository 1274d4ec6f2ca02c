import { RadarChart } from "echarts/charts";
import { RadarComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type BoardReport, inspectBoardReport, renderBoardReport, type State } from "./board-report.ts";
import { closeRenderer } from "./process.ts";

afterAll(closeRenderer);

test("is one A4 page in Japanese, with its headings in order", async () => {
  const { pages, found } = await inspectBoardReport(japanese);
  expect(pages).toBe(1);
  expect(
    (found as { level: number; body: { text: string } }[]).map(({ level, body }) => [level, body.text]),
  ).toEqual([
    [1, japanese.heading.title],
    [2, japanese.parts.heading],
    [2, japanese.unknown.heading],
    [2, japanese.changes.heading],
    [2, japanese.week.heading],
    [2, japanese.decisions.heading],
  ]);
  const pdf = Buffer.from(await renderBoardReport(japanese)).toString("latin1");
  expect(/\/MediaBox \[0 0 595\.27\d+ 841\.8\d+\]/.test(pdf)).toBe(true);
  expect(/<pdfuaid:part>1<.*<xmpTPg:NPages>1</.test(pdf)).toBe(true);
});

test("gives the chart and the changed states words for those who cannot see them", async () => {
  const pdf = Buffer.from(await renderBoardReport(japanese)).toString("latin1");
  const spoken = Array.from(pdf.matchAll(/\/Alt <FEFF([0-9A-F]+)>/g), ([, hex]) =>
    Buffer.from(hex ?? "", "hex")
      .swap16()
      .toString("utf16le"),
  );
  expect(spoken).toContain(japanese.radar?.alt);
  expect(spoken).toContain(japanese.stateWords.expired);
});

test("is one page for a first report with nothing to show, in English", async () => {
  const empty: BoardReport = {
    ...japanese,
    document: { ...japanese.document, lang: "en", title: "", company: "", dateText: "" },
    score: { label: "", value: -25, outOf: "/ 100", band: "", change: "" },
    parts: { heading: "Parts", items: [] },
    radar: null,
    unknown: { heading: "", items: [], more: "", none: "Everything was answered." },
    changes: { heading: "Changes", items: [], more: "", none: "This is the first report." },
    week: { ...japanese.week, items: [] },
    decisions: { ...japanese.decisions, items: [] },
  };
  expect((await inspectBoardReport(empty)).pages).toBe(1);
  expect((await renderBoardReport(empty)).length).toBeGreaterThan(1000);
});

const lengthened: [string, string][] = [
  ["Japanese", "とても長い説明が続きます、そして終わりません。".repeat(60)],
  ["English", " a rather long explanation that goes on and on".repeat(60)],
  ["one endless word", "Donaudampfschifffahrt".repeat(60)],
  ["many lines", "\n行".repeat(200)],
  ["markup", "#pagebreak() = 見出し $ \\ [".repeat(40)],
];
test.each(lengthened)("stays one page when every word is far too long: %s", async (_, tail) => {
  const report = lengthen(japanese, tail) as BoardReport;
  expect((await inspectBoardReport(report)).pages).toBe(1);
  expect((await renderBoardReport(report)).length).toBeGreaterThan(1000);
});

test("stays one page whatever the numbers, the states and the lengths of the lists", async () => {
  const state = fc.constantFrom<State>("done", "partly", "not", "unknown", "expired");
  const words = fc.string({ unit: fc.constantFrom("字", "a", " ", "W", "。"), maxLength: 200 });
  const points = fc.integer({ min: -25, max: 100 });
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        value: points,
        part: points,
        items: fc.array(words, { maxLength: 30 }),
        state,
        word: words,
      }),
      async ({ value, part, items, state, word }) => {
        const report: BoardReport = {
          ...japanese,
          score: { ...japanese.score, value, band: word },
          parts: {
            ...japanese.parts,
            items: japanese.parts.items.map((item) => ({ ...item, points: part })),
          },
          unknown: { ...japanese.unknown, items },
          changes: { ...japanese.changes, items: items.map((text) => ({ from: state, to: "done", text })) },
          week: {
            ...japanese.week,
            items: items.map((title) => ({ title, why: word, minutes: word, cost: word })),
          },
          decisions: {
            ...japanese.decisions,
            items: items.map((text) => ({ text, state, who: word, due: "" })),
          },
        };
        expect((await inspectBoardReport(report)).pages).toBe(1);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

/** Every visible word made longer, and every list three times as long. */
function lengthen(value: unknown, tail: string, key = ""): unknown {
  if (typeof value === "string")
    return ["svg", "lang", "date", "from", "to", "state"].includes(key) &&
      value !== japanese.decisions.columns.state
      ? value
      : value + tail;
  if (Array.isArray(value)) {
    const longer = key === "approval" ? value : [...value, ...value, ...value];
    return longer.map((item) => lengthen(item, tail));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      lengthen(item, tail, key === "signature" ? "" : name),
    ]),
  );
}

function radar(): string {
  use([RadarChart, RadarComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 400, height: 330 });
  const indicator = ["基本", "メール", "持出し", "委託先", "体制"].map((name) => ({ name, max: 100 }));
  chart.setOption({
    animation: false,
    radar: { indicator, radius: 110, axisName: { color: "#1a1a1c", fontSize: 18 } },
    series: [{ type: "radar", data: [{ value: [70, 55, 40, 80, 62], areaStyle: { opacity: 0.2 } }] }],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const japanese: BoardReport = {
  document: {
    title: "情報セキュリティ自社診断 結果報告",
    company: "有限会社 髙﨑精工",
    lang: "ja",
    date: "2026-11-23",
    dateText: "2026年11月23日(月) 令和8年",
  },
  heading: {
    title: "情報セキュリティ自社診断 結果報告",
    subtitle: "2026年度 第2回・25問・回答 5部門・責任者 𠮷田 花子",
    approval: ["作成", "確認", "承認"],
  },
  score: {
    label: "総合点",
    value: 72,
    outOf: "/ 100",
    band: "基本はできています。抜けている所を埋めましょう。",
    change: "前回 58点(2026年5月)から 14点上がりました。",
  },
  parts: {
    heading: "3つの分野",
    items: [
      { name: "基本の対策", points: 14, min: -5, max: 20, text: "14 / 20" },
      { name: "従業員としての対策", points: 38, min: -13, max: 52, text: "38 / 52" },
      { name: "組織としての対策", points: -3, min: -7, max: 28, text: "−3 / 28" },
    ],
  },
  radar: { svg: radar(), alt: "分野ごとの割合。基本70、メール55、持出し40、委託先80、体制62。" },
  unknown: {
    heading: "まず確かめること(わからない 3件)",
    items: [
      "退職した人のアカウントは止まっていますか",
      "控えから実際に戻したことがありますか",
      "事故のときの連絡先は決まっていますか",
    ],
    more: "ほか {n} 件",
    none: "わからない項目はありません。",
  },
  changes: {
    heading: "前回から変わったこと",
    items: [
      { from: "not", to: "done", text: "全PCの更新を自動にしました" },
      { from: "unknown", to: "partly", text: "共有フォルダの権限を半分見直しました" },
      { from: "done", to: "expired", text: "復元テストの期限が切れました" },
    ],
    more: "ほか {n} 件",
    none: "変わったところはありません。",
  },
  week: {
    heading: "今週の3つ",
    columns: { what: "やること", minutes: "かかる時間", cost: "費用の目安" },
    items: [
      { title: "退職した3人のアカウントを止める", why: "入口になるからです。", minutes: "30分", cost: "0円" },
      {
        title: "バックアップを1つ外して保管する",
        why: "一緒に暗号化されるからです。",
        minutes: "60分",
        cost: "8,000〜15,000円",
      },
      {
        title: "振込先の変更は電話で確かめる",
        why: "電話1本で防げるからです。",
        minutes: "20分",
        cost: "0円",
      },
    ],
  },
  decisions: {
    heading: "経営者が決める7項目",
    columns: { item: "項目", state: "いまの状態", who: "担当", due: "期限" },
    items: [
      { text: "方針を決め、全員に伝える", state: "done", who: "社長", due: "" },
      { text: "予算と人を割り当てる", state: "partly", who: "総務 佐藤", due: "2026-12-25" },
      { text: "必要な対策を考えさせ、実行させる", state: "partly", who: "IT担当 鈴木", due: "2027-01-31" },
      { text: "対策を見直させる", state: "not", who: "", due: "" },
      { text: "緊急時と復旧の体制を整える", state: "unknown", who: "", due: "" },
      { text: "委託先との責任分担をはっきりさせる", state: "expired", who: "購買 田中", due: "2026-10-31" },
      { text: "最新の動きを集める", state: "done", who: "IT担当 鈴木", due: "" },
    ],
  },
  stateWords: { done: "できている", partly: "途中", not: "まだ", unknown: "わからない", expired: "期限切れ" },
  signature: { text: "上の内容を確認し、今週の3つを進めることを決めます。", date: "日付", name: "代表者" },
};
