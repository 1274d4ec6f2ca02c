import "./tables.ts";

export { sessionDays } from "./better-auth.ts";
export { type BantoAuth, type Caller, createAuth } from "./create-auth.ts";
export { type Member, type Membership, memberOf, membershipsOf } from "./membership.ts";
export { passwordLength } from "./password-length.ts";
export { type SecondFactorState, secondFactorState } from "./second-factor.ts";
export { type SessionView, sessionOf } from "./session.ts";
export { type FirstOwner, type NewCompany, setUp } from "./set-up.ts";
export { checkSetupToken, ensureSetupToken } from "./setup-token.ts";
export {
  finishWithRecoveryCode,
  finishWithTotp,
  type SignInResult,
  signIn,
  signOut,
} from "./sign-in.ts";
