// The three kinds of secret (R64, F4), told apart by one question: can it be tried without limit at hand?

/** ①PINコード ②ログインパスワード ③暗号キー, the demands growing. */
export type KeyKind = "pin" | "login" | "encryption";

export const keyKinds: readonly KeyKind[] = ["pin", "login", "encryption"];

/** What the engine needs of a use of the handbook: what the secret opens. */
export type KeyUse = {
  readonly id: string;
  readonly kind: KeyKind;
  /** Looks like another kind: taken for a login, it must meet the standard of keys. */
  readonly trap: boolean;
};

export type KeyAnswers = {
  /** A thief can take what it opens home and try as fast as his machine allows. */
  readonly triedAtHand: boolean | null;
  /** A handful of misses lock or wipe it. */
  readonly lockedAfterMisses: boolean | null;
};

export type KeyQuestion = keyof KeyAnswers;

export type KeyKindJudgement = {
  /** Null while several are possible. */
  readonly kind: KeyKind | null;
  /** Least demanding first. */
  readonly possible: readonly KeyKind[];
  /** The standard to keep to meanwhile: the most demanding that is possible. */
  readonly standard: KeyKind;
  readonly reason: "by-use" | "trap" | "tried-at-hand" | "locks-after-misses" | "only-slowed" | "not-known";
  /** The question that would settle it; null when settled. */
  readonly ask: KeyQuestion | null;
};

/** The kind of a secret. A use that the handbook knows decides, as people easily misjudge it. */
export function judgeKeyKind(answers: KeyAnswers, use: KeyUse | null): KeyKindJudgement {
  if (use) return settled(use.kind, use.trap ? "trap" : "by-use");
  const { triedAtHand, lockedAfterMisses } = answers;
  if (triedAtHand === true) return settled("encryption", "tried-at-hand");
  if (triedAtHand === false && lockedAfterMisses === true) return settled("pin", "locks-after-misses");
  if (triedAtHand === false && lockedAfterMisses === false) return settled("login", "only-slowed");
  const possible: readonly KeyKind[] =
    triedAtHand === false
      ? ["pin", "login"]
      : lockedAfterMisses === null
        ? keyKinds
        : [lockedAfterMisses ? "pin" : "login", "encryption"];
  return {
    kind: null,
    possible,
    standard: possible.at(-1) ?? "encryption",
    reason: "not-known",
    ask: triedAtHand === null ? "triedAtHand" : "lockedAfterMisses",
  };
}

function settled(kind: KeyKind, reason: KeyKindJudgement["reason"]): KeyKindJudgement {
  return { kind, possible: [kind], standard: kind, reason, ask: null };
}
