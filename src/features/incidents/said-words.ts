/** What an entry says, in words: on the page, in drafts and in the export. */
import type { Said } from "#src/engine/incident/index.ts";
import { incidentQuestions, levelWords } from "#src/handbook/incident/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text/room.ts";

/** What an entry says, in words; the same on the page, in drafts and in the export. */
export function saidWords(lang: Lang, said: Said): string {
  const t = text[lang];
  const name = t[`said-${said.kind}` as keyof typeof t];
  const head = typeof name === "string" ? name : "";
  const with_ = (...parts: readonly string[]) => [head, ...parts.filter(Boolean)].join(" – ");
  switch (said.kind) {
    case "note":
      return said.text;
    case "answer": {
      const question = incidentQuestions.find(({ id }) => id === said.question)?.name[lang] ?? said.question;
      return `${question}: ${said.text ?? t.unknown}`;
    }
    case "opened":
      return with_(said.title, levelWords[said.level]?.name[lang] ?? "");
    case "level":
      return with_(levelWords[said.level]?.name[lang] ?? "", said.reason);
    case "member":
      return with_(said.name, said.part);
    case "meeting":
      return with_(said.present, said.decided);
    case "notified": {
      const to = t[`to-${said.to}` as keyof typeof t];
      return with_(typeof to === "string" ? to : said.to, said.name, said.what, said.number);
    }
    case "breach":
      return with_(said.known);
    case "task":
      return with_(said.title, said.due, said.control);
    case "closed":
      return with_(said.whys.leaked, said.whys.entered, said.whys.outflow, said.summary);
    case "reopened":
      return with_(said.reason);
  }
}
