/** An account's login as the judge of factors sees it. */
import { judgeSignIn, type SignInJudgement } from "#src/engine/sign-in/index.ts";
import { signInMethods } from "#src/handbook/registers/index.ts";
import type { Values } from "../kit/definition.ts";

/** Unknown steps stay unknown; "none" says that there is no second step. */
export function signInOf(values: Values): SignInJudgement {
  const { first, second } = values;
  if (!first && !second) return judgeSignIn(null, signInMethods);
  const steps = [{ things: [first || null] }];
  if (second !== "none") steps.push({ things: [second || null] });
  return judgeSignIn(steps, signInMethods);
}
