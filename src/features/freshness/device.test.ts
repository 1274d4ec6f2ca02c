/** The four layers of a device, by what its register says. */
import { expect, test } from "vitest";
import { shippedFreshness } from "./book.ts";
import { type DeviceValues, lifecycleOf, namesIn } from "./device.ts";

const today = "2026-11-23";
const judge = (values: DeviceValues, overrides = shippedFreshness().overrides) =>
  lifecycleOf(values, today, { ...shippedFreshness(), overrides });

const states = (values: DeviceValues) =>
  Object.fromEntries(Object.entries(judge(values).layers).map(([layer, { state }]) => [layer, state]));

test("is green only with support and a look within its validity", () => {
  const pc = {
    kind: "pc",
    os: "Windows 11 Pro 25H2",
    office: "Office 2024 Home",
    protection: "ESET Endpoint Security",
    protection_on: "yes",
    definitions_current: "yes",
    firmware_current: "yes",
    checked_on: "2026-11-01",
  };
  expect(states(pc)).toEqual({ firmware: "good", os: "good", software: "good", protection: "good" });
  const stale = { firmware: "unknown", os: "unknown", software: "unknown", protection: "unknown" };
  expect(states({ ...pc, checked_on: "2026-10-01" })).toEqual(stale);
  expect(states({ ...pc, checked_on: "" })).toEqual(stale);
  expect(judge(pc).supported).toBe(true);
});

test("is red past its end and where a known hole is", () => {
  const old = judge({ kind: "pc", os: "Windows 10 Pro 22H2", checked_on: today });
  expect(old.layers.os.state).toBe("bad");
  expect(old.supported).toBe(false);
  expect(old.ends).toMatchObject({ day: "2025-10-14" });
  const gate = judge({ kind: "vpn", maker: "Fortinet", model: "FortiGate 60F", firmware: "7.2.4" });
  expect(gate.layers.firmware.state).toBe("bad");
  expect(gate.supported).toBe(false);
});

test("leaves open what it cannot tell", () => {
  for (const values of [
    {},
    { kind: "pc", os: "Windows 11" },
    { kind: "router", maker: "ヤマハ", model: "RTX830" },
    { kind: "nas", model: "TS5420DN" },
    { kind: "pc", os: "社内Linux" },
  ])
    expect(judge(values).supported, JSON.stringify(values)).toBeNull();
});

test("an edition that is not said decides nothing where editions differ", () => {
  expect(judge({ kind: "pc", os: "Windows 11 24H2" }).supported).toBeNull();
  expect(judge({ kind: "pc", os: "Windows 11 Pro 24H2" }).supported).toBe(false);
  expect(judge({ kind: "pc", os: "Windows 11 Enterprise 24H2" }).supported).toBe(true);
});

test("a correction changes what a name means", () => {
  const values = { kind: "pc", os: "受付の標準機" };
  expect(judge(values).supported).toBeNull();
  const override = { name: "受付の標準機", version: "", productId: "windows", cycleId: "7-sp1" };
  expect(judge(values, [override]).supported).toBe(false);
});

test("reads several programs from one line", () => {
  expect(namesIn("Chrome 131、Edge 131; Firefox 128 / Safari")).toHaveLength(4);
});

test("a router is judged by its firmware and a phone by its system alone", () => {
  expect(judge({ kind: "router" }).applies).toEqual(["firmware"]);
  expect(judge({ kind: "phone" }).applies).toEqual(["os"]);
  expect(judge({ kind: "pc" }).applies).toHaveLength(4);
});
