/** Drawings: fit for a strict content policy, readable without eyes, the same for the same input. */
import { expect, test } from "vitest";
import { historySvg } from "./history.ts";
import { radarSvg } from "./radar.ts";
import { wrapLabel } from "./wrap.ts";

const radar = () =>
  radarSvg({
    lang: "ja",
    id: "parts",
    title: "3つの部分 <得点>",
    description: "基本は20点中12点です。",
    axes: [
      { label: "基本的対策", max: 20 },
      { label: "従業員としての対策", max: 52 },
      { label: "組織<script>の対策", max: 28 },
    ],
    series: [
      { name: "今回", values: [12, 30, -3] },
      { name: "前回", values: [8, 20, 10] },
    ],
  });

const history = () =>
  historySvg({
    lang: "ja",
    id: "history",
    title: "これまでの点数",
    description: "31点から62点になりました。",
    points: [
      { label: "2025年11月", value: 31 },
      { label: "2026年11月", value: 62 },
    ],
    min: -25,
    max: 100,
    marks: [{ value: 70, label: "70点" }],
  });

test("drawings obey a content policy without inline styles or scripts", async () => {
  for (const svg of [await radar(), await history()]) {
    expect(svg).not.toMatch(/ style=|<style|<script|class=|ecmeta|font-family/);
    expect(svg).toMatch(/^<svg viewBox="0 0 \d+ \d+" role="img"/);
    expect(svg).toMatch(/font-size="15px"/);
  }
});

test("drawings have a title and a description for those who cannot see them", async () => {
  const svg = await radar();
  expect(svg).toContain('aria-labelledby="parts-title parts-description"');
  expect(svg).toContain('<title id="parts-title">3つの部分 &#60;得点&#62;</title>');
  expect(svg).toContain('<desc id="parts-description">基本は20点中12点です。</desc>');
});

test("drawings show the labels and the values given, escaped", async () => {
  const svg = await radar();
  expect(svg).toContain(">基本的</text>");
  expect(svg).toContain("&lt;");
  expect(await history()).toMatch(/>62<\/text>/);
});

test("the same input gives the same drawing, so that it can be cached", async () => {
  expect(await history()).toBe(await history());
});

test("labels break between words, within the width", () => {
  expect(wrapLabel("従業員としての対策", 5, "ja").split("\n").join("")).toBe("従業員としての対策");
  expect(wrapLabel("従業員としての対策", 5, "ja").split("\n").length).toBeGreaterThan(1);
  for (const line of wrapLabel("従業員としての対策", 5, "ja").split("\n"))
    expect(line.length).toBeLessThanOrEqual(5);
  expect(wrapLabel("Measures for the organisation", 6, "en")).toBe("Measures for\nthe\norganisation");
});
