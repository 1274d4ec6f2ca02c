/** The tables of the examiners. Times are ISO 8601 in UTC; "" is "not yet" or "not known". */
import "#src/platform/auth/index.ts";

export interface SettingRow {
  company_id: string;
  page_key: string | null;
  opened_at: string | null;
  seal: string;
  contact_name: string;
  contact_phone: string;
  own_domains: string;
  trusted_servers: string;
  updated_at: string;
}

export interface KnownSenderRow {
  company_id: string;
  address: string;
  report_id: string;
  learned_at: string;
  learned_by: string;
}

export interface ReportRow {
  company_id: string;
  id: string;
  campaign_id: string;
  receipt_hash: string;
  kind: "mail" | "text" | "url";
  verdict: "dangerous" | "suspicious" | "nothing-odd";
  score: number;
  subject: string;
  sender: string;
  details: string;
  sent_at: string;
  reported_at: string;
  /** `user:<id>` or `link`. */
  reported_by: string;
  reporter_name: string;
  note: string;
  opened: Opened;
  state: ReportState;
  judged_at: string;
  judged_by: string;
  reply: string;
  replied_at: string;
  search: string;
}

export type ReportState = "new" | "phishing" | "spam" | "ok";
export type Opened = "" | "no" | "opened" | "entered";

export interface WarningRow {
  company_id: string;
  id: string;
  campaign_id: string;
  subject: string;
  words: string;
  source_url: string;
  own_observation: string;
  recipients: number;
  sent_at: string;
  sent_by: string;
}

export interface OfficialUrlRow {
  company_id: string;
  id: string;
  name: string;
  url: string;
  kind: string;
  note: string;
  name_key: string;
  search: string;
  added_at: string;
  added_by: string;
  retired_at: string;
  retired_by: string;
}

export interface OfficialUrlCheckRow {
  company_id: string;
  id: string;
  url_id: string;
  compared_with: string;
  checked_at: string;
  checked_by: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    examine_setting: SettingRow;
    known_sender: KnownSenderRow;
    suspicious_report: ReportRow;
    report_sign: { company_id: string; report_id: string; sign: string };
    campaign_warning: WarningRow;
    official_url: OfficialUrlRow;
    official_url_check: OfficialUrlCheckRow;
  }
}
