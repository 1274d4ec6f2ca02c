/** The drafts of an incident, and one of them: text to copy, Word, PDF, and the versions taken. */
import { breachRulesAsOf } from "#src/handbook/breach/index.ts";
import { type Draft, drafts } from "#src/handbook/incident/index.ts";
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Button } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { asText, type Filled } from "../drafts/fill.ts";
import type { DraftRow } from "../queries.ts";
import type { Incident } from "../read.ts";
import { text } from "../text/drafts.ts";
import { text as room } from "../text/room.ts";
import { PATH } from "./list.tsx";

/** The drafts that belong to a kind of incident. */
export function draftsFor(kind: string): readonly Draft[] {
  return drafts.filter(({ kinds }) => !kinds || kinds.includes(kind));
}

export function DraftsPage({ lang, incident }: { readonly lang: Lang; readonly incident: Incident }) {
  const t = text[lang];
  const path = `${PATH}/${incident.row.id}`;
  return (
    <>
      <PageHeader title={t.title} back={{ href: path, label: t.back }} answer={t.lead} />
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        rows={draftsFor(incident.state.incident)}
        columns={[
          {
            key: "name",
            header: t.name,
            cell: ({ id, name }) => <a href={`${path}/drafts/${id}`}>{name[lang]}</a>,
          },
          { key: "to", header: t.forWhom, cell: ({ to }) => to[lang] },
        ]}
      />
    </>
  );
}

export interface DraftPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly incident: Incident;
  readonly draft: Draft;
  /** The draft's own language: letters may be needed in another than the page's. */
  readonly draftLang: Lang;
  readonly filled: Filled;
  readonly versions: readonly DraftRow[];
  readonly mayEdit: boolean;
}

export function DraftPage(props: DraftPageProps) {
  const { lang, timeZone, incident, draft, draftLang, filled, versions, mayEdit } = props;
  const t = text[lang];
  const path = `${PATH}/${incident.row.id}`;
  const open = [room[draftLang].investigating, room[draftLang].unknown];
  const missing = filled.rows.filter(([, value]) => open.includes(value)).length;
  return (
    <>
      <PageHeader
        title={draft.name[lang]}
        back={{ href: `${path}/drafts`, label: t.backToDrafts }}
        answer={missing > 0 ? t.missing(missing) : t.missingNone}
      />
      {mayEdit && missing > 0 ? (
        <p>
          <a href={`${path}/facts`}>{t.fillIn}</a>
        </p>
      ) : null}
      {draft.law ? (
        <Notice lang={lang} tone="info">
          {t.law(formatDate(breachRulesAsOf, { lang, weekday: false }))}
        </Notice>
      ) : null}
      <p class="cluster">
        {t.language}: <a href={`${path}/drafts/${draft.id}?in=ja`}>{t.japanese}</a>
        <a href={`${path}/drafts/${draft.id}?in=en`}>{t.english}</a>
      </p>
      <div lang={draftLang}>
        <TextArea lang={lang} name="draft" label={t.copyLabel} rows={18} value={asText(filled)} />
      </div>
      {mayEdit ? (
        <Section title={t.takeWord} lead={t.takeLead}>
          <form method="post" action={`${path}/drafts/${draft.id}/versions`} class="actions">
            <input type="hidden" name="lang" value={draftLang} />
            <Button kind="primary" name="format" value="docx">
              {t.takeWord}
            </Button>
            <Button name="format" value="pdf">
              {t.takePdf}
            </Button>
          </form>
        </Section>
      ) : null}
      {draft.where ? (
        <Section title={t.where}>
          <p>{draft.where.note[lang]}</p>
          {draft.where.url ? (
            <p>
              <a href={draft.where.url} rel="noreferrer">
                {t.link}
              </a>
            </p>
          ) : null}
        </Section>
      ) : null}
      <Section title={t.versions}>
        {versions.length === 0 ? <p>{t.versionsEmpty}</p> : null}
        {versions.map((row) => (
          <Details
            summary={`${t.version(row.version)} – ${formatDateTime(row.made_at, { lang, timeZone })} (${row.lang})`}
          >
            <p class="incident-entry__words">{row.text}</p>
            <code class="incident-hash">SHA-256 {row.sha256}</code>
          </Details>
        ))}
      </Section>
    </>
  );
}
