export { readAddress, readSender, type Sender } from "./address.ts";
export { mailHandlers } from "./handler.ts";
export {
  countOutbox,
  handOver,
  listOutbox,
  type OutboxSort,
  type OutboxView,
  outboxSorts,
  readMail,
  sendAgain,
} from "./outbox.ts";
export { type Message, queueMail } from "./queue.ts";
export { type MailSettingProblem, readMailSettings } from "./settings.ts";
export type { MailProblem, MailState } from "./table.ts";
export { mailProblemText } from "./text.ts";
export { type Delivery, type DeliveryFailure, deliver, probeSmtp, type Smtp } from "./transport.ts";
