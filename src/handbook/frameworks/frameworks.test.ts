import { describe, expect, test } from "vitest";
import { controls, type References } from "../controls/index.ts";
import * as frameworks from "./index.ts";
import {
  annexA,
  continuityBands,
  continuitySource,
  continuityThemes,
  isoChapters,
  isoClauses,
  isoNotice,
  isoSource,
  personalDataGroups,
  personalDataItems,
  personalDataSource,
  scsAreas,
  scsRequirements,
  scsScheme,
  threatSources,
  threats,
  threatYears,
} from "./index.ts";

function textsIn(value: unknown, path = ""): { path: string; ja: string; en: string }[] {
  if (value === null || typeof value !== "object") return [];
  if ("ja" in value && "en" in value) return [{ path, ja: String(value.ja), en: String(value.en) }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const texts = textsIn(frameworks);
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const criteria = scsRequirements.flatMap((r) => r.criteria);
const continuityItems = continuityThemes.flatMap((t) => t.items);
const unique = (ids: readonly unknown[]) => new Set(ids).size === ids.length;

test("every text is there in both languages, trimmed, English without Japanese characters", () => {
  expect(texts.length).toBeGreaterThan(300);
  for (const { path, ja, en } of texts) {
    expect(ja, path).toMatch(japanese);
    expect(en.trim(), path).not.toBe("");
    expect(en, path).not.toMatch(japanese);
    expect([ja, en], path).toEqual([ja.trim(), en.trim()]);
  }
});

test("every source has a day, and what is not verified says what to check", () => {
  const sources = [
    ...Object.values(threatSources),
    scsScheme.source,
    isoSource,
    continuitySource,
    personalDataSource,
  ];
  for (const source of sources) {
    expect(source.checkedOn).toBe("2026-11-23");
    expect(source.url).toMatch(/^https:\/\//);
    expect(source.verified).toBe(source.confidence === "official");
    expect(source.note).toBeDefined();
  }
});

describe("10 major threats", () => {
  test("have the names and ranks of 2025, 2024 and 2023 that the handbook prints (F9)", () => {
    const printed = threats
      .filter(({ ranks }) => ranks[2025] !== null)
      .sort((a, b) => (a.ranks[2025] ?? 0) - (b.ranks[2025] ?? 0))
      .map(({ name, ranks }) => `${name.ja} ${ranks[2025]}/${ranks[2024] ?? "-"}/${ranks[2023] ?? "-"}`);
    expect(printed).toEqual([
      "ランサム攻撃による被害 1/1/1",
      "サプライチェーンや委託先を狙った攻撃 2/2/2",
      "システムのぜい弱性を突いた攻撃 3/7/8",
      "内部不正による情報漏えい等 4/3/4",
      "機密情報等を狙った標的型攻撃 5/4/3",
      "リモートワーク等の環境や仕組みを狙った攻撃 6/9/5",
      "地政学的リスクに起因するサイバー攻撃 7/-/-",
      "分散型サービス妨害攻撃(DDoS攻撃) 8/-/-",
      "ビジネスメール詐欺 9/8/7",
      "不注意による情報漏えい等 10/6/9",
    ]);
  });

  test("stand in the order of 2026, shown as not verified", () => {
    const ids = threats.filter(({ ranks }) => ranks[2026] !== null).map(({ id }) => id);
    expect(ids).toEqual([
      "ransomware",
      "supply-chain",
      "ai",
      "vulnerabilities",
      "targeted",
      "geopolitical",
      "insider",
      "remote-work",
      "ddos",
      "business-mail",
    ]);
    expect(threatSources.newest.verified).toBe(false);
  });

  test("no rank is given twice in a year", () => {
    expect(unique(threats.map(({ id }) => id))).toBe(true);
    for (const year of threatYears) {
      const ranks = threats.flatMap((t) => t.ranks[year] ?? []);
      expect(unique(ranks), String(year)).toBe(true);
      expect(Math.max(...ranks)).toBeLessThanOrEqual(10);
    }
  });
});

describe("★3", () => {
  test("has 26 requirements and 81 criteria, numbered without gaps under their requirement", () => {
    expect(scsRequirements).toHaveLength(26);
    expect(criteria).toHaveLength(81);
    for (const { id, criteria: own } of scsRequirements) {
      expect(own.map((c) => c.id)).toEqual(own.map((_, index) => `${id}-${index + 1}`));
      expect(Object.keys(scsAreas)).toContain(id.slice(0, 1));
    }
    expect(scsRequirements.map(({ id }) => id)).toEqual(scsRequirements.map(({ id }) => id).toSorted());
    expect(unique(scsRequirements.map(({ id }) => id))).toBe(true);
  });

  test("is said to be voluntary and not yet open, with a day", () => {
    expect(scsScheme.voluntary.ja).toContain("任意");
    expect(scsScheme.status.ja).toContain("2026年11月23日時点");
    expect(scsScheme.validYears).toBe(1);
    expect(scsScheme.source.verified).toBe(false);
  });
});

test("JIS Q 27001 has 23 clauses from 4.1 to 10.2, and 37 + 8 + 14 + 34 = 93 controls in Annex A", () => {
  const perChapter = Object.keys(isoChapters).map(
    (chapter) => isoClauses.filter(({ id }) => id.startsWith(`${chapter}.`)).length,
  );
  expect(perChapter).toEqual([4, 3, 3, 5, 3, 3, 2]);
  const perTheme = [5, 6, 7, 8].map((n) => annexA.filter(({ id }) => id.startsWith(`A.${n}.`)));
  expect(perTheme.map((theme) => theme.length)).toEqual([37, 8, 14, 34]);
  for (const [at, theme] of perTheme.entries())
    expect(theme.map(({ id }) => id)).toEqual(theme.map((_, index) => `A.${at + 5}.${index + 1}`));
  expect(annexA).toHaveLength(93);
  expect(unique([...isoClauses, ...annexA].map(({ id }) => id))).toBe(true);
  expect(isoNotice.ja).toContain("認証ではありません");
});

test("continuity has 5 themes of 4 questions, and bands that cover 0 to 20 without gap or overlap", () => {
  expect(continuityThemes.map(({ items }) => items.length)).toEqual([4, 4, 4, 4, 4]);
  expect(continuityItems.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(unique(continuityItems.map(({ question }) => question.ja))).toBe(true);
  for (const { question } of continuityItems) expect(question.ja).toMatch(/か\?$/);
  for (let yes = 0; yes <= 20; yes++)
    expect(
      continuityBands.filter(({ from, to }) => yes >= from && yes <= to),
      String(yes),
    ).toHaveLength(1);
  expect(continuityBands.map(({ id, from, to }) => id === `${from}-${to}`)).toEqual([true, true, true]);
});

test("personal data has 10 items with the groups, pages and exceptions of the simple lesson (F11)", () => {
  const rows = personalDataItems.map(
    ({ number, group, pages, exceptions }) =>
      `${number} ${personalDataGroups[group].ja} P${pages.from}${pages.to > pages.from ? `-${pages.to}` : ""} ${exceptions.length}`,
  );
  expect(rows).toEqual([
    "1 取得・利用 P3 0",
    "2 取得・利用 P3 1",
    "3 保管・管理 P4-6 0",
    "4 保管・管理 P4-6 0",
    "5 保管・管理 P4-6 0",
    "6 保管・管理 P4-6 0",
    "7 保管・管理 P4-6 0",
    "8 提供 P7-8 2",
    "9 提供 P7-8 2",
    "10 開示請求等 P9-10 0",
  ]);
  const named = personalDataItems.map(({ name }) => name.ja);
  expect(named.slice(2, 6).every((name) => name.includes("安全管理措置"))).toBe(true);
  expect(personalDataItems[0]?.point.ja).toContain("○「新商品のご案内の送付のため」 ×「当社の事業のため」");
  expect(personalDataItems[1]?.exceptions[0]?.ja).toContain("目的が明らか");
  for (const n of [7, 8])
    expect(personalDataItems[n]?.exceptions.map(({ ja }) => ja).join()).toMatch(/法令.*委託/);
});

/** What a control refers to and no list has; the ids in their own words. */
function unknownReferences(references: References): string[] {
  const scsIds = new Set<string>([...scsRequirements, ...criteria].map(({ id }) => id));
  const isoIds = new Set<string>([...isoClauses, ...annexA].map(({ id }) => id));
  const threatIds = new Set<string>(threats.map(({ id }) => id));
  const upTo = (last: number) => (n: number) => Number.isInteger(n) && n >= 1 && n <= last;
  const no = <T>(ids: readonly T[] | undefined, known: (id: T) => boolean) =>
    (ids ?? []).filter((id) => !known(id)).map(String);
  return [
    ...no(references.scs, (id) => scsIds.has(id)),
    ...no(references.iso27001, (id) => isoIds.has(id)),
    ...no(references.threats, (id) => threatIds.has(id)),
    ...no(references.personalData, upTo(personalDataItems.length)),
    ...no(references.continuity, upTo(continuityItems.length)),
    ...no(references.diagnosis, upTo(25)),
    ...no(references.articles, upTo(6)),
    ...no(references.principles, upTo(9)),
  ];
}

test("every reference of every control exists in these lists, once", () => {
  expect(controls.length).toBeGreaterThan(0);
  const problems = controls.flatMap(({ id, references }) => [
    ...unknownReferences(references).map((reference) => `${id}: ${reference} does not exist`),
    ...Object.entries(references)
      .filter(([, ids]) => !unique(ids))
      .map(([list]) => `${id}: ${list} names something twice`),
  ]);
  expect(problems).toEqual([]);
  expect(unknownReferences({ scs: ["1-2-1", "1-2-1-4"], iso27001: ["A.6.9"], continuity: [21] })).toEqual([
    "1-2-1-4",
    "A.6.9",
    "21",
  ]);
});
