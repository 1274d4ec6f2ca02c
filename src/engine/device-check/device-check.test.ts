/** What browsers tell, and what comes of it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { exploitedKnowledge, kevEntries } from "#src/handbook/lifecycle/exploited/index.ts";
import { lifecycleMaterial } from "#src/handbook/lifecycle/index.ts";
import { buildPack, openLifecycle, readExploitedLines } from "../lifecycle/index.ts";
import { type CheckAnswer, checkDevice, checkQuestions, questionsFor, seenBy } from "./index.ts";

const book = openLifecycle(buildPack(lifecycleMaterial), readExploitedLines(kevEntries), exploitedKnowledge);
const on = "2026-08-20";
const all = (answer: CheckAnswer) => Object.fromEntries(checkQuestions.map((question) => [question, answer]));

const chromeOn = (system: string, version = "151.0.0.0") =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} Safari/537.36`;
const windows = chromeOn("Windows NT 10.0; Win64; x64");
const safari = (system: string, version: string) =>
  `Mozilla/5.0 (${system}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`;

test.each([
  [windows, {}, "Windows", "", true],
  [windows, { platform: "Windows", platformVersion: "15.0.0" }, "Windows 11", "", false],
  [windows, { platform: "Windows", platformVersion: "10.0.0" }, "Windows 10", "", false],
  [windows, { platform: "Windows", platformVersion: "0.1.0" }, "Windows 7", "", false],
  [chromeOn("Windows NT 6.1"), {}, "Windows NT", "6.1", false],
  [chromeOn("Macintosh; Intel Mac OS X 10_15_7"), {}, "macOS", "", true],
  [
    chromeOn("Macintosh; Intel Mac OS X 10_15_7"),
    { platform: "macOS", platformVersion: "14.5.0" },
    "macOS",
    "14.5.0",
    false,
  ],
  [chromeOn("Linux; Android 10; K"), {}, "Android", "", true],
  [chromeOn("Linux; Android 12; SO-52C"), {}, "Android", "12", false],
  [safari("iPhone; CPU iPhone OS 17_5_1 like Mac OS X", "17.5"), {}, "iOS", "17.5.1", false],
  [safari("iPhone; CPU iPhone OS 18_6 like Mac OS X", "26.1"), {}, "iOS", "26.1", false],
  [safari("iPad; CPU OS 16_7 like Mac OS X", "16.6"), {}, "iPadOS", "16.7", false],
])("reads the system of %s with %o", (agent, hints, name, version, frozen) => {
  const seen = seenBy(agent, hints);
  expect(seen.system).toEqual({ name, version });
  expect(seen.frozen).toBe(frozen);
});

test.each([
  [`${windows} Edg/150.0.0.0`, "Microsoft Edge", "150"],
  ["Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "140.0"],
  [windows, "Google Chrome", "151"],
  [safari("iPhone; CPU iPhone OS 17_5 like Mac OS X", "17.5"), "Safari", "17.5"],
])("reads the browser of %s", (agent, name, version) => {
  expect(seenBy(agent).browser).toEqual({ name, version });
});

test("hints tell the whole version of a browser", () => {
  const fullVersionList = [
    { brand: "Not A Brand", version: "99.0.0.0" },
    { brand: "Google Chrome", version: "151.0.7301.10" },
  ];
  expect(seenBy(windows, { fullVersionList }).browser?.version).toBe("151.0.7301.10");
});

test("an old system is red however well the questions are answered", () => {
  const seen = seenBy(safari("iPhone; CPU iPhone OS 17_5_1 like Mac OS X", "17.5"));
  const check = checkDevice(book, seen, all("yes"), on);
  expect(check.light).toBe("red");
  expect(check.parts.find(({ part }) => part === "system")).toMatchObject({ light: "red", why: "ended" });
});

test("a hidden version is amber until the person has looked, and then counts as said by a person", () => {
  const seen = seenBy(windows);
  const before = checkDevice(book, seen, { ...all("yes"), updated: "unknown" }, on);
  expect(before).toMatchObject({ light: "amber", grade: "E2" });
  const after = checkDevice(book, seen, all("yes"), on);
  expect(after.parts.find(({ part }) => part === "system")?.light).toBe("green");
  expect(after.grade).toBe("E2");
});

test("an old browser is red, and so is any no", () => {
  const old = checkDevice(book, seenBy(chromeOn("Windows NT 10.0", "120.0.6099.110")), all("yes"), on);
  expect(old.parts[0]).toMatchObject({ part: "browser", light: "red" });
  const no = checkDevice(book, seenBy(windows), { ...all("yes"), encrypted: "no" }, on);
  expect(no.light).toBe("red");
});

test("phones are not asked about disks, and iPhones not about unknown apps", () => {
  expect(questionsFor("iOS")).toEqual(["updated", "screen-lock", "notifications"]);
  expect(questionsFor("Android")).toContain("unknown-apps");
  expect(questionsFor("Windows 11")).toContain("encrypted");
});

test("nothing that is not known is ever green as a whole", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (agent) => {
      const check = checkDevice(book, seenBy(agent), {}, on);
      return check.light !== "green";
    }),
    { numRuns: 200 },
  );
});
