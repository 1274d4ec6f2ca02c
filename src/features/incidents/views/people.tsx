/** Roster, decision meeting, who has been told, and the level. */
import type { Child } from "hono/jsx";
import type { Responder } from "#src/features/first-steps/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { Table } from "#src/ui/table.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Incident } from "../read.ts";
import { notifiedTo } from "../schema.ts";
import { text } from "../text/room.ts";
import { LevelCards, PATH } from "./list.tsx";

/** The forms of this page, by the last word of their address. */
export type PeopleForm = "members" | "meetings" | "notifications" | "levels";

export interface PeopleProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly incident: Incident;
  readonly responders: readonly Responder[];
  /** The form that was sent and not taken, with what was typed. */
  readonly wrong?:
    | {
        readonly form: PeopleForm;
        readonly values: Readonly<Record<string, string>>;
        readonly errors: FormErrors;
      }
    | undefined;
}

export function PeoplePage(props: PeopleProps) {
  const { lang, timeZone, incident, responders } = props;
  const { row, state } = incident;
  const t = text[lang];
  const at = (when: string) => formatDateTime(when, { lang, timeZone });
  const to = (id: string) => {
    const word = t[`to-${id}` as keyof typeof t];
    return typeof word === "string" ? word : id;
  };
  return (
    <>
      <PageHeader
        title={t.people}
        back={{ href: `${PATH}/${row.id}`, label: t.backToRoom }}
        answer={t.peopleLead}
      />
      <Section id="members" title={t.members}>
        <Table
          lang={lang}
          caption={t.members}
          captionHidden
          rows={state.members}
          empty={t.membersEmpty}
          columns={[
            { key: "name", header: t.name, cell: ({ name }) => name },
            { key: "part", header: t.part, cell: ({ part }) => part },
            { key: "phone", header: t.phone, cell: ({ phone }) => phone },
            { key: "at", header: t.when, cell: (member) => at(member.at) },
          ]}
        />
        {responders.length > 0 ? (
          <p class="soft">
            {t.fromResponders}:{" "}
            {responders
              .map(({ name, role, phone }) => [name, role, phone].filter(Boolean).join(" "))
              .join(" · ")}
          </p>
        ) : null}
        <Posting {...props} form="members" submit={t.addMember}>
          {(value, error) => (
            <>
              <Field lang={lang} name="name" label={t.name} required {...fill(value, error, "name")} />
              <Field
                lang={lang}
                name="part"
                label={t.part}
                hint={t.partHint}
                {...fill(value, error, "part")}
              />
              <Field
                lang={lang}
                name="phone"
                type="tel"
                width="medium"
                label={t.phone}
                {...fill(value, error, "phone")}
              />
            </>
          )}
        </Posting>
      </Section>
      <Section id="meetings" title={t.meeting}>
        {state.minutesToConvene === null ? (
          <p>{t.meetingsEmpty}</p>
        ) : (
          <p>{t.minutes(state.minutesToConvene)}</p>
        )}
        <ul>
          {state.meetings.map((meeting) => (
            <li>
              {at(meeting.at)} {meeting.present}
              {meeting.decided ? ` – ${meeting.decided}` : ""}
            </li>
          ))}
        </ul>
        <Posting {...props} form="meetings" submit={t.addMeeting}>
          {(value, error) => (
            <>
              <Field
                lang={lang}
                name="present"
                label={t.present}
                required
                {...fill(value, error, "present")}
              />
              <TextArea
                lang={lang}
                name="decided"
                label={t.decided}
                rows={3}
                {...fill(value, error, "decided")}
              />
              <When lang={lang} id="meeting-at" {...fill(value, error, "at")} />
            </>
          )}
        </Posting>
      </Section>
      <Section id="notifications" title={t.notified}>
        <Table
          lang={lang}
          caption={t.notified}
          captionHidden
          rows={state.notified}
          empty={t.notifiedEmpty}
          columns={[
            { key: "to", header: t.to, cell: (one) => [to(one.to), one.name].filter(Boolean).join(" ") },
            { key: "what", header: t.told, cell: ({ what }) => what },
            { key: "number", header: t.receipt, cell: ({ number }) => number },
            { key: "at", header: t.when, cell: (one) => at(one.at) },
            { key: "by", header: t.by, cell: ({ by }) => by },
          ]}
        />
        <Posting {...props} form="notifications" submit={t.addNotified}>
          {(value, error) => (
            <>
              <Select
                lang={lang}
                name="to"
                label={t.to}
                required
                options={notifiedTo.map((id) => ({ value: id, label: to(id) }))}
                {...fill(value, error, "to")}
              />
              <Field
                lang={lang}
                name="name"
                id="told-name"
                label={t.toName}
                {...fill(value, error, "name")}
              />
              <TextArea lang={lang} name="what" label={t.told} rows={3} {...fill(value, error, "what")} />
              <Field
                lang={lang}
                name="number"
                width="medium"
                label={t.receipt}
                {...fill(value, error, "number")}
              />
              <When lang={lang} id="told-at" {...fill(value, error, "at")} />
            </>
          )}
        </Posting>
      </Section>
      <Section id="levels" title={t.changeLevel}>
        <Posting {...props} form="levels" submit={t.changeLevel}>
          {(value, error) => (
            <>
              <LevelCards lang={lang} value={value("level") ?? String(state.level)} error={error("level")} />
              <Field lang={lang} name="reason" label={t.reason} required {...fill(value, error, "reason")} />
            </>
          )}
        </Posting>
      </Section>
    </>
  );
}

type Of = (name: string) => string | undefined;

const fill = (value: Of, error: Of, name: string) => ({ value: value(name), error: error(name) });

function When(props: {
  readonly lang: Lang;
  readonly id: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
}) {
  const t = text[props.lang];
  return <Field name="at" type="datetime-local" width="medium" label={t.at} hint={t.atHint} {...props} />;
}

/** One form of the page; what was typed comes back to the form that was sent. */
function Posting(
  props: PeopleProps & {
    readonly form: PeopleForm;
    readonly submit: string;
    readonly children: (value: Of, error: Of) => Child;
  },
) {
  const wrong = props.wrong?.form === props.form ? props.wrong : undefined;
  return (
    <Form
      lang={props.lang}
      action={`${PATH}/${props.incident.row.id}/${props.form}`}
      errors={wrong?.errors}
      submit={props.submit}
      submitKind="secondary"
    >
      {props.children(
        (name) => wrong?.values[name],
        (name) => wrong?.errors[name],
      )}
    </Form>
  );
}
