/** /bad-day/incidents/:id: where it stands, adding an entry, the timeline, and the ways to everything else. */
import { incidentKinds, incidentQuestions, levelWords } from "#src/handbook/incident/index.ts";
import { acceptedFiles } from "#src/platform/files/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { Card, Tiles } from "#src/ui/card.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Incident } from "../read.ts";
import type { Deadlines } from "../rules.ts";
import { text } from "../text/room.ts";
import { DeadlineNotice } from "./deadlines.tsx";
import { kindName, PATH } from "./list.tsx";
import { Timeline } from "./timeline.tsx";

export interface RoomProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly incident: Incident;
  readonly deadlines: Deadlines | undefined;
  readonly mayEdit: boolean;
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}

/** The questions that an incident of a kind is asked. */
export function questionsFor(kind: string) {
  const asks = incidentKinds.find(({ id }) => id === kind)?.asks ?? [];
  return incidentQuestions.filter(({ id, group }) => group !== "kind" || asks.includes(id));
}

export function RoomPage(props: RoomProps) {
  const { lang, timeZone, incident, deadlines, mayEdit } = props;
  const { row, rows, state, broken } = incident;
  const t = text[lang];
  const at = (when: string) => formatDateTime(when, { lang, timeZone });
  const { closed } = state;
  return (
    <>
      <PageHeader
        title={`${t.number(row.number)} ${state.title}`}
        back={{ href: PATH, label: t.backToList }}
        answer={
          <>
            <p>
              {kindName(lang, state.incident)} · {levelWords[state.level]?.name[lang]} ·{" "}
              {levelWords[state.level]?.lead[lang]}
            </p>
            <p>
              {t.opened} {at(state.openedAt)} ·{" "}
              {state.minutesToConvene === null ? t.notConvened : t.minutes(state.minutesToConvene)}
            </p>
          </>
        }
      />
      {broken === undefined ? null : (
        <Notice lang={lang} tone="error">
          {t.chainBroken(broken)}
        </Notice>
      )}
      {closed ? (
        <Notice lang={lang} tone="info">
          {t.closedAt(at(closed.at), closed.by)}
        </Notice>
      ) : null}
      <DeadlineNotice lang={lang} incidentId={row.id} deadlines={deadlines} />
      {closed ? null : <NoteForm {...props} />}
      <Ways {...props} />
      <Playbook lang={lang} kind={state.incident} />
      <Section id="timeline" title={t.timeline} lead={t.timelineLead}>
        {broken === undefined ? <p class="soft">{t.chainOk(rows.length)}</p> : null}
        <Timeline lang={lang} timeZone={timeZone} incident={incident} />
      </Section>
      {closed ? null : <TakeIn lang={lang} incidentId={row.id} />}
      {mayEdit ? <TakeOut lang={lang} incidentId={row.id} /> : null}
    </>
  );
}

type NoteProps = Pick<RoomProps, "lang" | "values" | "errors"> & {
  readonly incident: { readonly row: { readonly id: string } };
};

/** The form for one entry: a phone and a thumb are enough. */
export function NoteForm({ lang, incident, values = {}, errors = {} }: NoteProps) {
  const t = text[lang];
  return (
    <Section id="add" title={t.addTitle} lead={t.addLead}>
      <Form lang={lang} action={`${PATH}/${incident.row.id}/entries`} files errors={errors} submit={t.add}>
        <TextArea
          lang={lang}
          name="text"
          label={t.what}
          required
          rows={4}
          value={values.text}
          error={errors.text}
        />
        <FileField
          lang={lang}
          name="files"
          label={t.files}
          hint={t.filesHint}
          accept={acceptedFiles}
          multiple
          error={errors.files}
        />
        <Field
          lang={lang}
          name="at"
          type="datetime-local"
          width="medium"
          label={t.at}
          hint={t.atHint}
          value={values.at}
          error={errors.at}
        />
      </Form>
    </Section>
  );
}

function Ways({ lang, incident, mayEdit }: RoomProps) {
  const { row, state } = incident;
  const t = text[lang];
  const path = `${PATH}/${row.id}`;
  const asked = questionsFor(state.incident);
  const answered = asked.filter(({ id }) => state.answers[id]).length;
  const card = (title: string, href: string, body: string) => (
    <Card title={title} href={href}>
      <p>{body}</p>
    </Card>
  );
  return (
    <Tiles
      items={[
        ...(mayEdit
          ? [
              card(t.facts, `${path}/facts`, t.factsOf(answered, asked.length)),
              card(t.people, `${path}/people`, t.peopleLead),
            ]
          : []),
        card(t.deadlines, `${path}/deadlines`, t.deadlinesBody),
        card(t.drafts, `${path}/drafts`, t.draftsBody),
        ...(mayEdit ? [card(t.closing, `${path}/closing`, t.closingLead)] : []),
      ]}
    />
  );
}

function Playbook({ lang, kind }: { readonly lang: Lang; readonly kind: string }) {
  const t = text[lang];
  const found = incidentKinds.find(({ id }) => id === kind);
  if (!found) return null;
  return (
    <Details summary={t.playbook}>
      <ol>
        {found.playbook.map((step) => (
          <li>{step[lang]}</li>
        ))}
      </ol>
      <p>
        <a href={`/help/-/${found.situation}`}>{t.situation}</a>
      </p>
    </Details>
  );
}

function TakeIn({ lang, incidentId }: { readonly lang: Lang; readonly incidentId: string }) {
  const t = text[lang];
  return (
    <Details summary={t.importTitle}>
      <ImportForm lang={lang} incidentId={incidentId} />
      <h3>{t.helpLogs}</h3>
      <p>{t.helpLogsLead}</p>
      <PostButton action={`${PATH}/${incidentId}/first-steps`}>{t.helpLogsSubmit}</PostButton>
    </Details>
  );
}

export function ImportForm(props: {
  readonly lang: Lang;
  readonly incidentId: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
}) {
  const { lang, incidentId, value, error } = props;
  const t = text[lang];
  return (
    <Form
      lang={lang}
      action={`${PATH}/${incidentId}/imports`}
      submit={t.importSubmit}
      submitKind="secondary"
      errors={error ? { lines: error } : undefined}
    >
      <p>{t.importLead}</p>
      <TextArea lang={lang} name="lines" label={t.importLines} rows={4} value={value} error={error} />
    </Form>
  );
}

function TakeOut({ lang, incidentId }: { readonly lang: Lang; readonly incidentId: string }) {
  const t = text[lang];
  return (
    <Section id="export" title={t.exportTitle} lead={t.exportLead}>
      <p>{t.confidential}</p>
      <PostButton action={`${PATH}/${incidentId}/exports`}>{t.exportSubmit}</PostButton>
    </Section>
  );
}

/** What an employee sees: which incident, and the form; nothing that others wrote. */
export function AddPage(props: NoteProps & { readonly number: number; readonly kind: string }) {
  const { lang, number, kind } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.addFor(number, kindName(lang, kind))}
        back={{ href: PATH, label: t.backToList }}
        actions={<LinkButton href="/help">{t.situation}</LinkButton>}
      />
      <NoteForm {...props} />
    </>
  );
}
