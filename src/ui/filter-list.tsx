import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

export type FilterListProps = {
  readonly lang: Lang;
  readonly id: string;
  readonly label: string;
  readonly items: readonly Child[];
};

/** A short list (up to about 200 items, all on the page) that narrows as one types, where script runs. */
export function FilterList({ lang, id, label, items }: FilterListProps) {
  return (
    <filter-list class="filter-list stack" data-count={text[lang].filterCount}>
      <div class="field" data-filter-box hidden>
        <label class="field__label" for={id}>
          {label}
        </label>
        <input class="input" id={id} type="search" autocomplete="off" />
        <p class="soft" role="status" />
      </div>
      <ul class="plain-list">
        {items.map((item) => (
          <li data-filter-item>{item}</li>
        ))}
      </ul>
    </filter-list>
  );
}
