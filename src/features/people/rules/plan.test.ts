import fc from "fast-check";
import { expect, test } from "vitest";
import { type Field, fields, noValues, type Person } from "../fields.ts";
import { numberKey } from "./identity.ts";
import { type Plan, planImport } from "./plan.ts";
import type { Mapping, SheetRow } from "./read-row.ts";

const today = "2026-11-23";

/** Few values of each, so that people and rows collide in every way. */
const pools: Partial<Record<Field, readonly string[]>> = {
  number: ["", "", "1", "001", "2", "A-3"],
  family_name: ["佐藤", "佐藤", "鈴木", "佐藤太郎"],
  given_name: ["", "太郎", "花子"],
  family_kana: ["", "", "サトウ", "さとう", "スズキ"],
  mail: ["", "", "a@example.jp", "b@example.jp"],
  department: ["", "営業部", "製造部"],
  title: ["", "主任"],
  joined_on: ["", "2026-04-01"],
  left_on: ["", "", "2020-01-01", "2026-12-01"],
};
const used = Object.keys(pools) as Field[];
const mapping: Mapping = used;

const cells = fc.tuple(...used.map((field) => fc.constantFrom(...(pools[field] ?? [""]))));
const rowsOf = (list: string[][]): SheetRow[] => list.map((row, i) => ({ number: i + 2, cells: row }));
const somebody = cells.map((row) => ({
  ...noValues,
  ...Object.fromEntries(used.map((field, i) => [field, row[i] ?? ""])),
}));
const register = fc
  .uniqueArray(somebody, { maxLength: 6, selector: ({ number }) => numberKey(number) || Symbol() })
  .map((list): Person[] => list.map((values, i) => ({ ...values, id: `p${i}`, version: 1 })));
/** Names that a row may leave out, and a mail address that cannot be one. */
const rows = fc
  .array(
    fc.tuple(cells, fc.constantFrom("", "", "", "family_name", "mail")).map(([row, hole]) => {
      const at = used.indexOf(hole as Field);
      return row.map((cell, i) => (i === at ? (hole === "mail" ? "no mail" : "") : cell));
    }),
    { maxLength: 7 },
  )
  .map(rowsOf);

/** The register after the import, as the service would leave it. */
function carryOut(people: readonly Person[], plan: Plan): Person[] {
  const after = new Map(people.map((person) => [person.id, person]));
  for (const line of plan.lines) {
    if (line.outcome === "changed") after.set(line.person.id, { ...line.person, ...line.values });
    if (line.outcome === "added") {
      const id = `new${line.row.number}`;
      after.set(id, { ...line.values, id, version: 1 });
    }
  }
  return [...after.values()];
}

/** The people without their ids, in an order of their own. */
function contents(people: readonly Person[]): string[] {
  return people.map((person) => JSON.stringify(fields.map((field) => person[field]))).sort();
}

test("importing the same file twice changes nothing the second time", () => {
  fc.assert(
    fc.property(register, rows, (people, file) => {
      const after = carryOut(people, planImport(file, mapping, people, today));
      const again = planImport(file, mapping, after, today);
      expect(again.counts).toMatchObject({ added: 0, changed: 0 });
    }),
    { numRuns: 3000 },
  );
}, 30_000);

test("the order of the rows changes neither the register nor what is refused", () => {
  const shuffled = rows.chain((file) =>
    fc.tuple(fc.constant(file), fc.shuffledSubarray(file, { minLength: file.length })),
  );
  fc.assert(
    fc.property(register, shuffled, (people, [file, mixed]) => {
      const [one, other] = [file, mixed].map((each) => planImport(each, mapping, people, today));
      if (!one || !other) throw new Error("two plans were made");
      expect(contents(carryOut(people, other))).toEqual(contents(carryOut(people, one)));
      expect(other.counts).toEqual(one.counts);
    }),
    { numRuns: 1000 },
  );
});

