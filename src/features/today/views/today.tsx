/** The company's first page: the answer, the one next thing, this week, the owner's month. */
import { ThreeCard } from "#src/features/tasks/index.ts";
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
import { Changes, Points, Unknowns, Week } from "./result.tsx";
import { ReviewCard } from "./review-card.tsx";
import { FirstSteps, resumeTarget } from "./steps.tsx";

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
  const resumes = mayAct && latest !== null && open !== null;
  return (
    <>
      <PageHeader title={t.title} answer={answer(lang, view)} />
      <Warnings lang={lang} view={view} />
      <Companies lang={lang} view={view} companyId={companyId} />
      {resumes && open ? <Resume lang={lang} open={open} /> : null}
      {latest ? null : <FirstSteps lang={lang} view={view} leads mayAct={mayAct} />}
      {latest ? null : <ThreeCard lang={lang} three={view.three} />}
      {latest ? (
        <div class="today">
          <div class="stack">
            <ThreeCard lang={lang} three={view.three} />
            <Week lang={lang} latest={latest} leads={!resumes} />
            <Unknowns lang={lang} latest={latest} />
            <Changes lang={lang} latest={latest} />
          </div>
          <div class="stack">
            <Points lang={lang} latest={latest} timeZone={view.timeZone} />
            <ReviewCard lang={lang} view={view} maySign={allows(role, "review.sign")} />
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

function answer(lang: Lang, { latest, open, steps }: TodayView): string {
  const t = text[lang];
  if (!latest) {
    if (open) return open.next === null ? t.answerToClose : t.answerOpen(25 - open.answered);
    const left = steps.filter(({ done }) => !done).length;
    return t.answerNew(left, formatMinutes(minutesLeft(steps), lang));
  }
  const { score, week } = latest.result;
  const minutes = formatMinutes(week.minutes, lang);
  if (week.tasks.length === 0) return t.answerRest;
  return score.unknown.length > 0 ? t.answerUnknown(score.unknown.length, minutes) : t.answerWeek(minutes);
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
