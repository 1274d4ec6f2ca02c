/** What is down, what ends next, and what the week has changed. */

import { ControlLink, StandingShape } from "#src/features/controls/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import type { Moved, News } from "../news.ts";
import { text } from "../text.ts";

interface NewsProps {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly news: News;
}

/** So many are named; the rest is counted. */
const NAMED = 4;

export function DownCard({ lang, catalogue, news }: NewsProps) {
  const t = text[lang];
  return (
    <Card title={t.downTitle}>
      {news.down.length > 0 ? (
        <MovedLines lang={lang} catalogue={catalogue} moved={news.down} />
      ) : (
        <p>{t.downNone}</p>
      )}
    </Card>
  );
}

export function SoonCard({ lang, catalogue, news }: NewsProps) {
  const t = text[lang];
  return (
    <Card title={t.soonTitle}>
      {news.soon.length > 0 ? (
        <ul class="plain-lines">
          {news.soon.slice(0, NAMED).map(({ id, on }) => (
            <li>
              <ControlLink lang={lang} catalogue={catalogue} id={id} />{" "}
              <span class="soft nowrap">{t.until(formatDate(on, { lang, weekday: false }))}</span>
            </li>
          ))}
          <Rest lang={lang} count={news.soon.length - NAMED} />
        </ul>
      ) : (
        <p>{t.soonNone}</p>
      )}
    </Card>
  );
}

export function WeekCard({ lang, catalogue, news }: NewsProps) {
  const t = text[lang];
  const worse = news.down.filter(({ from }) => from !== null).length;
  if (worse + news.better.length === 0)
    return (
      <Card title={t.weekTitle}>
        <p>{t.weekNone}</p>
      </Card>
    );
  return (
    <Card
      title={t.weekTitle}
      actions={
        <LinkButton href="/principles" kind="quiet">
          {t.weekSee}
        </LinkButton>
      }
    >
      <p>{t.weekCounts(news.better.length, worse)}</p>
      {news.better.length > 0 ? <MovedLines lang={lang} catalogue={catalogue} moved={news.better} /> : null}
    </Card>
  );
}

function MovedLines(props: Omit<NewsProps, "news"> & { readonly moved: readonly Moved[] }) {
  const { lang, catalogue, moved } = props;
  return (
    <ul class="plain-lines">
      {moved.slice(0, NAMED).map(({ id, to }) => (
        <li>
          <StandingShape lang={lang} standing={to} />{" "}
          <ControlLink lang={lang} catalogue={catalogue} id={id} />
        </li>
      ))}
      <Rest lang={lang} count={moved.length - NAMED} />
    </ul>
  );
}

function Rest({ lang, count }: { readonly lang: Lang; readonly count: number }) {
  return count > 0 ? <li class="soft">{text[lang].moreItems(count)}</li> : null;
}
