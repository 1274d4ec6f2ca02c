/** Before anything is taken in: the counts, how the columns are read, and the first rows as they will be taken. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, Button, PostButton } from "#src/ui/button.tsx";
import { Form } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Draft } from "../queries/imports.ts";
import type { Plan } from "../rules/plan.ts";
import type { Preview } from "../service/draft.ts";
import { importText } from "../text/imports.ts";
import { ColumnsForm } from "./columns-form.tsx";
import { Counts } from "./counts.tsx";
import { Identity, ImportSteps } from "./import-start.tsx";
import { LineTable } from "./line-table.tsx";

const IMPORTS = "/registers/people/imports";

/** Rows shown of the whole, and of those that cannot be taken. */
const SHOWN_ROWS = 20;

export interface PreviewProps {
  readonly lang: Lang;
  readonly preview: Preview;
  readonly mayEdit: boolean;
  /** Columns that were chosen for a field that another column holds already, and what was chosen. */
  readonly twice?: readonly number[] | undefined;
  readonly chosen?: readonly string[] | undefined;
  /** The register changed while the preview was looked at. */
  readonly moved?: boolean | undefined;
}

export function PreviewView({ lang, preview, mayEdit, twice, chosen, moved }: PreviewProps) {
  const t = importText[lang];
  const { draft, plan, revision } = preview;
  const total = formatNumber(plan.lines.length);
  return (
    <>
      <ImportSteps lang={lang} current={1} />
      <PageHeader
        title={`${t.previewTitle}: ${draft.fileName || t.pasted}`}
        answer={t.previewAnswer(total)}
      />
      {moved ? <Notice lang={lang} tone="warning" title={t.moved} announce /> : null}
      <Counts lang={lang} counts={plan.counts} />
      {plan.absent > 0 ? <p>{t.absent(formatNumber(plan.absent))}</p> : null}
      {mayEdit ? <Confirmation lang={lang} draft={draft} plan={plan} revision={revision} /> : null}
      <SourceNotes lang={lang} draft={draft} />
      <Section title={t.columnsTitle} lead={t.columnsLead}>
        <ColumnsForm lang={lang} draft={draft} mayEdit={mayEdit} twice={twice ?? []} chosen={chosen} />
      </Section>
      <Rows lang={lang} plan={plan} />
      <Identity lang={lang} />
    </>
  );
}

function Confirmation(props: {
  readonly lang: Lang;
  readonly draft: Draft;
  readonly plan: Plan;
  readonly revision: number;
}) {
  const t = importText[props.lang];
  const { added, changed } = props.plan.counts;
  const nothing = added + changed === 0;
  const at = `${IMPORTS}/${props.draft.id}`;
  return (
    <>
      <p class="soft">
        {nothing ? t.confirmLeadNothing : t.confirmLead(formatNumber(added), formatNumber(changed))}
        {props.lang === "ja" ? "" : " "}
        {t.expired}
      </p>
      <Actions>
        <PostButton
          action={`${at}/confirmation`}
          kind="primary"
          hidden={{ revision: String(props.revision) }}
        >
          {nothing ? t.confirmNothing : t.confirm}
        </PostButton>
        <Form lang={props.lang} action={`${at}/removal`}>
          <Button kind="quiet">{t.discard}</Button>
        </Form>
      </Actions>
    </>
  );
}

function SourceNotes({ lang, draft }: { readonly lang: Lang; readonly draft: Draft }) {
  const t = importText[lang];
  const { sheet, otherSheets, formulas, formulaLike } = draft.source;
  const notes = [
    otherSheets.length > 0 ? t.sheet(sheet, otherSheets.join(" / ")) : "",
    formulas > 0 ? t.formulas(formatNumber(formulas)) : "",
    formulaLike > 0 ? t.formulaLike(formatNumber(formulaLike)) : "",
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <Notice lang={lang} tone="info">
      {notes.map((note) => (
        <p>{note}</p>
      ))}
    </Notice>
  );
}

function Rows({ lang, plan }: { readonly lang: Lang; readonly plan: Plan }) {
  const t = importText[lang];
  const first = plan.lines.slice(0, SHOWN_ROWS);
  const refused = plan.lines.filter(({ outcome }) => outcome === "refused").slice(0, SHOWN_ROWS);
  const refusedIsShown = refused.every((line) => first.includes(line));
  return (
    <>
      {refusedIsShown ? null : (
        <Section title={t.refusedRows(refused.length)}>
          <LineTable lang={lang} caption={t.refusedRows(refused.length)} lines={refused} />
        </Section>
      )}
      <Section title={t.firstRows(first.length)}>
        <LineTable lang={lang} caption={t.firstRows(first.length)} lines={first} />
      </Section>
    </>
  );
}
