/** Invitations (RFC 5545): who invites, to what, with which addresses in it. */
import type { Calendar } from "#src/engine/mail/message.ts";
import { decodeBytes } from "../text/charset.ts";
import { linksInText } from "../text/links.ts";

const MOST_CHARACTERS = 200_000;

/** The first event counts. Never throws. @param method of the Content-Type, where the file itself names none */
export function readCalendar(bytes: Uint8Array, charset: string, method: string): Calendar {
  const text = decodeBytes(bytes.subarray(0, MOST_CHARACTERS), charset || "utf-8").text;
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const all = (name: string) =>
    lines
      .filter((line) => new RegExp(`^${name}[;:]`, "i").test(line.slice(0, 30)))
      .map((line) => lineValue(line))
      .slice(0, 200);
  const first = (name: string) => unescaped(all(name)[0] ?? "").slice(0, 5_000);
  const description = first("DESCRIPTION");
  const location = first("LOCATION");
  const written = [description, location, first("URL"), first("X-ALT-DESC"), first("SUMMARY")].join("\n");
  return {
    method: (first("METHOD") || method).toUpperCase(),
    summary: first("SUMMARY"),
    description,
    location,
    organizer: first("ORGANIZER").replace(/^mailto:/i, ""),
    attendees: all("ATTENDEE").map((address) => address.replace(/^mailto:/i, "")),
    links: linksInText(written, 100).map(({ raw }) => raw),
  };
}

/** After the first colon outside quotes. */
function lineValue(line: string): string {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ":" && !quoted) return line.slice(at + 1);
  }
  return "";
}

const unescaped = (text: string) => text.replace(/\\n/gi, "\n").replace(/\\([,;\\])/g, "$1");
