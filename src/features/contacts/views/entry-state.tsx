/** Whether a window can be called now, and how sure we are of what is said about it. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { State } from "#src/ui/state.tsx";
import type { Entry } from "../rules.ts";
import { text } from "../text.ts";
import { hoursLine } from "./hours.ts";

export function Now({ lang, entry: { now } }: { readonly lang: Lang; readonly entry: Entry }) {
  const state =
    now.state === "open"
      ? "done"
      : now.state === "closed"
        ? "not-yet"
        : now.state === "written"
          ? "partly"
          : "unknown";
  return (
    <p>
      <State lang={lang} state={state}>
        {hoursLine(lang, now)}
      </State>
    </p>
  );
}

export function Sureness({
  lang,
  entry: { window, contact, checkedOn, isStale },
}: {
  readonly lang: Lang;
  readonly entry: Entry;
}) {
  const t = text[lang];
  const isUnsure = window && !contact && !window.source.verified;
  return (
    <p class="soft">
      {checkedOn ? t.checked(formatDate(checkedOn, { lang, weekday: false })) : t.neverChecked}
      {isUnsure ? ` ${t.unsure}` : isStale && checkedOn ? ` ${t.stale}` : ""}
      {window ? (
        <>
          {" "}
          <a href={window.source.url} rel="noreferrer noopener">
            {t.source}
            <span class="visually-hidden"> {window.name[lang]}</span>
          </a>
        </>
      ) : null}
    </p>
  );
}
