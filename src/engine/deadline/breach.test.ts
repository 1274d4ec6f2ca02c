import fc from "fast-check";
import { expect, test } from "vitest";
import { type BreachAnswers, judgeBreach, type Truth } from "./index.ts";

/** An ordinary small leak: a list of ten persons' names sent to a wrong address. */
const small: BreachAnswers = {
  happened: "yes",
  personalData: "yes",
  sensitive: "no",
  financial: "no",
  wrongful: "no",
  persons: { least: 10, most: 10 },
  encrypted: "no",
  pseudonymised: "no",
  recovered: "no",
  entrusted: "no",
  myNumber: "no",
};
const judge = (change: Partial<BreachAnswers>) => judgeBreach({ ...small, ...change });

test.each<[string, Partial<BreachAnswers>, string, string[]]>([
  ["names of ten persons by mistake", {}, "not-required", ["no-kind"]],
  ["kind 1: one health record", { sensitive: "yes", persons: { least: 1, most: 1 } }, "required", ["kind-1"]],
  ["kind 2: one card number", { financial: "yes", persons: { least: 1, most: 1 } }, "required", ["kind-2"]],
  ["kind 3: an intrusion", { wrongful: "yes", persons: { least: 1, most: 1 } }, "required", ["kind-3"]],
  ["kind 4: 1,001 persons", { persons: { least: 1_001, most: 1_001 } }, "required", ["kind-4"]],
  [
    "1,000 persons are not more than 1,000",
    { persons: { least: 1_000, most: 1_000 } },
    "not-required",
    ["no-kind"],
  ],
  ["more than 1,000 at least", { persons: { least: 1_001, most: null } }, "required", ["kind-4"]],
  [
    "500 or more, nobody knows",
    { persons: { least: 500, most: null } },
    "treat-as-required",
    ["not-ruled-out"],
  ],
  ["between 900 and 1,100", { persons: { least: 900, most: 1_100 } }, "treat-as-required", ["not-ruled-out"]],
  [
    "several at once",
    { sensitive: "yes", wrongful: "yes", persons: { least: 5_000, most: null } },
    "required",
    ["kind-1", "kind-3", "kind-4"],
  ],
  [
    "it may have happened",
    { happened: "possible", wrongful: "yes" },
    "required",
    ["kind-3", "possible-counts"],
  ],
  [
    "nobody knows whether it happened",
    { happened: "unknown", wrongful: "yes" },
    "treat-as-required",
    ["kind-3", "not-ruled-out"],
  ],
  ["it did not happen", { happened: "no", wrongful: "yes" }, "not-required", ["did-not-happen"]],
  ["no personal data", { personalData: "no", wrongful: "yes" }, "not-required", ["no-personal-data"]],
  ["well encrypted", { encrypted: "yes", wrongful: "yes" }, "not-required", ["encrypted"]],
  [
    "perhaps encrypted",
    { encrypted: "unknown", wrongful: "yes" },
    "treat-as-required",
    ["kind-3", "not-ruled-out"],
  ],
  ["pseudonymised", { pseudonymised: "yes", sensitive: "yes" }, "not-required", ["pseudonymised"]],
  ["all came back unseen", { recovered: "yes", sensitive: "yes" }, "not-required", ["recovered"]],
  ["purpose unknown", { wrongful: "unknown" }, "treat-as-required", ["not-ruled-out"]],
  ["individual numbers", { myNumber: "yes" }, "treat-as-required", ["not-ruled-out", "my-number"]],
  [
    "individual numbers perhaps",
    { myNumber: "unknown" },
    "treat-as-required",
    ["not-ruled-out", "my-number"],
  ],
  ["encrypted individual numbers", { myNumber: "yes", encrypted: "yes" }, "not-required", ["encrypted"]],
  ["entrusted data", { wrongful: "yes", entrusted: "yes" }, "required", ["kind-3", "notify-entruster"]],
  [
    "partly entrusted",
    { wrongful: "yes", entrusted: "partly" },
    "required",
    ["kind-3", "notify-entruster", "own-part-too"],
  ],
  [
    "perhaps entrusted",
    { wrongful: "yes", entrusted: "unknown" },
    "required",
    ["kind-3", "entruster-if-entrusted"],
  ],
])("%s", (_name, change, report, reasons) => {
  expect(judge(change)).toMatchObject({ report, reasons });
});

