/** The company's first page: the answer, today's three, what is down and ends next, the owner's month. */
import { allows } from "#src/platform/access/index.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card, Tiles } from "#src/ui/card.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import type { TodayView } from "../read.ts";
import { minutesLeft } from "../rules.ts";
import { text } from "../text.ts";
import { Companies } from "./companies.tsx";
import { DownCard, SoonCard, WeekCard } from "./news.tsx";
import { Changes, Points, Unknowns } from "./result.tsx";
import { ReviewCard } from "./review-card.tsx";
import { FirstSteps, resumeTarget } from "./steps.tsx";
import { ThreeCard } from "./three.tsx";
import { YearCard } from "./year-card.tsx";

export interface TodayPageProps {
  readonly lang: Lang;
  readonly view: TodayView;
  readonly companyId: string;
}

export function TodayPage({ lang, view, companyId }: TodayPageProps) {
  const t = text[lang];
  const { latest, open, role } = view;
  const mayAct = allows(role, "diagnosis.answer");
  // The one main button: the first steps' before the first result, then the open diagnosis, then the week.
  const news = { lang, catalogue: view.catalogue, news: view.news };
  const named = new Set(view.three.chosen.flatMap(({ wish }) => wish?.number ?? []));
  const resumes = mayAct && latest !== null && open !== null;
  return (
    <>
      <PageHeader title={t.title} answer={answer(lang, view)} />
      <Warnings lang={lang} view={view} />
      <Companies lang={lang} view={view} companyId={companyId} />
      {resumes && open ? <Resume lang={lang} open={open} /> : null}
      {latest ? null : <FirstSteps lang={lang} view={view} leads mayAct={mayAct} />}
      {latest ? (
        <div class="today">
          <div class="stack">
            <ThreeCard lang={lang} view={view} leads={mayAct && !resumes} mayAct={mayAct} />
            <DownCard {...news} />
            <SoonCard {...news} />
          </div>
          <div class="stack">
            <WeekCard {...news} />
            <ReviewCard lang={lang} view={view} maySign={allows(role, "review.sign")} />
            <YearCard lang={lang} reminders={view.reminders} />
            <Points lang={lang} latest={latest} timeZone={view.timeZone} />
            <Changes lang={lang} latest={latest} />
            <Unknowns lang={lang} latest={latest} named={named} />
          </div>
        </div>
      ) : null}
      {latest && mayAct ? <FirstSteps lang={lang} view={view} leads={false} mayAct /> : null}
      <Tiles
        items={[
          ...(latest ? [] : [<ReviewCard lang={lang} view={view} maySign={allows(role, "review.sign")} />]),
          <Card title={t.principlesTitle} href="/principles">
            <p>{t.principlesMore}</p>
          </Card>,
          <Card title={t.starTitle} href="/security-action">
            <p>{t.starMore}</p>
          </Card>,
        ]}
      />
    </>
  );
}

function answer(lang: Lang, { latest, open, steps, three }: TodayView): string {
  const t = text[lang];
  if (!latest) {
    if (open) return open.next === null ? t.answerToClose : t.answerOpen(25 - open.answered);
    const left = steps.filter(({ done }) => !done).length;
    return t.answerNew(left, formatMinutes(minutesLeft(steps), lang));
  }
  if (three.chosen.length === 0) return t.answerRest;
  const count = t.answerThree(three.chosen.length, formatMinutes(three.minutes, lang));
  const unknown = three.chosen.filter(({ wish }) => wish?.kind === "find-out").length;
  if (unknown === 0) return count;
  return count + (lang === "en" ? " " : "") + t.answerUnknown(latest.result.score.unknown.length);
}

function Warnings({ lang, view }: { readonly lang: Lang; readonly view: TodayView }) {
  const t = text[lang];
  const { attention, secondFactor, latest } = view;
  // Before the first result the second key is the first step, which says the same.
  const asks = secondFactor.state === "due" && latest !== null;
  return (
    <>
      {asks ? (
        <Notice lang={lang} tone="warning" title={t.secondFactorNotice(secondFactor.hoursLeft)}>
          <a href="/account/second-factor">{t.goSecondFactor}</a>
        </Notice>
      ) : null}
      {attention && attention.count > 0 ? (
        <Notice lang={lang} tone="warning" title={t.attention(attention.count)}>
          <a href={attention.href}>{t.attentionMore}</a>
        </Notice>
      ) : null}
    </>
  );
}

function Resume({ lang, open }: { readonly lang: Lang; readonly open: NonNullable<TodayView["open"]> }) {
  const { href, label } = resumeTarget(lang, open);
  return (
    <Card
      title={text[lang].underWay}
      strong
      actions={
        <LinkButton href={href} kind="primary">
          {label}
        </LinkButton>
      }
    >
      <Progress lang={lang} label={text[lang].progress} done={open.answered} total={25} />
    </Card>
  );
}
