import { describe, expect, test } from "vitest";
import { signInMethods } from "#src/handbook/registers/sign-in.ts";
import { judgeSignIn, mfaCoverage, rankedMethods, type Step } from "./index.ts";

/** "password > sms-code" is two steps, "ic-card + pin" one step of two things, "?" a thing nobody knows. */
const login = (written: string): Step[] =>
  written
    .split(" > ")
    .filter(Boolean)
    .map((step) => ({ things: step.split(" + ").map((thing) => (thing === "?" ? null : thing)) }));
const judged = (written: string, offered: readonly string[] | null = null) =>
  judgeSignIn(login(written), signInMethods, offered);

describe("two steps are not two factors (F7)", () => {
  test.each([
    ["password", "one-step-one-factor", "no", 1],
    ["password > secret-question", "two-step-one-factor", "no", 1],
    ["password > password", "two-step-one-factor", "no", 1],
    ["password > pin > pattern", "two-step-one-factor", "no", 1],
    ["password > mail-code", "two-step-one-factor", "no", 1],
    ["password > biometric-with-pin", "two-step-one-factor", "no", 1],
    ["password > ip-restriction", "two-step-one-factor", "no", 1],
    ["sms-code > authenticator-app", "two-step-one-factor", "no", 1],
    ["ip-restriction", "one-step-one-factor", "no", 0],
    ["", "nothing", "no", 0],
    ["password > sms-code", "two-step-two-factor", "yes", 2],
    ["password > mail-code-guarded", "two-step-two-factor", "yes", 2],
    ["password > authenticator-app", "two-step-two-factor", "yes", 3],
    ["password > hardware-token", "two-step-two-factor", "yes", 3],
    ["password > push", "two-step-two-factor", "yes", 3],
    ["password > biometric", "two-step-two-factor", "yes", 3],
    ["ic-card + pin", "one-step-two-factor", "yes", 3],
    ["ic-card + biometric-with-pin", "one-step-two-factor", "yes", 3],
    ["passkey", "one-step-two-factor", "yes", 4],
    ["usb-security-key-with-pin", "one-step-two-factor", "yes", 4],
    ["usb-security-key", "one-step-one-factor", "no", 1],
    ["password > usb-security-key", "two-step-two-factor", "yes", 4],
    ["password + client-certificate", "one-step-two-factor", "yes", 4],
  ] as const)("%s: %s", (written, kind, twoFactor, level) => {
    expect(judged(written)).toMatchObject({ kind, twoFactor, level: { low: level, high: level } });
  });

  test("one step of two factors is stronger than two steps of one", () => {
    expect(judged("passkey").level.low).toBeGreaterThan(judged("password > secret-question").level.high);
  });

  test("the factors are named", () => {
    expect(judged("password > sms-code").factors).toEqual(["know", "have"]);
    expect(judged("passkey").factors).toEqual(["have"]);
    expect(judged("passkey").factorWays).toEqual([
      ["have", "are"],
      ["know", "have"],
    ]);
    expect(judged("password > biometric-with-pin").factorWays).toEqual([["know"]]);
    expect(judged("").factorWays).toEqual([[]]);
    expect(judged("ic-card + pin > biometric").factors).toEqual(["know", "have", "are"]);
  });
});

describe("what is not known", () => {
  test("leaves it open and is asked about, unless the rest suffices", () => {
    expect(judgeSignIn(null, signInMethods)).toMatchObject({
      kind: "not-known",
      steps: null,
      twoFactor: "unknown",
      twoStep: "unknown",
      phishingResistant: "unknown",
      level: { low: 0, high: 4 },
      first: { kind: "find-out" },
    });
    expect(judged("password > ?")).toMatchObject({
      twoFactor: "unknown",
      twoStep: "yes",
      missing: [{ step: 1, thing: 0 }],
      first: { kind: "find-out" },
    });
    expect(judged("passkey > ?")).toMatchObject({ twoFactor: "yes", first: null });
    expect(judged("password > carrier-pigeon").twoFactor).toBe("unknown");
  });
});

