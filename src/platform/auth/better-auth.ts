/** better-auth as Banto uses it: our tables, our limits, nothing sent anywhere, no route of its own. */
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { organization } from "better-auth/plugins/organization";
import { twoFactor } from "better-auth/plugins/two-factor";
import { newId } from "#src/platform/db/index.ts";
import { CLIENT_ADDRESS } from "./client-address.ts";
import { passwordLength } from "./password-length.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";
import { sessionDays, sessionMinutes } from "./session-life.ts";
import type { SharedTransaction } from "./shared-transaction.ts";

const HOUR = 3600;

/** Columns that better-auth names createdAt, updatedAt and so on. */
const times = { createdAt: "created_at", updatedAt: "updated_at" };

const tables = {
  user: {
    modelName: "auth_user",
    fields: { emailVerified: "email_verified", ...times },
    additionalFields: { language: { type: "string", required: false, input: false } },
  },
  session: {
    modelName: "auth_session",
    fields: {
      userId: "user_id",
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
      ...times,
    },
  },
  account: {
    modelName: "auth_account",
    fields: {
      userId: "user_id",
      accountId: "account_id",
      providerId: "provider_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
      ...times,
    },
  },
  verification: { modelName: "auth_verification", fields: { expiresAt: "expires_at", ...times } },
} as const;

const companies = {
  session: { fields: { activeOrganizationId: "active_company_id" } },
  organization: { modelName: "company", fields: { createdAt: "created_at" } },
  member: {
    modelName: "member",
    fields: { organizationId: "company_id", userId: "user_id", createdAt: "created_at" },
  },
  invitation: {
    modelName: "invitation",
    fields: {
      organizationId: "company_id",
      inviterId: "inviter_id",
      expiresAt: "expires_at",
      createdAt: "created_at",
    },
  },
} as const;

const factors = {
  user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
  twoFactor: {
    modelName: "auth_two_factor",
    fields: {
      userId: "user_id",
      backupCodes: "backup_codes",
      failedVerificationCount: "failed_verification_count",
      lockedUntil: "locked_until",
    },
  },
} as const;

const passkeys = {
  passkey: {
    modelName: "auth_passkey",
    fields: {
      userId: "user_id",
      publicKey: "public_key",
      credentialID: "credential_id",
      deviceType: "device_type",
      backedUp: "backed_up",
      createdAt: "created_at",
    },
  },
} as const;

/** A passkey replaces the password only if the device has checked the person (PIN, finger, face): WebAuthn 4. */
function demandVerifiedPerson(verified: boolean | undefined): void {
  if (!verified) throw new APIError("BAD_REQUEST", { code: "PERSON_NOT_VERIFIED" });
}

export type Log = (line: Record<string, unknown>) => void;

export interface BetterAuthSettings {
  readonly transaction: SharedTransaction;
  readonly secret: string;
  /** Whether pages are served over https: then cookies are `Secure` and named `__Secure-…`. */
  readonly secure: boolean;
  /** The company that a new session starts in; `null` to let the person choose. */
  readonly firstCompany: (userId: string) => Promise<string | null>;
  /** Told of failures that better-auth turns into an answer; without addresses or tokens. */
  readonly log: Log;
}

/**
 * Makes an instance. `type: "sqlite"` on both engines is on purpose: it makes better-auth write times as
 * text and flags as 0 and 1, which our portable tables have on PostgreSQL too.
 */
export function makeBetterAuth({ transaction, secret, secure, firstCompany, log }: BetterAuthSettings) {
  return betterAuth({
    appName: "Banto",
    secret,
    // Any host name: each request carries the one that create-auth.ts decided on. It also keeps better-auth
    // from reading a base address from the environment.
    baseURL: { allowedHosts: ["*"], protocol: secure ? "https" : "http", fallback: "http://localhost" },
    basePath: "/api/auth",
    // The pattern above matches no port, so the origin itself is named too; passkeys.ts has compared it already.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    database: { db: transaction.db, type: "sqlite", transaction: true },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message) => log({ at: "auth", message }) },
    ...tables,
    verification: { ...tables.verification, storeIdentifier: "hashed" },
    session: {
      ...tables.session,
      expiresIn: sessionDays.most * 24 * HOUR,
      disableSessionRefresh: true,
      freshAge: sessionMinutes.fresh * 60,
    },
    // People are made by set-up and by invitations only. Passwords: scrypt N=16384, r=16, p=1 (its default).
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
    },
    databaseHooks: {
      session: {
        create: {
          // A session renewed after a change (a new second factor) stays in its company.
          before: async (session) => {
            const current = session.activeOrganizationId ?? (await firstCompany(session.userId));
            return { data: { ...session, activeOrganizationId: current } };
          },
        },
      },
    },
    // Guessing is limited by throttle.ts, by account as well as by address, before better-auth is asked.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "banto",
      useSecureCookies: secure,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      database: { generateId: () => newId(), validateSchema: false },
    },
    plugins: [
      organization({ schema: companies, allowUserToCreateOrganization: false }),
      twoFactor({
        issuer: "Banto",
        schema: factors,
        backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
      }),
      passkey({
        rpName: "Banto",
        schema: passkeys,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: async ({ verification }) =>
            demandVerifiedPerson(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: async ({ verification }) =>
            demandVerifiedPerson(verification.authenticationInfo.userVerified),
        },
      }),
    ],
  });
}

export type BetterAuth = ReturnType<typeof makeBetterAuth>;