test("every row has exactly one outcome, nobody has two rows, and employee numbers stay unique", () => {
  fc.assert(
    fc.property(register, rows, (people, file) => {
      const plan = planImport(file, mapping, people, today);
      expect(plan.lines.map(({ row }) => row.number)).toEqual(file.map(({ number }) => number));
      const meant = plan.lines.flatMap((line) => ("person" in line ? [line.person.id] : []));
      expect(new Set(meant).size).toBe(meant.length);
      const numbers = carryOut(people, plan).flatMap(({ number }) => (number ? [numberKey(number)] : []));
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test("what is exported comes back without a change", () => {
  fc.assert(
    fc.property(register, (people) => {
      // Namesakes without number and mail cannot be told apart by a file; the export names them in its rows.
      const file = people.map((person, i) => ({
        number: i + 2,
        cells: fields.map((field) => person[field]),
      }));
      expect(planImport(file, [...fields], people, today).counts).toMatchObject({ added: 0, changed: 0 });
    }),
  );
});

test("a column that is not chosen has no influence", () => {
  fc.assert(
    fc.property(register, rows, fc.array(fc.string()), (people, file, noise) => {
      const wider = file.map((row, i) => ({ ...row, cells: [noise[i] ?? "x", ...row.cells, "y"] }));
      const plan = planImport(wider, ["", ...mapping, ""], people, today);
      expect(plan.counts).toEqual(planImport(file, mapping, people, today).counts);
    }),
  );
});

const person = (id: string, values: Partial<Person>): Person => ({ ...noValues, id, version: 1, ...values });
const plan = (file: string[][], people: Person[], columns: Mapping) =>
  planImport(rowsOf(file), columns, people, today).lines;

test("an employee number finds its person whatever else changed, zeros in front or not", () => {
  const known = person("p", {
    number: "0012",
    family_name: "佐藤",
    given_name: "花子",
    mail: "a@example.jp",
  });
  const [line] = plan([["12", "鈴木 花子", "b@example.jp"]], [known], ["number", "full_name", "mail"]);
  expect(line).toMatchObject({
    outcome: "changed",
    changes: [
      { field: "family_name", from: "佐藤", to: "鈴木" },
      { field: "mail", from: "a@example.jp", to: "b@example.jp" },
    ],
  });
});

test("a mail address finds its person, and a number that was unknown is added", () => {
  const known = person("p", { family_name: "佐藤", mail: "a@example.jp" });
  const [line] = plan([["7", "Ａ@Example.JP", "佐藤"]], [known], ["number", "mail", "family_name"]);
  expect(line).toMatchObject({ outcome: "changed", changes: [{ field: "number", from: "", to: "7" }] });
});

test("namesakes are told apart by their department, and refused when it is not given", () => {
  const people = [
    person("s", { family_name: "佐藤", given_name: "太郎", department: "営業部" }),
    person("m", { family_name: "佐藤", given_name: "太郎", department: "製造部" }),
  ];
  const columns: Mapping = ["full_name", "department", "title"];
  expect(plan([["佐藤 太郎", "製造部", "主任"]], people, columns)).toMatchObject([
    { outcome: "changed", person: { id: "m" } },
  ]);
  expect(plan([["佐藤太郎", "", "主任"]], people, columns)).toMatchObject([
    { outcome: "refused", reasons: [{ key: "several-by-name", people: ["佐藤 太郎", "佐藤 太郎"] }] },
  ]);
});

test("two people who share an address are told apart by name, or refused", () => {
  const people = [
    person("a", { number: "1", family_name: "佐藤", mail: "info@example.jp" }),
    person("b", { number: "2", family_name: "鈴木", mail: "info@example.jp" }),
  ];
  const columns: Mapping = ["full_name", "mail", "title"];
  expect(plan([["鈴木", "info@example.jp", "主任"]], people, columns)).toMatchObject([
    { person: { id: "b" } },
  ]);
  expect(plan([["高橋", "info@example.jp", "主任"]], people, columns)).toMatchObject([
    { outcome: "refused", reasons: [{ key: "several-by-mail" }] },
  ]);
});

test("a namesake with another address is not taken for the same person", () => {
  const people = [person("p", { family_name: "佐藤", mail: "old@example.jp" })];
  expect(plan([["佐藤", "new@example.jp"]], people, ["full_name", "mail"])).toMatchObject([
    { outcome: "refused", reasons: [{ key: "namesake-other-mail", people: ["佐藤 (old@example.jp)"] }] },
  ]);
});

test("two rows for one person are both refused and name each other; a row repeated word for word counts once", () => {
  const columns: Mapping = ["number", "full_name", "title"];
  const file = [
    ["1", "佐藤 太郎", "主任"],
    ["1", "佐藤 太郎", "係長"],
    ["2", "鈴木 花子", ""],
    ["２", "鈴木　花子", ""],
  ];
  expect(plan(file, [], columns)).toMatchObject([
    { outcome: "refused", reasons: [{ key: "same-number", rows: [3] }] },
    { outcome: "refused", reasons: [{ key: "same-number", rows: [2] }] },
    { outcome: "added" },
    { outcome: "refused", reasons: [{ key: "repeats-row", rows: [4] }] },
  ]);
});

test("a name in one piece does not undo the two parts already known", () => {
  const known = person("p", {
    number: "1",
    family_name: "佐藤",
    given_name: "太郎",
    family_kana: "サトウ",
    given_kana: "タロウ",
  });
  const columns: Mapping = ["number", "full_name", "full_kana"];
  for (const [name, kana] of [
    ["佐藤太郎", "さとうたろう"],
    ["佐藤", "ｻﾄｳ"],
  ] as const)
    expect(plan([["1", name, kana]], [known], columns)).toMatchObject([{ outcome: "unchanged" }]);
  expect(plan([["1", "佐藤花子", ""]], [known], columns)).toMatchObject([
    { outcome: "changed", values: { family_name: "佐藤花子", given_name: "", given_kana: "タロウ" } },
  ]);
});

test("somebody new needs a name; a row with an unknown number alone is explained", () => {
  expect(plan([["9", ""]], [], ["number", "full_name"])).toMatchObject([
    { outcome: "refused", label: "9", reasons: [{ key: "new-without-name" }] },
  ]);
  expect(plan([["", "", "主任"]], [], ["number", "full_name", "title"])).toMatchObject([
    { outcome: "refused", reasons: [{ key: "nobody" }] },
  ]);
});

test("days the wrong way round are refused even when the two come from different places", () => {
  const known = person("p", { number: "1", family_name: "佐藤", joined_on: "2020-04-01" });
  expect(plan([["1", "H30.3.31"]], [known], ["number", "left_on"])).toMatchObject([
    { outcome: "refused", reasons: [{ key: "left-before-joined", value: "2018-03-31" }] },
  ]);
});

test("people whom the file does not name are counted and left alone; those who left are not counted", () => {
  const people = [
    person("a", { number: "1", family_name: "佐藤" }),
    person("b", { number: "2", family_name: "鈴木" }),
    person("c", { number: "3", family_name: "高橋", left_on: "2026-11-22" }),
  ];
  const result = planImport(rowsOf([["1", "佐藤"]]), ["number", "full_name"], people, today);
  expect(result).toMatchObject({ absent: 1, counts: { added: 0, changed: 0, unchanged: 1, refused: 0 } });
});
