import { describe, expect, test } from "vitest";
import { judgeRansomware, judgeThreeTwoOne, threeTwoOneNumbers } from "#src/engine/backup/index.ts";
import { assetRisk, threatsAt, vulnerabilityFromControls } from "#src/engine/risk/index.ts";
import { controls } from "../controls/index.ts";
import { threats as tenThreats } from "../frameworks/threats.ts";
import * as registers from "./index.ts";
import {
  assetThreats,
  backupKnowledge,
  backupMedia,
  checkItems,
  controlsByMedium,
  keyStandards,
  media,
  signInMethods,
  storageWays,
  threeTwoOneRule,
  weaknesses,
} from "./index.ts";

function textsIn(value: unknown, path = ""): { path: string; ja: string; en: string }[] {
  if (value === null || typeof value !== "object" || value instanceof RegExp) return [];
  if ("ja" in value && "en" in value && typeof value.ja === "string") {
    return [{ path, ja: value.ja, en: String(value.en) }];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const texts = textsIn(registers);
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

describe("texts", () => {
  test("exist in both languages, trimmed, English without Japanese characters", () => {
    expect(texts.length).toBeGreaterThan(250);
    for (const { path, ja, en } of texts) {
      expect([ja.trim(), en.trim()], path).toEqual([ja, en]);
      expect(Math.min(ja.length, en.length), path).toBeGreaterThan(0);
      expect(en, path).not.toMatch(japanese);
    }
    // Names of systems are the same in both.
    const same = ["Windows", "macOS", "Android"];
    for (const { path, ja } of texts) if (!same.includes(ja)) expect(ja, path).toMatch(japanese);
  });

  test("never promise that anything is safe", () => {
    for (const { path, ja, en } of texts) {
      expect(ja, path).not.toMatch(/安全です|準拠|認定|完璧/);
      expect(en, path).not.toMatch(/\b(safe|compliant|certified|guaranteed?)\b/i);
    }
  });
});

test("ids are unique within each list", () => {
  for (const list of Object.values(registers)) {
    if (!Array.isArray(list)) continue;
    const ids = list.flatMap((one: object) => ("id" in one ? [one.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe("the storage table (F6)", () => {
  test.each([
    ["paper", "good", "good", true, "self"],
    ["phone-app", "depends", "depends", false, "self"],
    ["external-disk", null, "good", false, "self"],
    ["cloud", null, "depends", false, "provider"],
  ] as const)("%s", (id, theft, network, cannotBeAttacked, keptBy) => {
    expect(storageWays.find((way) => way.id === id)).toMatchObject({
      theft: { mark: theft },
      network: { mark: network, cannotBeAttacked },
      keptBy,
    });
    expect(storageWays).toHaveLength(4);
  });
});

test("F20's numbers are those that the judge counts", () => {
  for (const part of ["copies", "media", "remote"] as const) {
    expect(threeTwoOneRule[part].least).toBe(threeTwoOneNumbers[part]);
  }
});

describe("remedies for backups", () => {
  const original = {
    id: "original",
    original: true,
    medium: "pc",
    place: "beside",
    idle: "connected",
    unalterable: false,
    copiedAt: null,
  } as const;
  const rest = { allListed: true, lossHours: 24, returnHours: 8, restoreTests: [] } as const;

  test("lead from a lone original to 3-2-1 and through ransomware, at a price", () => {
    const set = { copies: [original], ...rest };
    const rule = judgeThreeTwoOne(set, backupKnowledge).plan;
    expect(rule?.steps.map(({ fix }) => fix).toSorted()).toEqual(["add-cloud", "add-external-disk"]);
    expect(rule?.yen).toBe(26_400);
    expect(judgeRansomware(set, backupKnowledge).plan).toMatchObject({ yen: 12_000 });
  });

  test("free ones come first: unplug the disk that is always connected", () => {
    const disk = {
      ...original,
      id: "disk",
      original: false,
      medium: "external-disk",
      copiedAt: "2026-11-01T00:00:00Z",
    };
    const plan = judgeRansomware({ copies: [original, disk], ...rest }, backupKnowledge).plan;
    expect(plan).toEqual({ steps: [{ fix: "unplug", copy: "disk" }], yen: 0, minutes: 10 });
  });

  test("name media that exist", () => {
    const ids = backupMedia.map(({ id }) => id as string);
    for (const fix of backupKnowledge.fixes) {
      if ("adds" in fix) expect(ids).toContain(fix.adds.medium);
      if ("changes" in fix) expect(ids).toEqual(expect.arrayContaining([...fix.on]));
    }
  });
});

test("every weakness and rank of a login method stands alone", () => {
  const ranks = signInMethods.map(({ rank }) => rank);
  expect(ranks).toEqual(ranks.map((_, i) => i + 1));
  for (const method of signInMethods) {
    expect(method.weaknesses.length, method.id).toBeGreaterThan(0);
    for (const weakness of method.weaknesses) expect(weaknesses[weakness]).toBeDefined();
  }
});

test("the standard of keys asks for the 15 characters that the control asks for", () => {
  expect(keyStandards.encryption.floor).toBe(15);
  expect(controls.find(({ id }) => id === "s2-3-key-length")?.byHand[0]?.question.en).toContain("15");
});

describe("the risk sheet's knowledge", () => {
  const known = new Set(controls.map(({ id }) => id));

  test("has the six media of the sheet, with at least five threats and five checks each", () => {
    expect(media.map(({ name }) => name.ja)).toEqual([
      "書類",
      "可搬電子媒体",
      "事務所PC",
      "モバイル機器",
      "社内サーバー",
      "社外サーバー(クラウド)",
    ]);
    for (const { id } of media) {
      expect(threatsAt(id, assetThreats).lines.length, id).toBeGreaterThanOrEqual(5);
      expect(checkItems.filter((check) => check.media.includes(id)).length, id).toBeGreaterThanOrEqual(5);
    }
  });

  test("has about fifty checks, each leading to controls that exist", () => {
    expect(checkItems.length).toBeGreaterThanOrEqual(44);
    expect(checkItems.length).toBeLessThanOrEqual(55);
    for (const check of checkItems) {
      expect(check.controls.length, check.id).toBeGreaterThan(0);
      for (const control of check.controls) expect(known, `${check.id} ${control}`).toContain(control);
      expect(check.asks.ja).toMatch(/か\?$/);
      expect(check.asks.en).toMatch(/\?$/);
    }
    for (const ids of Object.values(controlsByMedium)) expect(new Set(ids).size).toBe(ids.length);
  });

  test("links every one of the ten threats, and has R79's three for every asset that can have them", () => {
    const linked = new Set(assetThreats.flatMap(({ threats }) => threats));
    expect([...linked].toSorted()).toEqual(tenThreats.map(({ id }) => id).toSorted());
    const base = assetThreats.filter((threat) => threat.base !== null);
    expect(base.map((threat) => threat.base)).toEqual(["disaster", "people", "failure"]);
    for (const { id } of media) {
      const at = base.filter((threat) => threat.media[id] !== undefined).map((threat) => threat.base);
      expect(at).toEqual(id === "paper" ? ["disaster", "people"] : ["disaster", "people", "failure"]);
    }
  });

  test("judges a customer list on a laptop from the controls alone", () => {
    const asset = {
      medium: "mobile",
      confidentiality: 3,
      integrity: 2,
      availability: 2,
      personalData: true,
      graveConsequence: false,
    } as const;
    const all = (state: "proved" | "no") =>
      Object.fromEntries(controlsByMedium.mobile.map((id) => [id, state]));
    const risk = (states: Record<string, "proved" | "no">) =>
      assetRisk(asset, assetThreats, vulnerabilityFromControls("mobile", states, controlsByMedium)).risk;
    expect(risk(all("proved"))).toMatchObject({ value: { low: 3, high: 3 }, band: "small" });
    expect(risk({ ...all("proved"), "p8-encrypted": "no" })).toMatchObject({
      value: { low: 9 },
      band: "large",
    });
    expect(risk({})).toMatchObject({ value: { low: 3, high: 9 }, band: null });
  });
});
