/** What the headers of a part say about its content. */
import type { Header } from "#src/engine/mail/message.ts";
import { readParameters } from "../header/parameters.ts";
import { note, type Reading } from "../reading.ts";
import type { Leaf } from "./leaf.ts";

export interface Declared extends Omit<Leaf, "bytes" | "path"> {
  readonly boundary: string;
  readonly declared: boolean;
}

export function contentOf(headers: readonly Header[], reading: Reading, path: string): Declared {
  const raw = (key: string) => headers.find((header) => header.key === key)?.raw;
  const written = raw("content-type");
  const content = readParameters(written ?? "");
  const where = readParameters(raw("content-disposition") ?? "");
  const type = typeOf(content.value);
  if (written !== undefined && (content.malformed || type !== content.value))
    note(reading, "malformed-content-type", path, written);
  const name = where.named.get("filename") ?? content.named.get("name") ?? { value: "", raw: "" };
  const disposition = where.value.startsWith("attach")
    ? "attachment"
    : where.value === "inline"
      ? "inline"
      : undefined;
  return {
    type,
    declared: written !== undefined,
    charset: content.named.get("charset")?.value ?? "",
    flowed: content.named.get("format")?.value.toLowerCase() === "flowed",
    deleteSpaces: content.named.get("delsp")?.value.toLowerCase() === "yes",
    encoding: (raw("content-transfer-encoding") ?? "")
      .toLowerCase()
      .split(/[\s;]/, 1)
      .join("")
      .replaceAll('"', ""),
    disposition,
    name,
    contentId: raw("content-id")?.replace(/[<>]/g, "").trim(),
    method: content.named.get("method")?.value ?? "",
    boundary: content.named.get("boundary")?.value ?? "",
  };
}

/** A type readers would understand, of what was written. */
function typeOf(value: string): string {
  const plain = value.replace(/\s/g, "").replaceAll("\\", "/");
  if (plain === "") return "text/plain";
  if (/^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/.test(plain)) return plain;
  if (plain.includes("html")) return "text/html";
  return plain.startsWith("multipart") ? "multipart/mixed" : "text/plain";
}
