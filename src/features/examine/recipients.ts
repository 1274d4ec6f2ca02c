/** Recipients of a mail that is about to be sent: from a draft as a file, or as pasted. */
import {
  checkRecipients,
  type Recipient,
  type RecipientCheck,
  type RecipientField,
  readRecipients,
  type Unread,
} from "#src/engine/recipients/index.ts";
import { readMessage } from "#src/platform/message/index.ts";
import type { ExaminedCompany } from "./company.ts";
import { recipientContextOf } from "./knowledge.ts";

const fields: readonly RecipientField[] = ["to", "cc", "bcc"];

export type Pasted = Readonly<Record<RecipientField, string>>;

/** The lines of a draft; undefined for what is no mail. */
export async function recipientsOfDraft(bytes: Uint8Array): Promise<Pasted | undefined> {
  const message = await readMessage(bytes);
  if (message.kind === "unreadable" || message.kind === "text") return undefined;
  const line = (of: typeof message.to) => of.map(({ decoded }) => decoded).join(", ");
  return { to: line(message.to), cc: line(message.cc), bcc: line(message.bcc) };
}

export interface Checked {
  readonly count: number;
  readonly check: RecipientCheck;
}

/** Undefined where there is nothing to check. */
export function checkPasted(pasted: Pasted, company: ExaminedCompany): Checked | undefined {
  const recipients: Recipient[] = [];
  const unread: Unread[] = [];
  for (const field of fields) {
    const read = readRecipients(pasted[field], field);
    recipients.push(...read.recipients);
    unread.push(...read.unread);
  }
  if (recipients.length + unread.length === 0) return undefined;
  return {
    count: recipients.length,
    check: checkRecipients(recipients, recipientContextOf(company), unread),
  };
}
