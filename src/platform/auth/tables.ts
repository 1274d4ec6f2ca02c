/** The tables of people who sign in and of their companies, as `migrations/0003-accounts.sql` makes them. */
import type { Role } from "#src/platform/access/index.ts";

/** 1 for yes, 0 for no: the only form that both engines keep the same. */
type Flag = 0 | 1;

declare module "#src/platform/db/database.ts" {
  interface Database {
    auth_user: UserTable;
    auth_session: SessionTable;
    auth_account: AccountTable;
    auth_verification: VerificationTable;
    auth_two_factor: TwoFactorTable;
    auth_passkey: PasskeyTable;
    auth_throttle: { key: string; count: number; started_at: string };
    installation: { key: string; value: string; updated_at: string };
    company: CompanyTable;
    member: MemberTable;
    invitation: InvitationTable;
  }
}

interface UserTable {
  id: string;
  name: string;
  email: string;
  email_verified: Flag;
  image: string | null;
  language: string | null;
  two_factor_enabled: Flag;
  created_at: string;
  updated_at: string;
}

interface SessionTable {
  id: string;
  token: string;
  user_id: string;
  active_company_id: string | null;
  expires_at: string;
  ip_address: string | null;
  user_agent: string | null;
  created_at: string;
  updated_at: string;
}

interface AccountTable {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  password: string | null;
  created_at: string;
  updated_at: string;
}

interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}

interface TwoFactorTable {
  id: string;
  user_id: string;
  secret: string;
  backup_codes: string;
  verified: Flag;
  failed_verification_count: number | null;
  locked_until: string | null;
}

interface PasskeyTable {
  id: string;
  user_id: string;
  name: string | null;
  public_key: string;
  credential_id: string;
  counter: number;
  device_type: string;
  backed_up: Flag;
  transports: string | null;
  aaguid: string | null;
  created_at: string | null;
}

export interface CompanyTable {
  id: string;
  name: string;
  slug: string;
  industry: string | null;
  people_count: number | null;
  prefecture: string | null;
  fiscal_year_end_month: number | null;
  language: string;
  time_zone: string;
  created_at: string;
  updated_at: string;
}

interface MemberTable {
  company_id: string;
  id: string;
  user_id: string;
  role: Role;
  role_since: string;
  created_at: string;
}

interface InvitationTable {
  company_id: string;
  id: string;
  email: string;
  role: Role;
  status: "pending" | "accepted" | "cancelled";
  token_hash: string;
  inviter_id: string;
  expires_at: string;
  created_at: string;
}
