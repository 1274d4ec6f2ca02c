import { expect, test } from "vitest";
import { runCommand } from "./index.ts";

async function run(...args: string[]) {
  const lines: string[] = [];
  const out = (line: string) => void lines.push(line);
  const clock = () => new Date("2026-11-23T00:00:00Z");
  const code = await runCommand(["deadline", ...args], {
    env: { LANG: "en_US.UTF-8" },
    out,
    err: out,
    clock,
  });
  return { code, lines, json: () => JSON.parse(lines.join("")) };
}

test("prints the deadlines as JSON with every rule that was used", async () => {
  const { code, json } = await run("--known", "2026-12-28T17:00+09:00", "--kind", "3", "--json");
  expect(code).toBe(0);
  expect(json()).toMatchObject({
    known: "2026-12-28T17:00+09:00",
    knownOn: "2026-12-28",
    knownAt: "17:00",
    report: "required",
    to: ["commission"],
    preliminary: { from: "2026-12-30", to: "2027-01-01" },
    final: "2027-02-25",
    days: 60,
    finalIfWrongful: null,
    rulesAsOf: "2026-11-23",
  });
  for (const { on, text, confidence, source } of json().explanations) {
    expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(text.length).toBeGreaterThan(10);
    expect(["official", "unconfirmed"]).toContain(confidence);
    expect(source).toMatch(/^https:\/\/www\.ppc\.go\.jp\//);
  }
});

test("takes several kinds, in one option or more", async () => {
  const known = ["--known", "2026-11-24", "--json"];
  const apart = (await run(...known, "--kind", "1", "--kind", "4")).json();
  expect((await run(...known, "--kind", "1,4")).json()).toEqual(apart);
  expect(apart.kinds).toEqual([
    { kind: 1, answer: "yes" },
    { kind: 2, answer: "no" },
    { kind: 3, answer: "no" },
    { kind: 4, answer: "yes" },
  ]);
  expect(apart.final).toBe("2026-12-23");
});

test.each<[string[], string, string | null]>([
  [[], "treat-as-required", "2026-12-23"],
  [["--persons", "unknown"], "treat-as-required", "2026-12-23"],
  [["--kind", "2", "--encrypted"], "not-required", null],
  [["--kind", "2", "--encrypted", "unknown"], "treat-as-required", "2026-12-23"],
  [["--kind", "2", "--encrypted", "no"], "required", "2026-12-23"],
  [["--kind", "3", "--happened", "possible"], "required", "2027-01-22"],
  [["--kind", "1", "--persons", "1001+"], "required", "2026-12-23"],
  [["--persons", "1001"], "required", "2026-12-23"],
  [["--persons", "1000"], "treat-as-required", "2026-12-23"],
  [["--kind", "1", "--recovered"], "not-required", null],
])("%j: %s until %s", async (options, report, final) => {
  const { code, json } = await run("--known", "2026-11-24T09:00+09:00", "--json", ...options);
  expect({ code, report: json().report, final: json().final }).toEqual({ code: 0, report, final });
});

test("leads to the company that entrusted the data", async () => {
  const known = ["--known", "2026-11-24", "--kind", "3"];
  expect((await run(...known, "--entrusted", "--json")).json().to).toEqual(["entruster"]);
  expect((await run(...known, "--entrusted", "partly", "--json")).json().to).toEqual([
    "commission",
    "entruster",
  ]);
  expect((await run(...known, "--entrusted")).lines.join("\n")).toContain(
    "the company that entrusted the data",
  );
});

test("speaks both languages, and says that it is a guide", async () => {
  const en = (await run("--known", "2026-12-01T10:00+09:00", "--kind", "2")).lines.join("\n");
  expect(en).toContain("Full report, deadline: Mon 4 Jan 2027");
  expect(en).toContain("(a guide)");
  const ja = (await run("--known", "2026-12-01T10:00+09:00", "--kind", "2", "--lang", "ja")).lines.join("\n");
  expect(ja).toContain("確報の期限: 2027年1月4日(月)");
  expect(ja).toContain("役所の休みの日です（元日）。");
  expect(ja).toContain("専門家");
});

test.each([
  [[]],
  [["--known"]],
  [["--known", "tomorrow"]],
  [["--known", "1999-01-01"]],
  [["--known", "2026-11-24", "--kind", "5"]],
  [["--known", "2026-11-24", "--persons", "many"]],
  [["--known", "2026-11-24", "--persons", "9-3"]],
  [["--known", "2026-11-24", "--encrypted", "perhaps"]],
  [["--known", "2026-11-24", "--what"]],
  [["2026-11-24"]],
])("refuses %j", async (args) => {
  expect((await run(...args)).code).toBe(2);
});

test("explains itself in both languages", async () => {
  expect((await run("--help")).lines.join("\n")).toContain("--known MOMENT");
  expect((await run("--help", "--lang", "ja")).lines.join("\n")).toContain("--known 日時");
});
