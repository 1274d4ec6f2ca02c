/** The page of the declarations: the answer, the two stars, policy and page, the editions, what to have at hand. */
import { stars } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Columns, Section } from "#src/ui/section.tsx";
import type { StarView } from "../read.ts";
import type { Kind } from "../rules.ts";
import { text } from "../text.ts";
import { Application, Editions, Sources } from "./background.tsx";
import { History, type HistoryProps } from "./history.tsx";
import { kindWords, newRecordHref } from "./kind-words.ts";
import { StarCard } from "./star-card.tsx";

export interface HomePageProps {
  readonly lang: Lang;
  readonly view: StarView;
  readonly mayEdit: boolean;
  readonly history: Omit<HistoryProps, "lang" | "timeZone">;
}

export function HomePage({ lang, view, mayEdit, history }: HomePageProps) {
  const t = text[lang];
  const next = nextStep(view);
  return (
    <>
      <PageHeader
        title={t.title}
        answer={
          <>
            <p>{answer(lang, view)}</p>
            <p class="soft">{t.ownWord}</p>
          </>
        }
        actions={mayEdit ? <Next lang={lang} next={next} /> : null}
      />
      <Columns>
        {stars.map((star) => (
          <StarCard
            lang={lang}
            view={view}
            star={star}
            mayEdit={mayEdit}
            isNext={next === `declared-${star.stars}`}
          />
        ))}
      </Columns>
      <PolicyPage lang={lang} view={view} mayEdit={mayEdit} next={next} />
      <Editions lang={lang} view={view} />
      <Application lang={lang} />
      <History lang={lang} timeZone={view.timeZone} {...history} />
      <Sources lang={lang} />
    </>
  );
}

function answer(lang: Lang, { now, gap }: StarView): string {
  const t = text[lang];
  const day = (value: string) => formatDate(value, { lang, weekday: false });
  const missing = gap.two.missing.length;
  const two = now["declared-2"];
  if (two) return t.declaredTwo(day(two.on_day));
  const rest = missing > 0 ? t.missing(missing) : t.ready;
  const one = now["declared-1"];
  return one ? `${t.declaredOne(day(one.on_day))} ${rest}` : rest;
}

/** The one thing to do next; null when two stars are declared. */
function nextStep({ now, gap }: StarView): Kind | "diagnosis" | null {
  const [first] = gap.two.missing;
  if (now["declared-2"]) return null;
  if (first === "diagnosis-incomplete") return "diagnosis";
  if (first === "policy-not-set") return "policy-set";
  if (first === "policy-not-published") return "policy-published";
  return "declared-2";
}

function Next({ lang, next }: { readonly lang: Lang; readonly next: Kind | "diagnosis" | null }) {
  if (next !== "diagnosis") return null;
  return (
    <LinkButton href="/diagnosis" kind="primary">
      {text[lang].toDiagnosis}
    </LinkButton>
  );
}

function PolicyPage(props: {
  readonly lang: Lang;
  readonly view: StarView;
  readonly mayEdit: boolean;
  readonly next: Kind | "diagnosis" | null;
}) {
  const { lang, view, mayEdit, next } = props;
  const t = text[lang];
  const { now, lastLook } = view;
  const published = now["policy-published"];
  const day = (value: string) => formatDate(value, { lang });
  const look = lastLook && (lastLook.outcome === "seen" ? t.lookSeen : t.lookNotSeen)(day(lastLook.on_day));
  const kinds: readonly Kind[] = published
    ? ["page-checked", "policy-published", "policy-set"]
    : ["policy-set", "policy-published"];
  return (
    <Section title={t.policyTitle}>
      <DefinitionList
        items={[
          [t.policySet, now["policy-set"] ? day(now["policy-set"].on_day) : t.none],
          [
            t.policyUrl,
            published?.url ? (
              <a href={published.url} rel="noreferrer">
                {published.url}
              </a>
            ) : (
              t.none
            ),
          ],
          [t.policyPublishedOn, published ? day(published.on_day) : null],
          [t.look, published ? (look ?? t.lookNone) : null],
        ]}
      />
      {published ? <Notice lang={lang} tone="info" title={t.noProbe} /> : null}
      {mayEdit ? (
        <Actions>
          {kinds.map((kind) => (
            <LinkButton href={newRecordHref(kind)} kind={kind === next ? "primary" : "secondary"}>
              {t.record(kindWords(lang, kind))}
            </LinkButton>
          ))}
        </Actions>
      ) : null}
    </Section>
  );
}
