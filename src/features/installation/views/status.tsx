/** Banto's own state: background work, its backups as 3-2-1, mail, version. Down first. */
import type { Child } from "hono/jsx";
import type { OwnBackups } from "#src/platform/backup/index.ts";
import type { JobsState } from "#src/platform/jobs/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import { formatBytes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { heartbeatState, shortTime } from "../rules.ts";
import { text } from "../text.ts";

export interface StatusProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly now: Date;
  readonly version: string;
  readonly engine: string;
  readonly migrations: number;
  readonly baseUrl: string | undefined;
  readonly mail: "off" | "on" | "bad";
  readonly jobs: JobsState;
  readonly backups: OwnBackups;
  readonly problems: number;
  readonly removedBy: string | undefined;
  readonly form: { readonly values: Readonly<Record<string, string>>; readonly errors: FormErrors };
}

export function StatusPage(props: StatusProps) {
  const t = text[props.lang];
  return (
    <>
      <PageHeader
        title={t.status}
        back={{ href: "/settings", label: t.settings }}
        answer={props.problems === 0 ? t.statusFine : t.statusProblems(props.problems)}
        actions={
          <PostButton action="/settings/status/backups" kind="primary">
            {t.backupNow}
          </PostButton>
        }
      />
      <OwnBackup {...props} />
      <Work {...props} />
      <Section title={t.program}>
        <DefinitionList
          items={[
            [t.versionLabel, props.version],
            [t.database, `${props.engine} (${t.migrations}: ${props.migrations})`],
            [t.address, props.baseUrl ?? t.addressUnset],
            [t.mail, { off: t.mailOff, on: t.mailOn, bad: t.mailBad }[props.mail]],
          ]}
        />
      </Section>
    </>
  );
}

function Work({ lang, jobs, timeZone }: StatusProps) {
  const t = text[lang];
  const { secondsSinceHeartbeat: seconds } = jobs;
  const state = heartbeatState(seconds);
  const ago = seconds === undefined ? "" : shortTime(lang, seconds);
  const beat = { none: t.heartbeatNone, ok: t.heartbeatOk(ago), late: t.heartbeatLate(ago) }[state];
  const next = jobs.next[0];
  return (
    <Section title={t.work}>
      <p>
        <State lang={lang} state={state === "ok" ? "done" : "expired"}>
          {beat}
        </State>
      </p>
      <DefinitionList
        items={[
          [t.waiting, String(jobs.waiting)],
          [
            t.failedJobs,
            jobs.failed.length === 0
              ? t.none
              : jobs.failed.map(({ name, count }) => t.failedJob(name, count)).join(" / "),
          ],
          [t.next, next ? `${next.name} ${formatDateTime(next.at, { lang, timeZone })}` : t.none],
        ]}
      />
    </Section>
  );
}

function OwnBackup(props: StatusProps) {
  const { lang, backups, timeZone } = props;
  const t = text[lang];
  const { state, newest, failure } = backups;
  const line = (
    label: string,
    { seen, needed }: { seen: number; needed: number },
  ): readonly [string, Child] => [
    label,
    <State lang={lang} state={seen >= needed ? "done" : "not-yet"}>
      {t.seen(seen, needed)}
    </State>,
  ];
  const time = (at: string) => formatDateTime(at, { lang, timeZone });
  return (
    <Section title={t.ownBackup} lead={t.backupAnswer321}>
      {failure ? (
        <Notice
          lang={lang}
          tone="error"
          title={t.backupFailedLast(time(failure.made_at), failure.problem ?? "")}
        />
      ) : null}
      <DefinitionList
        items={[line(t.copies, state.copies), line(t.media, state.media), line(t.offsite, state.elsewhere)]}
      />
      {newest ? (
        <>
          <p>
            {t.backupLast(time(newest.made_at), newest.file, formatBytes(newest.size ?? 0))}{" "}
            {newest.verified_at ? t.backupVerified : t.backupNotVerified}{" "}
            {newest.encrypted ? t.backupEncrypted : t.backupPlain}
          </p>
          <Places {...props} />
          <Removal {...props} />
          <p>{t.restoreHint}</p>
          <History {...props} />
        </>
      ) : (
        <p>{t.backupNever}</p>
      )}
    </Section>
  );
}

function Places({ lang, backups: { places } }: StatusProps) {
  const t = text[lang];
  return (
    <>
      <ul>
        {places.map(({ folder, otherDevice, present }) => (
          <li>
            <code class="code">{folder}</code>{" "}
            {present ? (otherDevice ? t.secondMedium : t.sameMedium) : t.copyMissing}
          </li>
        ))}
      </ul>
      {places.length < 2 ? <p>{t.noSecondPlace}</p> : null}
    </>
  );
}

function Removal({ lang, timeZone, backups, removedBy, form }: StatusProps) {
  const t = text[lang];
  const { removal, history, state } = backups;
  const files = history
    .filter((row) => row.problem === null)
    .map((row) => ({ value: row.file, label: row.file }));
  return (
    <>
      <p>
        {removal
          ? t.offsiteLast(
              formatDateTime(removal.taken_at, { lang, timeZone }),
              removedBy ?? "",
              removal.place,
            )
          : t.offsiteNone}{" "}
        {removal && state.elsewhere.seen === 0 ? t.offsiteOld : ""}
      </p>
      <Form
        lang={lang}
        action="/settings/status/removals"
        errors={form.errors}
        submit={t.offsiteRecord}
        submitKind="secondary"
      >
        <h3>{t.offsiteForm}</h3>
        <Select
          lang={lang}
          name="file"
          label={t.offsiteFile}
          options={files}
          value={form.values.file ?? files[0]?.value}
          error={form.errors.file}
          required
          noEmpty
        />
        <Field
          lang={lang}
          name="place"
          label={t.offsiteWhere}
          hint={t.offsiteWhereHint}
          value={form.values.place}
          error={form.errors.place}
          maxlength={200}
          required
        />
      </Form>
    </>
  );
}

function History({ lang, timeZone, backups: { history } }: StatusProps) {
  const t = text[lang];
  return (
    <Table
      lang={lang}
      caption={t.history}
      rows={history}
      columns={[
        {
          key: "when",
          header: t.when,
          nowrap: true,
          cell: (row) => formatDateTime(row.made_at, { lang, timeZone }),
        },
        { key: "file", header: t.file, cell: (row) => row.file || "–" },
        {
          key: "size",
          header: t.size,
          align: "end",
          cell: (row) => (row.size ? formatBytes(row.size) : "–"),
        },
        {
          key: "result",
          header: t.result,
          cell: (row) => (
            <State lang={lang} state={row.problem ? "expired" : "done"}>
              {row.problem ? t.notOk : t.ok}
            </State>
          ),
        },
      ]}
    />
  );
}
