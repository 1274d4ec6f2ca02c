export { unreadableRanges } from "./addresses.ts";
export {
  createOutbound,
  defaultFetchLimits,
  type Fetched,
  type GetOptions,
  type Outbound,
  type OutboundSettings,
  systemResolve,
} from "./client.ts";
export { outboundReasonText } from "./text.ts";
export type { OutboundReason } from "./url.ts";
