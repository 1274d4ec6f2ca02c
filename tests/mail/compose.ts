/** Writes a whole mail from the few words of a rule's sample. */
import type { MailSample } from "#src/engine/mail/index.ts";

/** The ordinary mail that a sample departs from: a supplier writes to an office. */
const usual = {
  from: "山田 太郎 <yamada@example-trading.co.jp>",
  to: "suzuki@example.co.jp",
  subject: "ご連絡",
  text: "いつもお世話になっております。\n株式会社エグザンプル商事の山田です。\n\n来週の打合せの資料ができましたので、お知らせいたします。ご不明な点があればお電話ください。",
} as const;

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
const encoded = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${base64(text)}?=`);

/** `名前 <a@b>` with the name encoded; anything else as it stands. */
function address(text: string): string {
  const match = /^(.*?)\s*(<[^<>]*>)$/.exec(text);
  return match?.[2] !== undefined && !/["',]/.test(match[1] ?? "")
    ? `${encoded(match[1] ?? "")} ${match[2]}`.trim()
    : text;
}

const part = (type: string, text: string) =>
  `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}\r\n`;

/** The bytes of a mail; headers given replace the usual ones of the same name, an empty value removes one. */
export function composeSample(sample: MailSample): Uint8Array {
  const from = sample.from ?? usual.from;
  const plainAddress = /([\w.+-]+@[\w.-]+)>?$/.exec(from)?.[1] ?? "unknown@example-trading.co.jp";
  const domain = plainAddress.slice(plainAddress.indexOf("@") + 1);
  const given = sample.headers ?? [];
  const replaced = new Set(given.map(([name]) => name.toLowerCase()));
  const ordinary: [string, string][] = [
    ["Return-Path", `<${plainAddress}>`],
    ["From", address(from)],
    ["To", sample.to ?? usual.to],
    ["Subject", encoded(sample.subject ?? usual.subject)],
    ["Date", "Mon, 06 Apr 2026 09:00:00 +0900"],
    ["Message-ID", `<20260406.1@${domain}>`],
  ];
  const lines = [...given, ...ordinary.filter(([name]) => !replaced.has(name.toLowerCase()))]
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${lines.join("\r\n")}\r\nMIME-Version: 1.0\r\n${bodyOf(sample)}`, "utf8");
}

function bodyOf(sample: MailSample): string {
  const text = sample.text ?? (sample.html === undefined ? usual.text : undefined);
  const bodies = [
    ...(text === undefined ? [] : [part("text/plain", text)]),
    ...(sample.html === undefined ? [] : [part("text/html", sample.html)]),
  ];
  const body = bodies.length === 2 ? multipart("alternative", "inner", bodies) : (bodies[0] ?? "");
  return sample.attachments ? multipart("mixed", "outer", [body, ...sample.attachments.map(file)]) : body;
}

const multipart = (kind: string, edge: string, parts: readonly string[]) =>
  `Content-Type: multipart/${kind}; boundary="${edge}"\r\n\r\n${parts.map((one) => `--${edge}\r\n${one}`).join("\r\n")}\r\n--${edge}--\r\n`;

function file({ name, type, text, base64: data }: NonNullable<MailSample["attachments"]>[number]): string {
  const content = data ?? base64(text ?? "");
  return `Content-Type: ${type ?? "application/octet-stream"}; name="${encoded(name)}"\r\nContent-Disposition: attachment; filename="${encoded(name)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n`;
}
