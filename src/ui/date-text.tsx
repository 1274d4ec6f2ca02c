/** Days, times and amounts inside a sentence. */
import { dayIn, formatDate, formatDateTime, formatEra, isDay, TOKYO } from "#src/text/dates.ts";
import { formatYen } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

export type DateTextProps = {
  readonly lang: Lang;
  /** A day "2026-11-23" or an instant. */
  readonly value: string | Date;
  readonly timeZone?: string | undefined;
  /** Shows the clock too (instants only). */
  readonly time?: boolean | undefined;
  /** Shows the Japanese era's date beside it. */
  readonly era?: boolean | undefined;
};

/** A day or time for readers and machines; `era` adds the date of the Japanese era in brackets. */
export function DateText({ lang, value, timeZone = TOKYO, time, era }: DateTextProps) {
  const plain = typeof value === "string" && isDay(value);
  const day = plain ? value : dayIn(timeZone, value);
  const words = time && !plain ? formatDateTime(value, { lang, timeZone }) : formatDate(day, { lang });
  const machine = plain ? value : new Date(value).toISOString();
  return (
    <time class="numeric" datetime={machine}>
      {words}
      {era ? <span class="soft">{text[lang].inBrackets(formatEra(day, lang))}</span> : null}
    </time>
  );
}

/** An amount in yen. */
export function Money({ lang, yen }: { readonly lang: Lang; readonly yen: number }) {
  return <span class="numeric nowrap">{formatYen(yen, lang)}</span>;
}
