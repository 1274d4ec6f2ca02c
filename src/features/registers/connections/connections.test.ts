/** Connections: what counts as still needed, whose device is old, and what the map shows where. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Around, Entry, Values } from "../kit/definition.ts";
import { deviceSupported, facts, stillNeeded } from "./facts.ts";
import { findings } from "./findings.ts";
import { layoutOf, shapes } from "./map/layout.ts";
import { partnersOf } from "./map/partners.ts";

const today = "2026-11-23";
const entry = (id: string, values: Values): Entry => ({
  id,
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "",
  updated_at: "",
  values,
});
const around = (devices: readonly Entry[] = []): Around => ({
  today,
  of: () => devices,
  isHere: (id) => (id === "" ? null : id !== "left"),
  isComplete: () => false,
});

test.each([
  ["nobody knows", {}, null],
  ["asked half a year ago", { needed: "yes", needed_on: "2026-05-24" }, true],
  ["asked longer ago", { needed: "yes", needed_on: "2026-05-23" }, null],
  ["no longer needed", { needed: "no", needed_on: "2026-11-01" }, false],
  ["not used for longer than half a year", { last_used_on: "2026-05-23" }, false],
  ["used within half a year", { last_used_on: "2026-05-24" }, null],
  ["not used, but asked", { last_used_on: "2024-01-01", needed: "yes", needed_on: today }, true],
  [
    "asked long ago, not used since",
    { needed: "yes", needed_on: "2025-01-01", last_used_on: "2025-01-01" },
    false,
  ],
] as const)("whether it is still needed: %s", (_, values, needed) => {
  expect(stillNeeded(values, today)).toBe(needed);
});

test.each([
  ["the register of devices says so", { device: "d" }, { support_ends: "2026-11-22" }, false],
  [
    "the register of devices knows both",
    { device: "d" },
    { support_ends: "2027-01-01", firmware_current: "yes" },
    true,
  ],
  [
    "what the device lacks is taken from here",
    { device: "d", device_current: "yes" },
    { support_ends: "2027-01-01" },
    true,
  ],
  ["no device, both ticked", { device_supported: "yes", device_current: "yes" }, {}, true],
  ["no device, a day in the past", { support_ends: "2026-01-01", device_supported: "yes" }, {}, false],
  ["nothing known", {}, {}, null],
] as const)("whether its device is supported: %s", (_, values, device, supported) => {
  expect(deviceSupported(values, around([entry("d", device)]))).toBe(supported);
});

describe("findings and facts", () => {
  const keys = (values: Values) => findings(entry("1", values), around()).map(({ key }) => key);

  test("name what is odd", () => {
    expect(keys({ owner: "left", last_used_on: "2024-01-01" })).toEqual(["ownerLeft", "unused", "nobody"]);
    expect(
      keys({ owner: "here", kind: "remote-maintenance", opened: "always", mfa: "no", supplier: "s" }),
    ).toEqual(["askAgain", "alwaysOpen", "oneFactor"]);
  });

  test("ask for an owner who is here and a purpose", () => {
    const owned = (values: Values) => facts.factsOf(entry("1", values), around())["connection.ownerNamed"];
    expect(owned({ owner: "here" })).toBeNull();
    expect(owned({ owner: "here", purpose: "EDI" })).toBe(true);
    expect(owned({ owner: "left", purpose: "EDI" })).toBe(false);
  });
});

describe("the map", () => {
  const customer = entry("c", { name: "三河精機", kind: "customer" });
  const vendor = entry("v", { name: "保守会社", kind: "supplier" });

  test("shows the connected first, and what nobody wrote down by itself", () => {
    const partners = partnersOf(
      [customer, vendor],
      [
        entry("1", { name: "保守", kind: "vpn", supplier: "v" }),
        entry("2", { name: "謎の線", kind: "exchange", supplier: "" }),
        entry("3", { name: "消えた相手", kind: "vpn", supplier: "gone" }),
      ],
      ({ id }) => id === "1",
      "?",
    );
    expect(partners.map(({ name, side, lines }) => [name, side, lines.length])).toEqual([
      ["?", "down", 2],
      ["保守会社", "down", 1],
      ["三河精機", "up", 0],
    ]);
    expect(partners[1]?.lines[0]?.odd).toBe(true);
  });

  test("draws nothing over anything else and leaves nothing out, at any size", () => {
    const partner = fc.record({
      id: fc.string(),
      name: fc.string(),
      side: fc.constantFrom("up" as const, "down" as const),
      emergencyPhone: fc.constant(""),
      lines: fc.array(
        fc.record({
          id: fc.string(),
          name: fc.string(),
          kind: fc.constant("vpn" as const),
          odd: fc.boolean(),
        }),
        { maxLength: 9 },
      ),
    });
    const shape = fc.constantFrom(shapes.wide, shapes.narrow);
    fc.assert(
      fc.property(fc.array(partner, { maxLength: 60 }), shape, (partners, drawn) => {
        const { sides, width, height } = layoutOf(partners, drawn, String);
        for (const { side, placed } of sides) {
          const own = partners.filter((one) => one.side === side);
          const rest = placed.filter((box) => box.rest).map(({ name }) => Number(name));
          expect(placed.filter((box) => !box.rest).length + (rest[0] ?? 0)).toBe(own.length);
          placed.forEach((box, index) => {
            const before = placed[index - 1];
            if (before) expect(box.y).toBeGreaterThanOrEqual(before.y + before.height);
            expect(box.y + box.height).toBeLessThanOrEqual(height);
            expect(box.x + drawn.box).toBeLessThanOrEqual(width);
            for (const { y } of box.lines) expect(y > box.y && y < box.y + box.height).toBe(true);
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