describe("the weakest link and the cheapest upgrade", () => {
  test("name what defeats the second factor", () => {
    expect(judged("password > sms-code").weakest).toEqual({
      method: "sms-code",
      weaknesses: ["sim-hijack", "relayed-by-false-site"],
    });
    expect(judged("password > secret-question").weakest?.method).toBe("secret-question");
    expect(judged("password > sms-code").discouraged).toEqual(["sms-code"]);
    expect(judged("").weakest).toBeNull();
  });

  test("lead to the recommended for nothing, then to what phishing cannot take", () => {
    expect(judged("password").first).toMatchObject({
      kind: "add",
      method: "passkey",
      from: 1,
      to: 4,
      yen: 0,
    });
    expect(judged("password", ["authenticator-app", "sms-code"]).first).toMatchObject({
      method: "authenticator-app",
      to: 3,
      offered: "yes",
    });
    expect(judged("password > sms-code", ["sms-code", "hardware-token"]).first).toMatchObject({
      method: "hardware-token",
      from: 2,
      to: 3,
    });
    expect(judged("password > authenticator-app", ["usb-security-key"]).first).toMatchObject({
      method: "usb-security-key",
      to: 4,
    });
  });

  test("take SMS where nothing better is offered, and say so where nothing is", () => {
    expect(judged("password", ["sms-code"]).first).toMatchObject({ method: "sms-code", to: 2 });
    expect(judged("password", []).first).toEqual({ kind: "nothing-offered" });
    expect(judged("password > authenticator-app", []).first).toBeNull();
    expect(judged("passkey").first).toBeNull();
  });
});

describe("the ranking (R26, F7)", () => {
  const rank = (id: string) => signInMethods.find((method) => method.id === id)?.rank ?? 0;

  test("recommends tokens, USB keys and biometrics, not SMS and not mail", () => {
    const of = (recommended: boolean) =>
      signInMethods.filter((method) => method.recommended === recommended).map(({ id }) => id);
    expect(of(true).toSorted()).toEqual([
      "authenticator-app",
      "biometric",
      "biometric-with-pin",
      "hardware-token",
      "passkey",
      "usb-security-key",
      "usb-security-key-with-pin",
    ]);
    expect(of(false)).toEqual(["sms-code", "voice-code", "mail-code-guarded", "mail-code"]);
    for (const good of of(true)) for (const bad of of(false)) expect(rank(good)).toBeLessThan(rank(bad));
    expect(rankedMethods(signInMethods)[0]?.id).toBe("passkey");
  });
});

describe("coverage (R25)", () => {
  const accounts = [
    { id: "shop", groups: ["other"] as const, signIn: login("password") },
    {
      id: "root",
      groups: ["admin", "cloud-storage"] as const,
      signIn: login("password > authenticator-app"),
    },
    { id: "drive", groups: ["cloud-storage"] as const, signIn: login("password > mail-code") },
    { id: "bank", groups: ["bank"] as const, signIn: null },
    { id: "mail", groups: ["mail"] as const, signIn: login("password") },
    { id: "what", groups: null, signIn: login("password") },
  ];

  test("counts by group, the important ones apart, and lists the gaps in order", () => {
    const coverage = mfaCoverage(accounts, signInMethods);
    expect(coverage.all).toEqual({ yes: 1, no: 4, unknown: 1, of: 6, percent: 16, verdict: "no" });
    expect(coverage.groups["cloud-storage"]).toMatchObject({ of: 2, percent: 50, verdict: "no" });
    expect(coverage.groups.bank).toMatchObject({ percent: 0, verdict: "unknown" });
    expect(coverage.important).toMatchObject({ of: 4, yes: 1, no: 2, unknown: 1, percent: 25 });
    expect(coverage.todo.map(({ id }) => id)).toEqual(["mail", "bank", "drive", "what", "shop"]);
    expect(coverage.ungrouped).toEqual(["what"]);
  });

  test("is whole only when all are known to be, and never whole of none sorted", () => {
    const root = accounts.slice(1, 2);
    expect(mfaCoverage(root, signInMethods).important).toMatchObject({ percent: 100, verdict: "yes" });
    expect(mfaCoverage([...root, ...accounts.slice(5)], signInMethods).important.verdict).toBe("unknown");
    expect(mfaCoverage([], signInMethods).all).toMatchObject({ of: 0, percent: null });
  });
});
