// Recipients of a mail before it is sent.
export { type Recipient, type RecipientField, readRecipients, type Unread } from "./address.ts";
export {
  checkRecipients,
  type Known,
  type RecipientCheck,
  type RecipientContext,
  type RecipientFinding,
  type RecipientFindingId,
} from "./check.ts";
