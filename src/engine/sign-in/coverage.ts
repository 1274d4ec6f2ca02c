// How far multi-factor login reaches over all accounts (R25), the ones that matter most first.
import { allOf, type Tally, tally, type Verdict } from "../verdict/index.ts";
import { judgeSignIn } from "./judge.ts";
import type { Method, SignIn } from "./method.ts";
import type { LevelBounds } from "./strength.ts";

/** In the order in which they are to be protected. */
export const accountGroups = ["admin", "mail", "bank", "cloud-storage", "other"] as const;

export type AccountGroup = (typeof accountGroups)[number];

export type CoveredAccount = {
  readonly id: string;
  /** What the account is; one may be several. Null or empty: nobody has said. */
  readonly groups: readonly AccountGroup[] | null;
  readonly signIn: SignIn;
};

export type Share = Tally & {
  readonly of: number;
  /** Whole per cent with two factors, rounded down so that 100 means all; null of none. */
  readonly percent: number | null;
  readonly verdict: Verdict;
};

export type MfaCoverage = {
  readonly all: Share;
  readonly groups: Readonly<Record<AccountGroup, Share>>;
  /** Every group but "other"; not a yes while an account without two factors has no group. */
  readonly important: Share;
  /** Accounts of which nobody has said what they are. */
  readonly ungrouped: readonly string[];
  /** Accounts without two factors or not known to have them: by group, known gaps before open questions. */
  readonly todo: readonly CoverageGap[];
};

export type CoverageGap = {
  readonly id: string;
  /** The most important group; null when none is said, which comes before "other". */
  readonly group: AccountGroup | null;
  readonly twoFactor: Verdict;
  readonly level: LevelBounds;
};

type Judged = CoverageGap & { readonly groups: readonly AccountGroup[] };

export function mfaCoverage(accounts: readonly CoveredAccount[], methods: readonly Method[]): MfaCoverage {
  const judged = accounts.map((account) => judgedOf(account, methods));
  const share = (group: AccountGroup) => shareOf(judged.filter(({ groups }) => groups.includes(group)));
  const ungrouped = judged.filter(({ groups }) => groups.length === 0);
  const important = shareOf(judged.filter(({ groups }) => groups.some((group) => group !== "other")));
  const openGroups = ungrouped.some(({ twoFactor }) => twoFactor !== "yes");
  return {
    all: shareOf(judged),
    groups: {
      admin: share("admin"),
      mail: share("mail"),
      bank: share("bank"),
      "cloud-storage": share("cloud-storage"),
      other: share("other"),
    },
    important: {
      ...important,
      verdict: openGroups ? allOf([important.verdict, "unknown"]) : important.verdict,
    },
    ungrouped: ungrouped.map(({ id }) => id).toSorted(),
    todo: judged
      .filter(({ twoFactor }) => twoFactor !== "yes")
      .toSorted(inOrder)
      .map(({ id, group, twoFactor, level }) => ({ id, group, twoFactor, level })),
  };
}

function judgedOf({ id, groups, signIn }: CoveredAccount, methods: readonly Method[]): Judged {
  const { twoFactor, level } = judgeSignIn(signIn, methods);
  const own = groups ?? [];
  return {
    id,
    groups: own,
    group: accountGroups.find((group) => own.includes(group)) ?? null,
    twoFactor,
    level,
  };
}

function shareOf(judged: readonly Judged[]): Share {
  const verdicts = judged.map(({ twoFactor }) => twoFactor);
  const counts = tally(verdicts);
  const of = judged.length;
  return {
    ...counts,
    of,
    percent: of === 0 ? null : Math.floor((100 * counts.yes) / of),
    verdict: allOf(verdicts),
  };
}

function inOrder(a: Judged, b: Judged): number {
  return (
    order(a.group) - order(b.group) ||
    Number(b.twoFactor === "no") - Number(a.twoFactor === "no") ||
    (a.id < b.id ? -1 : 1)
  );
}

function order(group: AccountGroup | null): number {
  return group === null ? accountGroups.indexOf("other") - 0.5 : accountGroups.indexOf(group);
}
