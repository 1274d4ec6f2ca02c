import { raw } from "hono/html";
import type { Child } from "hono/jsx";

/** Places a drawing made by `radarSvg` or `historySvg`; the caller puts the numbers in a table beside it. */
export function Chart({ svg, caption }: { readonly svg: string; readonly caption?: Child }) {
  return (
    <figure class="chart">
      {raw(svg)}
      {caption ? <figcaption class="soft">{caption}</figcaption> : null}
    </figure>
  );
}
