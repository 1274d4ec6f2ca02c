/** Decisions about members, invitations and addresses that need neither database nor clock. */
import { type Role, roles } from "#src/platform/access/index.ts";

/** How long an invitation is good, in days: over a long weekend, not over a summer. */
export const INVITATION_DAYS = 7;

/** The page to go to after signing in: a path of our own, or the first page. Never another site. */
export function safeNext(next: string | undefined): string {
  if (!next?.startsWith("/") || next.startsWith("/sign-")) return "/";
  // What a browser makes of it decides, not what it looks like: "/\evil.example" and "//evil.example" leave us.
  const url = URL.parse(next, "http://banto.invalid");
  return url?.origin === "http://banto.invalid" ? url.pathname + url.search : "/";
}

/** Whether taking `owners` down by this change leaves the company without anybody who can invite. */
export function leavesNoOwner(
  members: readonly { readonly id: string; readonly role: Role }[],
  change: { readonly id: string; readonly role: Role | null },
): boolean {
  return !members.some((member) => (member.id === change.id ? change.role : member.role) === "owner");
}

export type InvitationState = "pending" | "expired" | "accepted" | "cancelled";

/** An invitation as it stands now: those not answered in time have expired without anybody writing it down. */
export function invitationState(
  invitation: { readonly status: "pending" | "accepted" | "cancelled"; readonly expiresAt: string },
  now: Date,
): InvitationState {
  if (invitation.status !== "pending") return invitation.status;
  return Date.parse(invitation.expiresAt) > now.getTime() ? "pending" : "expired";
}

/** Roles in the order in which they are offered: the least first, so that nobody becomes owner by haste. */
export const offeredRoles: readonly Role[] = [...roles].reverse();

const systems = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Windows", /Windows NT/],
  ["Mac", /Mac OS X|Macintosh/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux/],
] as const;

/** Order matters: each of these also names those after it. */
const browsers = [
  ["Edge", /Edg(A|iOS)?\//],
  ["Firefox", /(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|CriOS)\//],
  ["Safari", /Safari\//],
] as const;

/** A device by what its browser says of itself, to be recognised in a list: "Windows · Edge". */
export function deviceName(userAgent: string | null | undefined): string | undefined {
  const find = (table: readonly (readonly [string, RegExp])[]) =>
    table.find(([, pattern]) => pattern.test(userAgent ?? ""))?.[0];
  return [find(systems), find(browsers)].filter(Boolean).join(" · ") || undefined;
}
