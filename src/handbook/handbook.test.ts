import { describe, expect, test } from "vitest";
import {
  bandOf,
  boardState,
  parts,
  questionNumbers,
  rankMeasures,
  score,
  yearlyCost,
} from "#src/engine/diagnosis/index.ts";
import * as handbook from "./index.ts";
import {
  bands,
  credits,
  defaultVersion,
  industries,
  ownerActions,
  ownerPrinciples,
  prefectures,
  principles,
  questions,
  stars,
  versions,
} from "./index.ts";

/** Every text in both languages found anywhere in the data, with the path that leads to it. */
function textsIn(value: unknown, path = ""): { path: string; ja: string; en: string }[] {
  if (value === null || typeof value !== "object") return [];
  if ("ja" in value && "en" in value) return [{ path, ja: String(value.ja), en: String(value.en) }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const texts = textsIn(handbook);
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const measures = questions.flatMap((q) => q.measures);
const all = (answer: "no" | "partly" | "unknown" | "yes") =>
  Object.fromEntries(questionNumbers.map((n) => [n, answer]));

describe("texts", () => {
  test("exist in both languages, English without Japanese characters, Japanese with them", () => {
    expect(texts.length).toBeGreaterThan(900);
    for (const { path, ja, en } of texts) {
      expect(ja.trim(), path).not.toBe("");
      expect(en.trim(), path).not.toBe("");
      expect(en, path).not.toMatch(japanese);
      expect(ja, path).toMatch(japanese);
      expect(ja, path).toBe(ja.trim());
      expect(en, path).toBe(en.trim());
    }
  });

  test("never promise safety or an official approval", () => {
    const own = texts.filter((t) => !t.path.startsWith("/credits/0/title"));
    for (const { path, ja, en } of own) {
      expect(ja, path).not.toMatch(/安全です|準拠|認定|認証取得|完璧に守/);
      expect(en, path).not.toMatch(/\b(safe|compliant|compliance|certified|guaranteed?)\b/i);
    }
  });

  test("Japanese sentences of explanations and steps end politely", () => {
    for (const m of measures) {
      for (const sentence of [m.why, ...m.steps]) expect(sentence.ja, m.id).toMatch(/(。|か)[)」]?$/);
    }
  });
});

describe("the 25 questions (F13)", () => {
  test("are numbered 1 to 25 in parts of 5, 13 and 7", () => {
    expect(questions.map((q) => q.number)).toEqual(questionNumbers);
    for (const { part, numbers } of parts) {
      expect(questions.filter((q) => q.part === part).map((q) => q.number)).toEqual(numbers);
    }
  });

  test("have two to four examples, a short label, and a way to find out within half an hour", () => {
    for (const q of questions) {
      expect(q.examples.length, String(q.number)).toBeGreaterThanOrEqual(2);
      expect(q.examples.length, String(q.number)).toBeLessThanOrEqual(4);
      expect(q.label.ja.length, q.label.ja).toBeLessThanOrEqual(8);
      expect(q.label.en.length, q.label.en).toBeLessThanOrEqual(20);
      expect(q.question.ja, String(q.number)).toMatch(/か\?$/);
      expect(q.question.en, String(q.number)).toMatch(/\?$/);
      expect(q.findOut.minutes).toBeGreaterThanOrEqual(5);
      expect(q.findOut.minutes).toBeLessThanOrEqual(30);
    }
    expect(new Set(questions.map((q) => q.label.ja)).size).toBe(25);
    expect(new Set(questions.map((q) => q.label.en)).size).toBe(25);
  });

  test("lead to a measure for no and for partly, one of which can be done at once", () => {
    for (const q of questions) {
      for (const answer of ["no", "partly", "unknown"] as const) {
        expect(
          q.measures.some((m) => m.appliesTo.includes(answer)),
          `${q.number} ${answer}`,
        ).toBe(true);
      }
      expect(
        q.measures.some((m) => m.level === 1 && m.appliesTo.includes("no")),
        String(q.number),
      ).toBe(true);
    }
  });
});

describe("measures", () => {
  test("have stable unique ids that begin with their question", () => {
    expect(new Set(measures.map((m) => m.id)).size).toBe(measures.length);
    for (const q of questions) {
      for (const m of q.measures) {
        expect(m.id).toMatch(/^d\d\d(-[a-z]+)+$/);
        expect(m.id.slice(1, 3)).toBe(String(q.number).padStart(2, "0"));
        expect(m.id).not.toMatch(/find-out$/);
      }
    }
  });

  test("have five steps, and time and money within reason for a company of 20", () => {
    for (const m of measures) {
      expect(m.steps, m.id).toHaveLength(5);
      expect(new Set(m.steps.map((s) => s.ja)).size, m.id).toBe(5);
      expect(m.minutes, m.id).toBeGreaterThanOrEqual(15);
      expect(m.minutes, m.id).toBeLessThanOrEqual(480);
      expect(m.cost.min, m.id).toBeLessThanOrEqual(m.cost.max);
      expect(m.cost.max === 0, m.id).toBe(m.cost.basis === "free");
      expect(yearlyCost(m.cost, 20).max, m.id).toBeLessThanOrEqual(500_000);
      expect(m.appliesTo.length, m.id).toBeGreaterThan(0);
    }
  });

  test("what can be done at once takes at most three hours and little money", () => {
    for (const m of measures.filter((one) => one.level === 1)) {
      expect(m.minutes, m.id).toBeLessThanOrEqual(180);
      expect(yearlyCost(m.cost, 20).max, m.id).toBeLessThanOrEqual(50_000);
    }
  });

  test("are ranked by the judge: the most dangerous gaps come first", () => {
    const ranked = rankMeasures(questions, all("no"), 20);
    expect(ranked.length).toBeGreaterThan(45);
    const firstTen = new Set(ranked.slice(0, 10).map((t) => t.number));
    for (const n of [1, 2, 3, 4, 6, 11, 24]) expect(firstTen, `question ${n}`).toContain(n);
    expect(rankMeasures(questions, all("unknown")).filter((t) => t.kind === "find-out")).toHaveLength(25);
    expect(rankMeasures(questions, all("yes"))).toEqual([]);
    const titles = ranked.flatMap((t) =>
      t.kind === "measure" ? [t.measure.title.en, t.question.label.en] : [],
    );
    expect(titles.slice(0, 2)).toEqual(["Tell everybody: in doubt, do not open, ask", "Mail attachments"]);
  });
});

describe("the nine principles (F1)", () => {
  test("have their exact names", () => {
    expect(principles.map((p) => `${p.sign}${p.name.ja}`)).toEqual([
      "①OSやソフトウェアは常に最新の状態に",
      "②パスワードは長く複雑にして使い回さない",
      "③多要素認証",
      "④偽メール・偽サイトに騙されない",
      "⑤添付・リンクに注意",
      "⑥画面ロック",
      "⑦失う前にバックアップ",
      "⑧外出先の紛失・盗難・覗き見",
      "⑨1人で悩まずまず相談",
    ]);
    expect(principles.map((p) => p.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("each have at least one question, and stand declared at most when all is answered yes", () => {
    const tiles = boardState(principles, questions, all("yes"));
    expect(tiles.every((t) => t.questions.length > 0)).toBe(true);
    expect(tiles.filter((t) => t.state === "declared")).toHaveLength(8);
    expect(tiles[2]).toMatchObject({ number: 3, state: "partly" });
  });
});

describe("the owner's part (F18)", () => {
  test("has 3 principles and 7 actions, each with a decision of three choices", () => {
    expect(ownerPrinciples.map((p) => p.name.ja)).toEqual([
      "経営者のリーダーシップで進める",
      "委託先の対策まで考慮する",
      "関係者とは常にコミュニケーションをとる",
    ]);
    expect(ownerActions.map((a) => a.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const action of ownerActions) {
      expect(action.choices).toHaveLength(3);
      expect(action.questions.every((n) => questionNumbers.includes(n))).toBe(true);
    }
  });
});

describe("editions, stars, bands and lists", () => {
  test("edition 3.1 has five articles from part 1, 4.0 has six with backup, and 4.0 is the default", () => {
    const questionsOf = (id: string) =>
      versions.find((v) => v.id === id)?.articles.flatMap((a) => a.questions);
    expect(questionsOf("ipa-sme-3.1")).toEqual([1, 2, 3, 4, 5]);
    expect(questionsOf("ipa-sme-4.0")).toEqual([1, 2, 3, 4, 5, 11]);
    expect(defaultVersion).toBe("ipa-sme-4.0");
    expect(versions.find((v) => v.id === "ipa-sme-4.0")?.source.verified).toBe(false);
  });

  test("what is not verified says so", () => {
    for (const { source } of [...versions, ...stars]) {
      expect(source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source.url).toMatch(/^https:\/\/www\.ipa\.go\.jp\//);
      if (!source.verified) expect(source.note).toBeDefined();
    }
    for (const band of bands) if (band.confidence !== "official") expect(band.verified).toBe(false);
  });

  test("the bands cover −25 to 100 without gap or overlap, as the judge draws them", () => {
    for (let total = -25; total <= 100; total++) {
      expect(bands.filter((b) => total >= b.from && total <= b.to).map((b) => b.id)).toEqual([bandOf(total)]);
    }
    expect(bands.some((b) => b.id === score(all("partly")).band)).toBe(true);
  });

  test("the stars' checks are those the judge makes", () => {
    expect(stars.map((s) => s.stars)).toEqual([1, 2]);
    expect(stars[1]?.conditions.flatMap((c) => c.check ?? [])).toEqual([
      "diagnosis-incomplete",
      "policy-not-set",
      "policy-not-published",
    ]);
  });

  test("there are 47 prefectures and 20 industries", () => {
    expect(new Set(prefectures.map((p) => p.id)).size).toBe(47);
    expect(prefectures.find((p) => p.id === "23")?.name.en).toBe("Aichi");
    expect(industries.map((i) => i.id).join("")).toBe("ABCDEFGHIJKLMNOPQRST");
  });

  test("the handbook's author, licence and notice address are named", () => {
    const own = credits.find((c) => c.id === "handbook");
    expect(own?.author.ja).toContain("内閣サイバーセキュリティセンター");
    expect(own?.licence?.name).toBe("CC BY-NC-SA 4.0");
    expect(own?.noticeTo).toBe("security_awareness@cyber.go.jp");
    expect(credits.some((c) => c.author.ja.includes("IPA"))).toBe(true);
  });
});
