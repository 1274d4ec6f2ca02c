/** The outbox as a table: the states of a mail and the reasons for which it was not delivered. */
import "#src/platform/db/database.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    mail: MailTable;
  }
}

/**
 * - `queued`: will be sent, or sent again, by itself;
 * - `held`: waits for the administrator, because no SMTP server is set;
 * - `sent`: taken by the SMTP server;
 * - `failed`: not sent, and not tried again by itself;
 * - `handed-over`: given to the person on paper or by another way.
 */
export type MailState = "queued" | "held" | "sent" | "failed" | "handed-over";

/** Why a mail was not delivered; the words are in `mailProblemText`. */
export type MailProblem =
  | "bad-address"
  | "recipient-refused"
  | "message-refused"
  | "sender-refused"
  | "sign-in-refused"
  | "not-reached"
  | "no-encryption"
  | "busy"
  | "not-known";

interface MailTable {
  company_id: string;
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string | null;
  state: MailState;
  created_at: string;
  tried_at: string | null;
  sent_at: string | null;
  handed_over_at: string | null;
  handed_over_by: string | null;
  error: MailProblem | null;
  error_detail: string | null;
}
