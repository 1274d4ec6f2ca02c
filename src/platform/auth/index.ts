/** All that other parts may use of sign-in, sessions, second factors, members and companies. */
import "./tables.ts";

export { type CompanyProfile, companyProfile } from "./company.ts";
export { type BantoAuth, type Caller, createAuth, originOf, sha256 } from "./create-auth.ts";
export { type Member, type Membership, memberOf, membershipsOf } from "./membership.ts";
export { ownOrigin } from "./own-address.ts";
export {
  answerPasskey,
  canUsePasskeys,
  type Passkey,
  passkeyEndpoints,
  passkeysOf,
  removePasskey,
} from "./passkeys.ts";
export {
  changePassword,
  confirmPassword,
  newResetToken,
  type PasswordCheck,
  passwordAttempt,
  personOfReset,
  requestReset,
  resetPassword,
} from "./password.ts";
export { passwordLength } from "./password-length.ts";
export { judgePassword, type PasswordVerdict } from "./password-strength.ts";
export { pendingFactors } from "./pending-sign-in.ts";
export { addPerson, hashPassword, type NewPerson, personByEmail } from "./person.ts";
export { noteForPerson } from "./personal-ledger.ts";
export { type SecondFactorState, secondFactorState } from "./second-factor.ts";
export { type SessionView, sessionOf } from "./session.ts";
export { sessionDays, sessionMinutes } from "./session-life.ts";
export {
  chooseCompany,
  type OwnSession,
  revokeOtherSessions,
  revokeSession,
  sessionsOf,
} from "./sessions.ts";
export { addCompany, type FirstOwner, type NewCompany, setUp } from "./set-up.ts";
export { checkSetupToken, ensureSetupToken, hasOwner } from "./setup-token.ts";
export {
  finishWithRecoveryCode,
  finishWithTotp,
  type SignInResult,
  signIn,
  signOut,
} from "./sign-in.ts";
export {
  type Confirmation,
  confirmTotp,
  type Enrolment,
  enrolment,
  removeSecondFactors,
  removeTotp,
  renewRecoveryCodes,
} from "./totp.ts";
