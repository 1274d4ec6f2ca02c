/** Quality of the matcher on two halves of a table, its laws, and what days and exploited holes say. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exploitedKnowledge, kevEntries } from "#src/handbook/lifecycle/exploited/index.ts";
import { lifecycleMaterial } from "#src/handbook/lifecycle/index.ts";
import {
  buildPack,
  judgeLifecycle,
  lifeOn,
  matchProduct,
  openLifecycle,
  readExploitedFile,
  readExploitedLines,
  readProductFile,
} from "./index.ts";
import { alertOf, lifeOfCycle } from "./status.ts";

const book = openLifecycle(buildPack(lifecycleMaterial), readExploitedLines(kevEntries), exploitedKnowledge);
const { matcher } = book;
const today = "2026-11-23";

interface Row {
  readonly name: string;
  readonly version: string;
  readonly product: string;
  readonly cycle: string;
}

const rows: Row[] = readFileSync("tests/fixtures/lifecycle/names.tsv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [name = "", version = "", product = "", cycle = ""] = line.split("\t");
    return { name, version, product, cycle };
  });

const judge = (name: string, version = "", on = today) => judgeLifecycle(book, { name, version }, on);

/** Shares of rows whose product, and whose product and cycle, were told exactly. */
function quality(set: readonly Row[]) {
  const right = set.map(({ name, version, product, cycle }) => {
    const match = matchProduct(matcher, name, version);
    const isProduct = match.product?.id === product;
    return { isProduct, isCycle: isProduct && (match.cycle?.id ?? "") === cycle };
  });
  const share = (key: "isProduct" | "isCycle") => right.filter((one) => one[key]).length / set.length;
  return { product: share("isProduct"), cycle: share("isCycle") };
}

test("tells product and cycle of messy names, on the half used for the rules and on the other", () => {
  const develop = quality(rows.filter((_, at) => at % 2 === 0));
  const heldOut = quality(rows.filter((_, at) => at % 2 === 1));
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(develop.product).toBeGreaterThanOrEqual(0.98);
  expect(develop.cycle).toBeGreaterThanOrEqual(0.97);
  expect(heldOut.product).toBeGreaterThanOrEqual(0.96);
  expect(heldOut.cycle).toBeGreaterThanOrEqual(0.95);
});

test("takes fewer than one in a hundred unrelated names for a product", () => {
  const names = readFileSync("tests/fixtures/lifecycle/unrelated.txt", "utf8").trim().split("\n");
  const taken = names.filter((name) => matchProduct(matcher, name).product !== null);
  expect(names.length).toBeGreaterThanOrEqual(300);
  expect(taken.length / names.length).toBeLessThan(0.01);
});

test("confidence means what it says: of the answers with 0.95 or more, at least 97 in 100 are right", () => {
  const sure = rows.filter(({ name, version }) => matchProduct(matcher, name, version).confidence >= 0.95);
  expect(sure.length).toBeGreaterThan(300);
  expect(quality(sure).cycle).toBeGreaterThanOrEqual(0.97);
});

test("an empty version is not every version: the product is known, its days are not", () => {
  for (const version of ["", "-", "*", "N/A", "不明", "unknown"]) {
    const { match, life } = judge("Microsoft Office", version);
    expect(match.product?.id).toBe("office");
    expect(match.cycle).toBeNull();
    expect(life).toMatchObject({ ends: null, daysLeft: null, status: "cannot-tell" });
    expect(life.range).toMatchObject({ first: "2013-04-09", last: "2029-10-09" });
  }
});

test("extended support counts only where it is said", () => {
  expect(judge("Windows 10 Pro 22H2").life).toMatchObject({ status: "ended", counts: "2025-10-14" });
  expect(judge("Windows 10 Pro 22H2 (ESU)").life).toMatchObject({ status: "extended", counts: "2028-10-10" });
  expect(judge("Windows 10 Enterprise LTSC 2021").life).toMatchObject({ counts: "2027-01-12" });
});

test("the same word of another vendor, a part and a platform are not the product", () => {
  for (const name of ["Logi Bolt", "BoltCMS 5.1", "MySQL Workbench 8.0", "OpenSSH for Windows 10"])
    expect(matchProduct(matcher, name).product, name).toBeNull();
  expect(matchProduct(matcher, "Microsoft Excel 2016").product?.id).toBe("office-program");
  expect(matchProduct(matcher, "Windows Server 2019").product?.id).toBe("windows-server");
});

test("a device and its system are both told, the system first", () => {
  const { match } = judge("iPhone 12 iOS17.5.1");
  expect(match.product?.id).toBe("ios");
  expect(match.alternatives[0]).toMatchObject({ product: { id: "iphone" }, cycle: { id: "12" } });
});

