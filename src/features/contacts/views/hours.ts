/** Whether a window can be called now, as one line of words. */
import type { JapaneseTime, Openness } from "#src/engine/contact/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import type { OwnContact } from "../queries.ts";
import { text } from "../text.ts";

/** 570 → "9:30". */
export function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

/** "Can be called now (until 17:00)", or when it opens next and why it is closed. */
export function hoursLine(lang: Lang, now: Openness): string {
  const t = text[lang];
  if (now.state === "open") return now.until === null ? t.openAlways : t.openUntil(clock(now.until));
  if (now.state !== "closed") return t[now.state];
  return t[`closed-${now.because}`](opening(lang, now.opens));
}

function opening(lang: Lang, opens: JapaneseTime | null): string {
  const t = text[lang];
  return opens ? t.opens(formatDate(opens.day, { lang }), clock(opens.minute)) : t.never;
}

/** The hours of an own contact for paper, where no clock runs: "Weekdays only … 9:00–18:00". */
export function hoursWords(lang: Lang, contact: Pick<OwnContact, "hours" | "opens" | "closes">): string {
  const t = text[lang];
  const kind = {
    always: t.hoursAlways,
    weekdays: t.hoursWeekdays,
    "every-day": t.hoursEveryDay,
    unknown: "",
  }[contact.hours];
  return contact.opens === "" ? kind : `${kind} ${contact.opens}–${contact.closes}`;
}
