/** The headers of a .msg. */
import type { Header } from "#src/engine/mail/message.ts";
import { splitHeaders } from "../header/split.ts";
import type { Reading } from "../reading.ts";
import type { Properties } from "./properties.ts";

/** The headers it came with, or, for what never went over the internet, those its properties stand for. */
export function headersOf(
  properties: Properties,
  recipients: readonly Properties[],
  reading: Reading,
): readonly Header[] {
  const transport = properties.text(0x007d);
  const sender =
    properties.text(0x5d01) || properties.text(0x5d02) || properties.text(0x0c1f) || properties.text(0x0065);
  const name = properties.text(0x0042) || properties.text(0x0c1a);
  const address = (shown: string, mail: string) => `"${shown.replace(/["\\]/g, "")}" <${mail}>`;
  const to = (kind: number) =>
    recipients
      .filter((recipient) => (recipient.number(0x0c15) ?? 1) === kind)
      .map((recipient) => address(recipient.text(0x3001), recipient.text(0x39fe) || recipient.text(0x3003)))
      .join(", ");
  const time = properties.time(0x0039) ?? properties.time(0x0e06);
  const own: [string, string][] = [
    ["From", sender === "" && name === "" ? "" : address(name, sender)],
    ["To", to(1)],
    ["Cc", to(2)],
    ["Subject", properties.text(0x0037)],
    ["Date", time?.toUTCString().replace("GMT", "+0000") ?? ""],
    ["Message-ID", properties.text(0x1035)],
  ];
  const present = new Set(
    [...transport.matchAll(/^([\w-]{1,60}):/gm)].map(([, key]) => (key ?? "").toLowerCase()),
  );
  const added = own
    .filter(([key, value]) => value !== "" && !present.has(key.toLowerCase()))
    .map(([key, value]) => `${key}: ${value.replace(/[\r\n]+/g, " ")}\r\n`);
  const lines = transport.replace(/^Microsoft Mail Internet Headers Version 2\.0\r?\n/, "").trim();
  const source = Buffer.from(`${lines === "" ? "" : `${lines}\r\n`}${added.join("")}`);
  return splitHeaders(source, 0, source.length, reading).headers;
}
