/** The first page of the self-diagnosis: begin, go on, or see the latest result. */
import { bandOf, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { bands, defaultVersion, versions } from "#src/handbook/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, Button, LinkButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { Checkbox, RadioGroup } from "#src/ui/choices.tsx";
import { Details } from "#src/ui/details.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { DiagnosisView, Past } from "../read.ts";
import { text } from "../text/common.ts";
import { departmentText } from "../text/departments.ts";
import { exchangeText } from "../text/exchange.ts";
import { homeText } from "../text/home.ts";
import { DepartmentTable } from "./departments.tsx";
import { Totals } from "./totals.tsx";

export interface HomePage {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly mayAnswer: boolean;
  readonly open: DiagnosisView | null;
  readonly history: readonly Past[];
}

export function HomeView(props: HomePage) {
  const { lang, open, history, mayAnswer } = props;
  const t = homeText[lang];
  if (!open && history.length === 0)
    return (
      <>
        <PageHeader title={text[lang].name} />
        <EmptyState
          lang={lang}
          purpose={t.purpose}
          action={mayAnswer ? <StartForm lang={lang} again={false} /> : null}
          example={t.example}
        />
      </>
    );
  return (
    <>
      {open ? <UnderWay {...props} open={open} /> : <PageHeader title={text[lang].name} />}
      <Latest {...props} />
      {!open && mayAnswer ? (
        <Section title={t.again}>
          <StartForm lang={lang} again />
        </Section>
      ) : null}
      {history.length > 0 ? (
        <Section title={t.history}>
          <HistoryTable {...props} />
        </Section>
      ) : null}
    </>
  );
}

function StartForm({ lang, again }: { readonly lang: Lang; readonly again: boolean }) {
  const t = homeText[lang];
  return (
    <Form lang={lang} action="/diagnosis">
      {again ? <Checkbox lang={lang} name="with-previous" label={t.withPrevious} checked /> : null}
      <div>
        <Button kind="primary">{again ? t.again : t.start}</Button>
      </div>
      <Details summary={t.editionMore}>
        <RadioGroup
          lang={lang}
          name="content-version"
          label={t.edition}
          value={defaultVersion}
          options={versions.toReversed().map((version) => ({
            value: version.id,
            label: version.name[lang],
            hint: `${version.articlesName[lang]}. ${version.differs[lang]}`,
          }))}
        />
      </Details>
    </Form>
  );
}

function UnderWay({ lang, open, timeZone, mayAnswer }: HomePage & { readonly open: DiagnosisView }) {
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

function Latest({ lang, history, open }: HomePage) {
  const [latest, before] = history;
  if (!latest) return null;
  const t = homeText[lang];
  return (
    <Card
      title={t.latest}
      actions={
        <LinkButton kind={open ? "secondary" : "primary"} href={`/diagnosis/${latest.id}/result`}>
          {t.seeResult}
        </LinkButton>
      }
    >
      <Totals
        lang={lang}
        score={latest.score}
        delta={before ? latest.score.total - before.score.total : null}
      />
    </Card>
  );
}

function HistoryTable({ lang, timeZone, history }: HomePage) {
  const t = homeText[lang];
  return (
    <Table
      lang={lang}
      caption={t.history}
      captionHidden
      columns={[
        {
          key: "closed",
          header: t.closedOn,
          nowrap: true,
          cell: (past: Past) => (
            <a href={`/diagnosis/${past.id}/result`}>{formatDate(past.closedAt, { lang, timeZone })}</a>
          ),
        },
        {
          key: "score",
          header: t.score,
          align: "end",
          cell: (past: Past) => text[lang].points(past.score.total),
        },
        {
          key: "band",
          header: t.band,
          cell: (past: Past) => bands.find(({ id }) => id === bandOf(past.score.total))?.name[lang],
        },
        { key: "unknown", header: t.unknowns, align: "end", cell: (past: Past) => past.score.unknown.length },
      ]}
      rows={history}
    />
  );
}
