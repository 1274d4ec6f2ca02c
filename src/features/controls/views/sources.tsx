/** Where an outside list was read, and when. */
import type { Source } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { text } from "../text/maps.ts";

export function Sources({ lang, sources }: { readonly lang: Lang; readonly sources: readonly Source[] }) {
  const t = text[lang];
  return (
    <Details summary={t.source}>
      <ul>
        {sources.map((source) => (
          <li>
            <span class="source-address">{source.url}</span>{" "}
            {t.checkedOn(formatDate(source.checkedOn, { lang }))} {source.note?.[lang] ?? ""}
          </li>
        ))}
      </ul>
    </Details>
  );
}
