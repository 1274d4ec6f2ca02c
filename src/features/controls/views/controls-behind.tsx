/** The controls behind a line of a table, to be unfolded; left out on paper. */
import type { ControlResult } from "#src/engine/control/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { text } from "../text/maps.ts";
import { ControlLink } from "./control-table.tsx";
import { StandingState } from "./words.tsx";

export function ControlsBehind(props: {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly results: readonly ControlResult[];
  readonly today: string;
}) {
  const { lang, catalogue, results, today } = props;
  if (results.length === 0) return null;
  return (
    <div class="screen-only">
      <Details summary={text[lang].controlsCount(String(results.length))}>
        <ul class="plain-list">
          {results.map((result) => (
            <li>
              <StandingState lang={lang} result={result} today={today} />{" "}
              <ControlLink lang={lang} catalogue={catalogue} id={result.id} />
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
