/** How one number of an outside list is covered, and by which controls. */
import type { Catalogue } from "#src/features/packs/index.ts";
import type { Lang } from "#src/text/words.ts";
import { State, type StateName } from "#src/ui/state.tsx";
import type { Coverage, MapItem } from "../rules/maps.ts";
import { text } from "../text/maps.ts";
import { ControlsBehind } from "./controls-behind.tsx";

const shapes: Readonly<Record<Coverage, StateName>> = {
  proved: "done",
  declared: "declared",
  missing: "not-yet",
  none: "no-answer",
};

export function ItemState(props: {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly item: MapItem;
  readonly today: string;
}) {
  const { lang, catalogue, item, today } = props;
  return (
    <>
      <State lang={lang} state={shapes[item.coverage]}>
        {text[lang][item.coverage]}
      </State>
      <ControlsBehind lang={lang} catalogue={catalogue} results={item.results} today={today} />
    </>
  );
}
