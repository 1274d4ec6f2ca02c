/** From the register's texts to the judge of keys. */
import { judgeKey, type KeyJudgement } from "#src/engine/key/index.ts";
import { keyStandards, keyUses } from "#src/handbook/registers/index.ts";
import type { Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";

export function isSecret(values: Values): boolean {
  return values.kind === "password" || values.kind === "encryption";
}

/** What is judged of a password or encryption key; null for the keys of doors and safes. */
export function judgementOf(values: Values): KeyJudgement | null {
  if (!isSecret(values)) return null;
  const use = keyUses.find(({ id }) => id === values.use) ?? null;
  const locks = yesNo(values, "locks_after_misses");
  return judgeKey(
    {
      triedAtHand: yesNo(values, "tried_at_hand"),
      lockedAfterMisses: locks,
      delayed: yesNo(values, "delayed"),
      guessable: yesNo(values, "guessable"),
      lockedAfter: locks === false ? "never" : numberIn(values.locked_after),
      card: use?.id === "bank-card",
      length: numberIn(values.length),
      alphabet: numberIn(values.alphabet),
    },
    use,
    keyStandards,
  );
}

function numberIn(value: string | undefined): number | null {
  return value ? Number(value) : null;
}
