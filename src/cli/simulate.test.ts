import { expect, test } from "vitest";
import { runCommand } from "./index.ts";

async function run(...args: string[]) {
  const lines: string[] = [];
  const clock = () => new Date("2026-11-23T00:00:00Z");
  const out = (line: string) => void lines.push(line);
  const code = await runCommand(["simulate", ...args], { env: {}, out, err: out, clock });
  return { code, output: lines.join("\n") };
}

/** Hundreds of days of all controls; a busy machine may take its time. */
const patiently = { timeout: 60_000 };
const year = ["--months", "12", "--json", "--seed", "7"];

test("the same seed gives the same months, another seed other ones", patiently, async () => {
  const [first, again, other] = await Promise.all(
    ["7", "7", "8"].map((seed) => run("--months", "2", "--json", "--seed", seed)),
  );
  expect(first?.code).toBe(0);
  expect(again).toEqual(first);
  expect(JSON.parse(other?.output ?? "").lines).not.toEqual(JSON.parse(first?.output ?? "").lines);
});

test(
  "tasks come before evidence ends, never after, and evidence does end when work is left undone",
  patiently,
  async () => {
    const lines = JSON.parse((await run(...year)).output).lines as Record<string, number>[];
    const sum = (key: string) => lines.reduce((total, line) => total + (line[key] ?? 0), 0);
    expect(lines).toHaveLength(13);
    expect(sum("made")).toBeGreaterThan(50);
    expect(sum("done")).toBeGreaterThan(50);
    expect(sum("lapsed")).toBeGreaterThan(0);
    expect(sum("unannounced")).toBe(0);
  },
);

test("prints one line a month, in both languages, and refuses numbers it cannot use", patiently, async () => {
  for (const lang of ["ja", "en"]) {
    const { output } = await run("--months", "2", "--seed", "1", "--from", "2026-04-01", "--lang", lang);
    expect(output.match(/^2026-0[4-6]-01 {2}([ownx/?-] ){9}/gm)).toHaveLength(3);
  }
  for (const wrong of [
    ["--months", "0"],
    ["--months", "many"],
    ["--seed", "-1"],
    ["--from", "2026-02-30"],
    ["extra"],
  ])
    expect((await run(...wrong)).code).toBe(2);
});

test("tells the minutes of each role by quarter, and more minutes reach more", patiently, async () => {
  const reached = async (minutes: string) => {
    const { output } = await run("--months", "1", "--json", "--minutes", minutes);
    const quarters = JSON.parse(output).quarters as { it: number; reached: number; backlogHours: number }[];
    expect(quarters).toHaveLength(8);
    expect(Math.max(...quarters.map(({ it }) => it))).toBeLessThan(Number(minutes) * 2);
    return quarters.at(-1)?.reached ?? 0;
  };
  expect(await reached("200")).toBeGreaterThan(await reached("20"));
});
