/** One report with all of its campaign: the judgement by machine, who told, the judgement by a person, the warnings. */
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Checkbox, RadioGroup } from "#src/ui/choices.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Examined } from "../examined.ts";
import type { CampaignReport } from "../queries/reports.ts";
import type { WarningRow } from "../queries/tables.ts";
import { inboxText } from "../text/inbox.ts";
import { reportText } from "../text/report.ts";
import { showText } from "../text/show.ts";
import { warningText } from "../text/warning.ts";
import { Findings } from "./findings.tsx";
import { REPORTS } from "./inbox.tsx";
import { About } from "./result.tsx";
import { Verdict } from "./verdict.tsx";

export interface ReportViewProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly report: CampaignReport;
  readonly examined: Examined;
  readonly reports: readonly CampaignReport[];
  readonly warnings: readonly WarningRow[];
  readonly mayEdit: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors | undefined;
}

export function ReportView(props: ReportViewProps) {
  const { lang, timeZone, report, examined, reports, warnings, mayEdit } = props;
  const t = inboxText[lang];
  const base = `${REPORTS}/${report.id}`;
  const time = (at: string) => formatDateTime(at, { lang, timeZone });
  return (
    <>
      <PageHeader
        title={report.subject || t.detail}
        back={{ href: REPORTS, label: t.back }}
        actions={mayEdit ? <LinkButton href={`${base}/warnings`}>{t.warn}</LinkButton> : undefined}
      />
      {report.state === "new" ? null : (
        <Notice lang={lang} tone="info" title={t[`choice-${report.state}`]}>
          <p>{t.judgedAt(time(report.judged_at))}</p>
          {report.reply ? <p class="quoted-lines">{report.reply}</p> : null}
        </Notice>
      )}
      {reports.some(({ opened }) => opened === "entered") ? (
        <Notice lang={lang} tone="error" title={t.entered}>
          <a href="/examine/first-steps">{showText[lang].openedLink}</a>
        </Notice>
      ) : null}
      <Verdict lang={lang} verdict={examined.verdict} />
      <Reporters {...props} time={time} />
      {mayEdit ? <JudgeForm {...props} base={base} /> : null}
      <Findings lang={lang} findings={examined.findings} />
      <About lang={lang} examined={examined} />
      {examined.preview ? (
        <Actions>
          <LinkButton href={`${base}/preview`}>{t.preview}</LinkButton>
        </Actions>
      ) : null}
      {warnings.length > 0 ? (
        <Section title={warningText[lang].history}>
          <ul>
            {warnings.map((one) => (
              <li>
                {one.subject}{" "}
                <span class="soft">{`${time(one.sent_at)} ${warningText[lang].sentTo(one.recipients)}`}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Reporters({ lang, reports, time }: ReportViewProps & { readonly time: (at: string) => string }) {
  const t = inboxText[lang];
  const words = reportText[lang];
  const opened = { "": "", no: words.openedNo, opened: words.openedOpened, entered: words.openedEntered };
  return (
    <Section title={t.same}>
      <Table
        lang={lang}
        caption={t.same}
        captionHidden
        rows={reports.slice(0, 100)}
        columns={[
          {
            key: "who",
            header: t.reporter,
            cell: ({ user_name, reporter_name }) => user_name ?? (reporter_name || t.byPage),
          },
          { key: "at", header: t.at, cell: ({ reported_at }) => time(reported_at) },
          { key: "opened", header: t.opened, cell: (row) => opened[row.opened] },
          { key: "note", header: t.note, cell: ({ note }) => <span class="quoted-lines">{note}</span> },
        ]}
      />
    </Section>
  );
}

function JudgeForm(props: ReportViewProps & { readonly base: string }) {
  const { lang, reports, report, values, errors, base } = props;
  const t = inboxText[lang];
  return (
    <Section title={t.judge} lead={t.judgeLead(reports.length)}>
      <Form lang={lang} action={`${base}/judgement`} errors={errors} submit={t.judgeSubmit}>
        <RadioGroup
          lang={lang}
          name="state"
          label={t.choice}
          required
          value={values.state}
          error={errors?.state}
          options={(["phishing", "spam", "ok"] as const).map((value) => ({
            value,
            label: t[`choice-${value}`],
          }))}
        />
        <TextArea
          lang={lang}
          name="reply"
          label={t.reply}
          hint={t.replyHint}
          value={values.reply}
          error={errors?.reply}
          rows={3}
          maxlength={1_000}
        />
        {report.sender ? (
          <Checkbox lang={lang} name="learn" value="yes" label={t.learn(report.sender)} />
        ) : null}
      </Form>
    </Section>
  );
}
