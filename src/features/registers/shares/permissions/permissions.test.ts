/** Reading lists of permissions as icacls and people write them, and comparing them with what is kept. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../kit/definition.ts";
import { comparePermissions } from "./compare.ts";
import { type Permission, parsePermissions } from "./parse.ts";

const icacls = [
  "D:\\共有 データ\\keiri NT AUTHORITY\\SYSTEM:(I)(OI)(CI)(F)",
  "                   NAS01\\keiri:(OI)(CI)(M)",
  "                   NAS01\\keiri:(I)(RX)",
  "                   Everyone:(I)(OI)(CI)(RX)",
  "                   NAS01\\haken:(DENY)(W)",
  "                   BUILTIN\\Users:(I)(CI)(WDAC)",
  "",
  "1 個のファイルが正常に処理されました。0 個のファイルを処理できませんでした",
]
  .join("\r\n")
  .replaceAll("                   ", " ".repeat("D:\\共有 データ\\keiri ".length));

test("reads the output of icacls, whatever spaces its path has", () => {
  expect(parsePermissions(icacls)).toEqual({
    permissions: [
      { name: "NT AUTHORITY\\SYSTEM", may: "own", inherited: true },
      { name: "NAS01\\keiri", may: "edit", inherited: false },
      { name: "Everyone", may: "view", inherited: true },
      { name: "BUILTIN\\Users", may: "own", inherited: true },
    ],
    unread: [],
  });
});

test("reads a single line of icacls by its well-known names", () => {
  const name = (line: string) => parsePermissions(line).permissions[0]?.name;
  expect(name("C:\\share NT AUTHORITY\\Authenticated Users:(I)(M)")).toBe(
    "NT AUTHORITY\\Authenticated Users",
  );
  expect(name("C:\\share folder OFFICE\\soumu:(RX)")).toBe("OFFICE\\soumu");
});

test("reads two columns in either language, passes over the heading, and tells what it could not read", () => {
  const table = 'グループ\t権限\n総務部\t編集\n"役員",ＲＥＡＤ\n加藤;フルコントロール\n謎の行\n課長,たぶん';
  expect(parsePermissions(table)).toEqual({
    permissions: [
      { name: "総務部", may: "edit", inherited: null },
      { name: "役員", may: "view", inherited: null },
      { name: "加藤", may: "own", inherited: null },
    ],
    unread: ["謎の行", "課長,たぶん"],
  });
});

function kept(permissions: readonly Permission[]): Entry[] {
  return permissions.map(({ name, may, inherited }, n) => ({
    id: `r${n}`,
    version: 1,
    retired_on: "",
    retired_why: "",
    created_at: "",
    updated_at: "",
    values: { name, may, inherited: inherited === null ? "" : inherited ? "yes" : "no" },
  }));
}

test("compares by name: what is new, what changed, what is gone", () => {
  const before = kept([
    { name: "総務部", may: "edit", inherited: null },
    { name: "Everyone", may: "edit", inherited: null },
    { name: "退職者", may: "view", inherited: null },
  ]);
  const { added, changed, gone, same } = comparePermissions(
    before,
    parsePermissions("総務部,編集\nＥｖｅｒｙｏｎｅ,閲覧\n役員,閲覧").permissions,
  );
  expect(added.map(({ name }) => name)).toEqual(["役員"]);
  expect(changed.map(({ entry, to }) => [entry.values.name, to.may])).toEqual([["Everyone", "view"]]);
  expect(gone.map(({ values }) => values.name)).toEqual(["退職者"]);
  expect(same).toBe(1);
});

test("a list compared with itself changes nothing", () => {
  const permission = fc.record({
    name: fc.stringMatching(/^[a-z]{1,8}$/),
    may: fc.constantFrom("view" as const, "edit" as const, "own" as const),
    inherited: fc.constantFrom(true, false, null),
  });
  const lists = fc.uniqueArray(permission, { selector: ({ name }) => name });
  fc.assert(
    fc.property(lists, (list) => {
      expect(comparePermissions(kept(list), list)).toEqual({
        added: [],
        changed: [],
        gone: [],
        same: list.length,
      });
    }),
  );
});

test("reads any text without failing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (pasted) => {
      const { permissions, unread } = parsePermissions(pasted);
      expect(permissions.length + unread.length).toBeLessThanOrEqual(pasted.split("\n").length);
    }),
  );
});