test("tells whom to tell", () => {
  expect(judge({ wrongful: "yes" }).to).toEqual(["commission"]);
  expect(judge({ wrongful: "yes", entrusted: "yes" }).to).toEqual(["entruster"]);
  expect(judge({ wrongful: "yes", entrusted: "partly" }).to).toEqual(["commission", "entruster"]);
  expect(judge({ wrongful: "yes", entrusted: "unknown" }).to).toEqual(["commission", "entruster"]);
  expect(judge({}).to).toEqual([]);
});

test("names the questions that would decide, and no others", () => {
  expect(judge({ wrongful: "unknown", sensitive: "unknown" }).open).toEqual(["sensitive", "wrongful"]);
  expect(judge({ wrongful: "yes", sensitive: "unknown", encrypted: "unknown" }).open).toEqual(["encrypted"]);
  expect(judge({ wrongful: "yes", sensitive: "unknown" }).open).toEqual([]);
  expect(judge({ persons: { least: 0, most: null } }).open).toEqual(["persons"]);
});

const truth = fc.constantFrom<Truth>("yes", "no", "unknown");
const answers: fc.Arbitrary<BreachAnswers> = fc.record({
  happened: fc.constantFrom("yes", "no", "unknown", "possible"),
  personalData: truth,
  sensitive: truth,
  financial: truth,
  wrongful: truth,
  persons: fc
    .tuple(fc.integer({ min: 0, max: 2_000 }), fc.option(fc.integer({ min: 0, max: 2_000 })))
    .map(([least, more]) => ({ least, most: more === null ? null : least + more })),
  encrypted: truth,
  pseudonymised: truth,
  recovered: truth,
  entrusted: fc.constantFrom("yes", "no", "unknown", "partly"),
  myNumber: truth,
});

/** Every way in which the unknown answers could turn out, judged one by one with plain booleans. */
function outcomes(a: BreachAnswers): Set<boolean> {
  const ways = (answer: string) => (answer === "unknown" ? [true, false] : [answer !== "no"]);
  const many = [a.persons.least > 1_000, a.persons.most === null || a.persons.most > 1_000];
  const found = new Set<boolean>();
  for (const happened of ways(a.happened))
    for (const personal of ways(a.personalData))
      for (const out of ways(a.encrypted).flatMap((e) =>
        ways(a.pseudonymised).flatMap((p) => ways(a.recovered).map((r) => e || p || r)),
      ))
        for (const kind of [a.sensitive, a.financial, a.wrongful].reduce(
          (sum, k) => sum.flatMap((s) => ways(k).map((w) => s || w)),
          many,
        ))
          for (const numbers of a.myNumber === "no" ? [false] : [true, false])
            found.add(happened && personal && !out && (kind || numbers));
  return found;
}

test("says required only if every outcome is, not required only if none is", () => {
  fc.assert(
    fc.property(answers, (a) => {
      const ways = outcomes(a);
      const expected = ways.size === 2 ? "treat-as-required" : ways.has(true) ? "required" : "not-required";
      expect(judgeBreach(a).report).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});

test("an answer found out never turns a sure judgement round", () => {
  fc.assert(
    fc.property(
      answers,
      fc.constantFrom("sensitive", "financial", "wrongful", "encrypted", "happened"),
      truth,
      (a, name, answer) => {
        fc.pre(a[name] === "unknown");
        const before = judgeBreach(a).report;
        if (before !== "treat-as-required") expect(judgeBreach({ ...a, [name]: answer }).report).toBe(before);
      },
    ),
  );
});
