import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "#src/platform/access/index.ts";
import { invitationState, leavesNoOwner, safeNext } from "./rules.ts";

describe("the page after signing in", () => {
  test("is the one that was asked for, with its query", () => {
    expect(safeNext("/diagnosis?page=2")).toBe("/diagnosis?page=2");
    expect(safeNext("/invitations/abc")).toBe("/invitations/abc");
  });

  test.each([
    undefined,
    "",
    "diagnosis",
    "//evil.example/x",
    "/\\evil.example",
    "https://evil.example",
    "/sign-out",
    "/\t/evil.example",
  ])("is the first page for %j", (next) => {
    expect(safeNext(next)).toBe("/");
  });

  test("never leaves the site, whatever is asked for", () => {
    const nasty = fc.stringMatching(/^[/\\.:@a-z\t\n%]{0,20}$/);
    fc.assert(
      fc.property(nasty, (next) => {
        expect(new URL(safeNext(next), "http://banto.test").origin).toBe("http://banto.test");
      }),
    );
  });
});

test("a company keeps an owner, whatever is changed", () => {
  const member = fc.record({ id: fc.uuid(), role: fc.constantFrom(...roles) });
  const change = fc.option(fc.constantFrom(...roles));
  fc.assert(
    fc.property(
      fc.uniqueArray(member, { selector: (m) => m.id, minLength: 1 }),
      fc.nat(),
      change,
      (members, pick, role) => {
        const changed = members[pick % members.length];
        if (!changed) return;
        const after = members
          .map((m) => (m.id === changed.id ? { ...m, role } : m))
          .filter((m) => m.role === "owner");
        expect(leavesNoOwner(members, { id: changed.id, role })).toBe(after.length === 0);
      },
    ),
  );
});

test("an invitation expires by itself, but an answered one stays answered", () => {
  const expiresAt = "2026-11-30T00:00:00.000Z";
  const before = new Date("2026-11-29T23:59:59Z");
  const after = new Date("2026-11-30T00:00:00Z");
  expect(invitationState({ status: "pending", expiresAt }, before)).toBe("pending");
  expect(invitationState({ status: "pending", expiresAt }, after)).toBe("expired");
  expect(invitationState({ status: "accepted", expiresAt }, after)).toBe("accepted");
  expect(invitationState({ status: "cancelled", expiresAt }, before)).toBe("cancelled");
});
