/** What the register of keys makes of its entries: kinds, traps, lengths, holders and seals. */
import { expect, test } from "vitest";
import type { Around, Entry, Values } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { keys } from "./index.ts";

const around: Around = {
  today: "2026-11-23",
  of: () => [],
  isHere: (id) => (id === "" ? null : id !== "left"),
  isComplete: () => false,
};

function key(values: Values): Entry {
  const meta = { version: 1, retired_on: "", retired_why: "", created_at: "", updated_at: "" };
  return { id: "k", ...meta, values };
}

const told = (values: Values) => facts.factsOf(key(values), around);
const found = (values: Values) => findings(key(values), around).map((one) => one.key);

test("a Wi-Fi key entered as a password is held to the length of an encryption key", () => {
  const wifi = { kind: "password", use: "wifi-key", alphabet: "62" };
  expect(facts.kindOf?.(key(wifi))).toBe("encryption");
  expect(told({ ...wifi, length: "20" })["key.longEnough"]).toBe(true);
  expect(told({ ...wifi, length: "8" })["key.longEnough"]).toBe(false);
  expect(found({ ...wifi, length: "20" })).toEqual(["otherKind"]);
});

test("a card's four digits will do where three misses lock it, and not where they do not", () => {
  const card = { kind: "password", use: "bank-card", length: "4", guessable: "no" };
  expect(facts.kindOf?.(key(card))).toBe("password");
  expect(told({ ...card, locked_after: "3" })["key.longEnough"]).toBe(true);
  expect(told({ ...card, locked_after: "10" })["key.longEnough"]).toBe(false);
  expect(told(card)["key.longEnough"]).toBeNull();
  expect(found({ ...card, locked_after: "3", guessable: "yes" })).toEqual(["guessable"]);
});

test("the kind of an unlisted use is settled by the one question", () => {
  const other = { kind: "encryption", use: "other" };
  expect(told(other)["key.kindSettled"]).toBeNull();
  expect(told({ ...other, tried_at_hand: "yes" })["key.kindSettled"]).toBe(true);
});

test("two holders count while both are here; one alone is known only where it was said", () => {
  const secret = { kind: "encryption", holder: "a", second_holder: "b" };
  expect(told(secret)["key.heldByTwo"]).toBe(true);
  expect(told({ ...secret, second_holder: "left" })["key.heldByTwo"]).toBe(false);
  expect(told({ ...secret, second_holder: "" })["key.heldByTwo"]).toBeNull();
  expect(told({ ...secret, second_holder: "", only_one: "yes" })["key.heldByTwo"]).toBe(false);
});

test("a seal opened or outlived by a change is none, and its wholeness counts for a year", () => {
  const sealed = { kind: "encryption", sealed_on: "2026-06-01" };
  expect(told(sealed)["key.sealed"]).toBe(true);
  expect(told({ ...sealed, opened_on: "2026-07-01" })["key.sealed"]).toBe(false);
  expect(told({ ...sealed, changed_on: "2026-07-01" })["key.sealed"]).toBe(false);
  expect(told({ kind: "encryption" })["key.sealed"]).toBeNull();
  const seen = { ...sealed, seal_whole: "yes" };
  expect(told({ ...seen, seal_seen_on: "2026-08-01" })["key.sealIntact"]).toBe(true);
  expect(told({ ...seen, seal_seen_on: "2025-08-01" })["key.sealIntact"]).toBeNull();
  expect(told({ ...sealed, seal_whole: "no" })["key.sealIntact"]).toBe(false);
});

test("a critical key known to one and not sealed is an alarm", () => {
  const master = { kind: "encryption", critical: "yes", holder: "a", only_one: "yes" };
  expect(found(master)).toEqual(["oneHolder"]);
  expect(found({ ...master, sealed_on: "2026-06-01" })).toEqual([]);
});

test("the key of a door is known by its holder, and asked about when nobody saw it for half a year", () => {
  const door = { kind: "door", holder: "a", counted_on: "2026-10-01" };
  expect(told(door)).toMatchObject({ "key.holdersKnown": true, "key.holdersEntitled": null });
  expect(found(door)).toEqual([]);
  expect(found({ ...door, holder: "left", counted_on: "2026-01-01" })).toEqual(["holderLeft", "notCounted"]);
});

test("refuses the same holder twice and a length that cannot be", () => {
  expect(keys.check?.({ holder: "a", second_holder: "a" })).toEqual({
    second_holder: { key: "same-holder" },
  });
  for (const length of ["0", "2.5", "1000"])
    expect(keys.check?.({ length })).toEqual({ length: { key: "length-too-long" } });
  expect(keys.check?.({ holder: "a", second_holder: "b", length: "20" })).toEqual({});
});
