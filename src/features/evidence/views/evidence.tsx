/** One piece of evidence: what it shows, how strong it is, and everything that happened to it. */

import type { Catalogue } from "#src/features/packs/index.ts";
import { fullName } from "#src/features/people/index.ts";
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Details } from "#src/ui/details.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Cluster, Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { HistoryEntry } from "../queries/one.ts";
import type { EvidenceDetails } from "../read.ts";
import type { CountersignProblem } from "../rules.ts";
import { text } from "../text.ts";
import { Attachments } from "./attachments.tsx";
import { actorWord, controlTitle, EvidenceStanding, GradeBadge, untilWords } from "./words.tsx";

export interface EvidencePageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly details: EvidenceDetails;
  /** Undefined where the reader's role has no say; null where nothing stands in the way. */
  readonly countersign: CountersignProblem | null | undefined;
  readonly mayWithdraw: boolean;
  readonly mayAdd: boolean;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly errors?: FormErrors | undefined;
}

export function EvidencePage(props: EvidencePageProps) {
  const { lang, details } = props;
  const t = text[lang];
  const { row } = details;
  const again = `/evidence/new?${new URLSearchParams({ control: row.control_id })}`;
  return (
    <>
      <PageHeader
        title={controlTitle(lang, props.catalogue, row.control_id)}
        back={{ href: "/evidence", label: t.title }}
        answer={
          <Cluster>
            <EvidenceStanding lang={lang} row={row} today={props.today} />
            <span>{untilWords(lang, row)}</span>
            <GradeBadge lang={lang} row={row} />
          </Cluster>
        }
        actions={props.mayAdd ? <LinkButton href={again}>{t.add}</LinkButton> : null}
      />
      <Facts {...props} />
      <Section title={t.attachments}>
        <Attachments lang={lang} files={details.files} />
      </Section>
      <Countersign {...props} />
      <History {...props} />
      <Withdraw {...props} />
    </>
  );
}

function Facts({ lang, timeZone, details }: EvidencePageProps) {
  const t = text[lang];
  const { row, person } = details;
  const at = (moment: string | null) => (moment === null ? null : formatDateTime(moment, { lang, timeZone }));
  const check = row.machine_check
    ? (JSON.parse(row.machine_check) as { name: string; result: string; inputsHash: string })
    : undefined;
  const signer = actorWord(lang, row.countersigned_by ?? "", row.countersigner);
  const role = row.countersigned_role === "supporter" ? ` (${t.supporter})` : "";
  return (
    <DefinitionList
      items={[
        [t.statement, <span class="evidence-words">{row.statement}</span>],
        [t["happened-on"], formatDate(row.happened_on, { lang })],
        [t.about, row.object_id === null ? t.companyWide : <About {...details} />],
        [t.attestedBy, row.person_id !== null && person ? fullName(person) : null],
        [t.check, check ? `${check.name}: ${check.result}` : null],
        [t.checkInputs, check ? <code class="evidence-hash">{check.inputsHash}</code> : null],
        [t.madeBy, actorWord(lang, row.made_by, row.maker)],
        [t.madeAt, at(row.made_at)],
        [t.countersignedBy, row.countersigned_at ? `${signer}${role} — ${at(row.countersigned_at)}` : null],
        [t.noted, row.countersigned_note],
        [
          t.withdrawnBy,
          row.withdrawn_at
            ? `${actorWord(lang, row.withdrawn_by ?? "", row.withdrawer)} — ${at(row.withdrawn_at)}`
            : null,
        ],
        [t.reason, row.withdrawal_reason],
      ]}
    />
  );
}

function About({ object, row }: EvidencePageProps["details"]) {
  return object ? <a href={object.href}>{object.name}</a> : <>{row.object_id}</>;
}

function Countersign({ lang, details, countersign, values, errors }: EvidencePageProps) {
  const t = text[lang];
  if (countersign === undefined || countersign === "withdrawn" || countersign === "already") return null;
  const problems = { own: t.problemOwn, declared: t.problemDeclared, expired: t.problemExpired };
  return (
    <Section title={t.countersignTitle} lead={countersign === null ? t.countersignLead : undefined}>
      {countersign === null ? (
        <Form
          lang={lang}
          action={`/evidence/${details.row.id}/countersignature`}
          errors={errors?.note ? errors : undefined}
          submit={t.countersign}
        >
          <TextArea
            lang={lang}
            name="note"
            label={t.note}
            hint={t.noteHint}
            value={values?.note}
            error={errors?.note}
            required
            rows={2}
            maxlength={500}
          />
        </Form>
      ) : (
        <p class="measure">{problems[countersign]}</p>
      )}
    </Section>
  );
}

function Withdraw({ lang, details, mayWithdraw, values, errors }: EvidencePageProps) {
  const t = text[lang];
  if (!mayWithdraw || details.row.withdrawn_at !== null) return null;
  return (
    <Details summary={t.withdrawTitle} open={errors?.reason !== undefined}>
      <p class="measure">{t.withdrawLead}</p>
      <Form
        lang={lang}
        action={`/evidence/${details.row.id}/withdrawal`}
        errors={errors?.reason ? errors : undefined}
        submit={t.withdraw}
        submitKind="danger"
      >
        <TextArea
          lang={lang}
          name="reason"
          label={t.reason}
          value={values?.reason}
          error={errors?.reason}
          required
          rows={2}
          maxlength={300}
        />
      </Form>
    </Details>
  );
}

function History({ lang, timeZone, details }: EvidencePageProps) {
  const t = text[lang];
  const word = (action: string) => (action in t ? t[action as "evidence.added"] : action);
  return (
    <Section title={t.history}>
      {details.intact ? (
        <p class="soft">{t.intact}</p>
      ) : (
        <Notice lang={lang} tone="error">
          {t.notIntact}
        </Notice>
      )}
      <Table<HistoryEntry>
        lang={lang}
        caption={t.history}
        captionHidden
        rows={details.history}
        columns={[
          { key: "what", header: t.historyWhat, cell: ({ action }) => word(action) },
          { key: "who", header: t.historyWho, cell: ({ actor, name }) => actorWord(lang, actor, name) },
          {
            key: "at",
            header: t.historyAt,
            nowrap: true,
            cell: ({ at }) => formatDateTime(at, { lang, timeZone }),
          },
          { key: "seq", header: t.historyNo, align: "end", cell: ({ seq }) => String(seq) },
        ]}
      />
    </Section>
  );
}
