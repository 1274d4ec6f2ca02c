/** The machine that handed the mail to our side: the newest hop with an address of the open internet. Older ones can be made up. */
import { BlockList, isIP } from "node:net";
import type { Message } from "#src/engine/mail/message.ts";

const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  inside.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  inside.addSubnet(net, bits, "ipv6");

export function senderHop({ received }: Pick<Message, "received">): { ip: string; helo: string } | undefined {
  for (const { ip, from } of received) {
    const plain = (ip ?? "").replace(/^\[|\]$/g, "").replace(/^ipv6:/i, "");
    const version = isIP(plain);
    if (version === 0) continue;
    if (!inside.check(plain, version === 6 ? "ipv6" : "ipv4")) return { ip: plain, helo: from };
  }
  return undefined;
}
