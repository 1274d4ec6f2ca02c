import { expect, test } from "vitest";
import { contactWindows, ipaRefusals, ownKinds, ownKindWords, symptoms } from "./index.ts";

const ids = contactWindows.map(({ id }) => id);

test("every window has an id of its own and at least one way to reach it", () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, phone, mail, url } of contactWindows)
    expect([id, Boolean(phone ?? mail ?? url)]).toEqual([id, true]);
});

test("every window says when we last looked and how sure we are", () => {
  for (const { source } of contactWindows) {
    expect(source.checkedOn).toMatch(/^2026-\d{2}-\d{2}$/);
    expect(source.url).toMatch(/^https:\/\//);
    expect(source.verified).toBe(source.confidence === "official");
  }
});

test("IPA's two desks are not confused: the company's by mail, the individual's with hours and a lunch break", () => {
  const [company, person] = ["ipa-company", "ipa-person"].map((id) =>
    contactWindows.find((one) => one.id === id),
  );
  expect(company).toMatchObject({ mail: "cs-support@ipa.go.jp", audience: "company" });
  expect(company?.phone).toBeUndefined();
  expect(person).toMatchObject({
    phone: "03-5978-7509",
    fax: "03-5978-7518",
    mail: "anshin@ipa.go.jp",
    audience: "person",
  });
});

test("the nine things IPA does not take all lead somewhere", () => {
  expect(ipaRefusals).toHaveLength(9);
  for (const { instead, windows, own } of ipaRefusals) {
    expect(instead.ja.length).toBeGreaterThan(8);
    for (const id of windows) expect(ids).toContain(id);
    for (const kind of own) expect(ownKinds).toContain(kind);
  }
});

test("the eight other desks are in the book", () => {
  const named = [
    "消費者ホットライン 188",
    "国民生活センター",
    "法テラス",
    "違法・有害情報相談センター",
    "ACCS",
    "インターネット・ホットラインセンター",
    "迷惑メール相談センター",
  ];
  for (const name of named)
    expect(
      contactWindows.filter((one) => one.name.ja.includes(name)),
      name,
    ).toHaveLength(1);
  expect(ownKindWords.provider.ja).toContain("回線");
});

test("every symptom leads to known windows, none twice", () => {
  for (const { id, stops } of symptoms) {
    const names = stops.map((stop) => ("window" in stop ? stop.window : stop.own));
    expect(new Set(names).size, id).toBe(names.length);
    for (const stop of stops) if ("window" in stop) expect(ids).toContain(stop.window);
  }
});

test("no police station's number of a prefecture is made up", () => {
  expect(
    contactWindows.filter(({ prefecture }) => prefecture !== undefined).map(({ prefecture }) => prefecture),
  ).toEqual(["13", "13"]);
});