test("words around a name never make another product of it with high confidence", () => {
  const noise = [
    "日本語版",
    "(64-bit)",
    "x64",
    "ja-jp",
    "本社",
    "Pro",
    "®",
    "用",
    "Ver.",
    "KB5031356",
    "3号機",
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.array(fc.constantFrom(...noise), { maxLength: 3 }),
      ({ name, version, product }, words) => {
        const match = matchProduct(matcher, [name, ...words].join(" "), version);
        const before = matchProduct(matcher, name, version).product?.id ?? product;
        return match.band !== "high" || match.product?.id === before;
      },
    ),
    { numRuns: 400 },
  );
});

test("any text at all is answered, quickly and within bounds", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ maxLength: 40 }),
      (name, version) => {
        const { match } = judge(name, version);
        return (
          match.confidence >= 0 && match.confidence <= 1 && (match.product !== null || match.cycle === null)
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("what is over stays over: a later day never makes a cycle younger", () => {
  const rank = { supported: 0, ending: 1, extended: 2, "cannot-tell": 2, ended: 3 } as const;
  const cycles = matcher.pack.products.flatMap((product) =>
    product.cycles.map((cycle) => ({ product, cycle })),
  );
  const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...cycles), day, day, ({ product, cycle }, one, other) => {
      const [early = "", late = ""] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
      const before = lifeOfCycle(cycle, early, product.checkedOn, false);
      const after = lifeOfCycle(cycle, late, product.checkedOn, false);
      return rank[before.status] <= rank[after.status] && (before.daysLeft ?? 0) >= (after.daysLeft ?? 0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [181, null],
  [180, 180],
  [90, 90],
  [30, 30],
  [1, 30],
  [0, 0],
  [-1, 0],
])("%i days before the end the alert is %s", (days, alert) => {
  expect(alertOf(days)).toBe(alert);
});

test("known-exploited has three values, and never goes by the name alone", () => {
  expect(judge("FortiGate 60F v7.0.12").exploited).toMatchObject({ answer: "yes", feedDay: "2025-08-25" });
  expect(judge("FortiGate 60F v7.4.8").exploited.answer).toBe("no");
  expect(judge("FortiGate 60F v7.0").exploited.answer).toBe("cannot-tell");
  expect(judge("FortiGate 60F").exploited).toMatchObject({ answer: "cannot-tell", why: "no-version" });
  expect(judge("Windows 10", "10.0.19045.3803").exploited.answer).toBe("yes");
  expect(judge("Windows 10", "10.0.19045.6093").exploited.answer).toBe("no");
  expect(judge("Windows 10 22H2").exploited.answer).toBe("cannot-tell");
  expect(judge("Exchange Server 2016 CU23").exploited.answer).toBe("cannot-tell");
  expect(judge("PostgreSQL 16.3").exploited).toMatchObject({ answer: "no", why: "no-entries" });
  expect(judge("Apache/2.4.49").exploited.cves).toContain("CVE-2021-41773");
  expect(judge("何かの業務ソフト 3.1").exploited).toMatchObject({ answer: "cannot-tell", why: "no-product" });
});

test("a correction by a person comes first and stays", () => {
  const overrides = [
    { name: "経理のあれ", version: "", productId: "office", cycleId: "2021" },
    { name: "Windows 11 Pro 24H2", version: "", productId: "", cycleId: "" },
  ];
  const match = matchProduct(matcher, "経理のアレ".replace("アレ", "あれ"), "", overrides);
  expect(match).toMatchObject({ product: { id: "office" }, cycle: { id: "2021" }, confidence: 1 });
  expect(lifeOn(match, today).status).toBe("ended");
  expect(matchProduct(matcher, "windows 11 PRO 24H2", "", overrides).product).toBeNull();
});

test("newer tables are taken from files, and other files are refused", () => {
  const file = {
    foo: { title: "Foo Gateway", category: "os", releases: [{ releaseCycle: "3", eol: "2027-01-31" }] },
  };
  const lines = readProductFile(file, "2026-11-01");
  if (typeof lines === "string") throw new Error(lines);
  const newer = openLifecycle(
    buildPack({ ...lifecycleMaterial, lines: [...lifecycleMaterial.lines, ...lines] }),
    readExploitedLines(kevEntries),
    exploitedKnowledge,
  );
  expect(judgeLifecycle(newer, { name: "Foo Gateway 3.2" }, today).life.ends).toBe("2027-01-31");
  const version1 = {
    result: [
      { name: "foo", label: "Foo", category: "app", releases: [{ name: "3", eolFrom: "2027-01-31" }] },
    ],
  };
  expect(readProductFile(version1, "2026-11-01")).toMatchObject([{ kind: "app" }]);
  for (const bad of [undefined, [], {}, { a: 1 }, "text"])
    expect(readProductFile(bad, "2026-11-01")).toBe("not-products");
  expect(readExploitedFile({ vulnerabilities: [{ cveID: "x" }], dateReleased: "2026-01-01" })).toBe(
    "not-a-catalogue",
  );
});

test("ten thousand names take seconds", () => {
  const started = performance.now();
  for (let at = 0; at < 10_000; at += 1) {
    const row = rows[at % rows.length];
    if (row) judge(row.name, row.version);
  }
  expect(performance.now() - started).toBeLessThan(8_000);
});
