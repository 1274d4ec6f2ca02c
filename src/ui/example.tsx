import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

/** "For example": one concrete case, set apart from the text it explains. */
export function Example({ lang, children }: { readonly lang: Lang; readonly children?: Child }) {
  return (
    <div class="example">
      <span class="example__word">{text[lang].example}</span>
      <div>{children}</div>
    </div>
  );
}
