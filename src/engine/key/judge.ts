// One secret of the register (R64–R66): its kind, then the standard of that kind. The secret itself is never needed.
import type { Verdict } from "../verdict/index.ts";
import { judgeKeyKind, type KeyAnswers, type KeyKind, type KeyKindJudgement, type KeyUse } from "./kind.ts";
import { judgeKeyLength, type KeyStandard, type LengthJudgement } from "./length.ts";
import { judgePin, type Pin, type PinJudgement, type PinRule } from "./pin.ts";

/** What is recorded of a secret. */
export type KeyRecord = KeyAnswers &
  Omit<Pin, "digits"> & { readonly length: number | null; readonly alphabet: number | null };

/** The handbook's numbers for each kind. */
export type KeyStandards = {
  readonly pin: PinRule;
  readonly login: KeyStandard;
  readonly encryption: KeyStandard;
};

export type KeyJudgement = {
  readonly kind: KeyKindJudgement;
  readonly verdict: Verdict;
  /** Judged for the standard kept to; null for a PIN. */
  readonly length: LengthJudgement | null;
  /** Null for anything but a PIN. */
  readonly pin: PinJudgement | null;
};

/** Judges a secret; while its kind is open, yes only if it meets, and no only if it misses, every kind possible. */
export function judgeKey(record: KeyRecord, use: KeyUse | null, standards: KeyStandards): KeyJudgement {
  const kind = judgeKeyKind(record, use);
  const verdicts = kind.possible.map((one) => verdictFor(one, record, standards));
  const [first] = verdicts;
  const verdict = first && verdicts.every((v) => v === first) ? first : "unknown";
  const { standard } = kind;
  return {
    kind,
    verdict,
    length: standard === "pin" ? null : judgeKeyLength(record, standards[standard]),
    pin: standard === "pin" ? judgePin({ ...record, digits: record.length }, standards.pin) : null,
  };
}

function verdictFor(kind: KeyKind, record: KeyRecord, standards: KeyStandards): Verdict {
  if (kind === "pin") return judgePin({ ...record, digits: record.length }, standards.pin).verdict;
  return judgeKeyLength(record, standards[kind]).verdict;
}
