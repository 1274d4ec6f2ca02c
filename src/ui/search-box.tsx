/** The search form above a list. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Icon } from "./icon.tsx";
import { text } from "./text.ts";

export type SearchBoxProps = {
  readonly lang: Lang;
  /** The list's own URL; the form is a GET to it. */
  readonly action: string;
  readonly label: string;
  /** The query's parameter; "q" unless said otherwise. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** What the query must keep: the sort order, a filter. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** Further filters, such as a select. */
  readonly children?: Child;
};

/** Searches a list on the server: works without script, and the result has a URL of its own. */
export function SearchBox(props: SearchBoxProps) {
  const t = text[props.lang];
  const name = props.name ?? "q";
  return (
    <search>
      <form class="search" method="get" action={props.action}>
        {Object.entries(props.hidden ?? {}).map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <label class="search__label" for={name}>
          {props.label}
        </label>
        <div class="search__row">
          <input class="input search__input" type="search" id={name} name={name} value={props.value ?? ""} />
          {props.children}
          <button class="button button--secondary" type="submit">
            <Icon name="search" />
            {t.search}
          </button>
          {props.value ? <a href={props.action}>{t.clearSearch}</a> : null}
        </div>
      </form>
    </search>
  );
}
