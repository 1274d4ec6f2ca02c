/** The tables of the API, as `migrations/0013-api.sql` makes them. */
import type { Role } from "#src/platform/access/index.ts";
import "#src/platform/auth/index.ts";

export interface TokenRow {
  readonly company_id: string;
  readonly id: string;
  readonly name: string;
  readonly token_hash: string;
  /** The last letters of the token, to tell it from others. */
  readonly hint: string;
  readonly role: Role;
  /** The member on whose behalf it acts. */
  readonly user_id: string;
  readonly made_at: string;
  readonly made_by: string;
  readonly expires_at: string;
  readonly last_used_at: string | null;
  readonly revoked_at: string | null;
  readonly revoked_by: string | null;
}

export interface AnswerRow {
  readonly company_id: string;
  readonly token_id: string;
  readonly idempotency_key: string;
  readonly fingerprint: string;
  readonly made_at: string;
  readonly finished_at: string | null;
  readonly status: number | null;
  readonly headers: string | null;
  readonly body: string | null;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    api_token: TokenRow;
    api_answer: AnswerRow;
  }
}
