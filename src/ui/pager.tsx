/** The pages of a long list. */
import type { Lang } from "#src/text/words.ts";
import { Icon } from "./icon.tsx";
import { text } from "./text.ts";

export type PagerProps = {
  readonly lang: Lang;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly href: (page: number) => string;
};

/** Which rows of how many are shown, and the way to the others. */
export function Pager({ lang, page, pageSize, total, href }: PagerProps) {
  const t = text[lang];
  if (total === 0) return null;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <nav class="pager" aria-label={t.pages}>
      <p class="numeric">{t.rowsOf(from, to, total.toLocaleString("en-US"))}</p>
      {pages > 1 ? (
        <div class="pager__links">
          {page > 1 ? (
            <a class="pager__link" href={href(page - 1)} rel="prev">
              <Icon name="back" />
              {t.previous}
            </a>
          ) : null}
          <span class="numeric">{t.pageOf(page, pages)}</span>
          {page < pages ? (
            <a class="pager__link" href={href(page + 1)} rel="next">
              {t.next}
              <Icon name="next" />
            </a>
          ) : null}
        </div>
      ) : null}
    </nav>
  );
}
