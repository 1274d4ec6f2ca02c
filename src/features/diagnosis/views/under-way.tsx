/** A diagnosis that is not closed yet: how far it is, how to go on, and who else answers. */
import { questionNumbers } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import type { DiagnosisView } from "../read.ts";
import { text } from "../text/common.ts";
import { departmentText } from "../text/departments.ts";
import { exchangeText } from "../text/exchange.ts";
import { homeText } from "../text/home.ts";
import { DepartmentTable } from "./department-table.tsx";

export interface UnderWayProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly mayAnswer: boolean;
  readonly open: DiagnosisView;
}

export function UnderWay({ lang, open, timeZone, mayAnswer }: UnderWayProps) {
  const t = homeText[lang];
  const base = `/diagnosis/${open.diagnosis.id}`;
  const left = questionNumbers.filter((number) => open.sheet[number] === undefined);
  const [next] = left;
  const departments = open.departments.length > 0;
  return (
    <>
      <PageHeader title={text[lang].name} answer={next ? t.underWay(left.length) : t.readyToClose} />
      <Progress lang={lang} label={t.answered} done={25 - left.length} total={25} />
      {mayAnswer ? (
        <Actions>
          {next ? (
            <LinkButton kind="primary" href={`${base}/questions/${next}`}>
              {t.resume(next)}
            </LinkButton>
          ) : (
            <LinkButton kind="primary" href={`${base}/closure`}>
              {t.toClosure}
            </LinkButton>
          )}
          <LinkButton href={`${base}/questions`}>{t.allQuestions}</LinkButton>
          <LinkButton kind="quiet" href={`${base}/imports`}>
            {exchangeText[lang].title}
          </LinkButton>
          <LinkButton kind="quiet" href={`${base}/result`}>
            {t.provisional}
          </LinkButton>
        </Actions>
      ) : (
        <LinkButton href={`${base}/result`}>{t.provisional}</LinkButton>
      )}
      {mayAnswer || departments ? (
        <Card
          title={t.departments}
          actions={
            <>
              <LinkButton href={`${base}/departments`}>
                {departments ? t.departmentsHandle : departmentText[lang].add}
              </LinkButton>
              {departments && mayAnswer ? <LinkButton href={`${base}/merge`}>{t.merge}</LinkButton> : null}
            </>
          }
        >
          {departments ? (
            <DepartmentTable lang={lang} timeZone={timeZone} view={open} />
          ) : (
            <p>{t.departmentsLead}</p>
          )}
        </Card>
      ) : null}
    </>
  );
}
