/** Before anything is taken in: what would be added, changed, refused; what conflicts; and the button that does it. */
import { formatNumber } from "#src/text/numbers.ts";
import { Actions, LinkButton, PostButton } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { path } from "../../kit/read.ts";
import { importPath } from "../path.ts";
import type { Choice } from "../queries/lines.ts";
import { importText } from "../text/imports.ts";
import { CountFigures } from "./counts.tsx";
import { ShiftedNote, SourceNotes } from "./notes.tsx";
import { type RowsProps, RowsSection } from "./rows.tsx";
import { HowRowsAreTold } from "./start.tsx";
import { ImportSteps } from "./steps.tsx";

export interface PreviewProps extends RowsProps {
  /** How many conflicts are decided for which side. */
  readonly choices: Readonly<Record<Choice, number>>;
  /** The register changed while the preview was looked at. */
  readonly moved: boolean;
}

export function PreviewView(props: PreviewProps) {
  const { lang, register, draft, mayEdit, moved } = props;
  const t = importText[lang];
  const { counts, fileName } = draft;
  const at = importPath(register, draft.id);
  const rows = counts.added + counts.changed + counts.unchanged + counts.refused;
  const nothing = counts.added + counts.changed + counts.conflicts + counts.refused === 0;
  return (
    <>
      <ImportSteps lang={lang} current={2} />
      <PageHeader
        title={`${t.previewTitle}: ${fileName || t.pasted}`}
        back={{ href: path(register), label: register.words.title[lang] }}
        answer={nothing ? t.previewNothing : t.previewAnswer(formatNumber(rows))}
      />
      {moved ? <Notice lang={lang} tone="warning" title={t.moved} announce /> : null}
      <ShiftedNote lang={lang} draft={draft} />
      <CountFigures lang={lang} counts={counts} href={(one) => `${at}?show=${one}#rows`} />
      {mayEdit ? <Confirmation {...props} /> : null}
      <SourceNotes lang={lang} draft={draft} />
      <RowsSection {...props} />
      <HowRowsAreTold lang={lang} register={register} />
    </>
  );
}

function Confirmation({ lang, register, draft, choices }: PreviewProps) {
  const t = importText[lang];
  const { added, changed } = draft.counts;
  const at = importPath(register, draft.id);
  const nothing = added + changed + choices.file === 0;
  const sentences = [
    t.confirmLead(formatNumber(added), formatNumber(changed)),
    choices[""] > 0 ? t.conflictsOpen(formatNumber(choices[""])) : "",
    t.expired,
  ];
  return (
    <>
      <p class="soft">{sentences.filter(Boolean).join(t.gap)}</p>
      <Actions>
        <PostButton action={`${at}/confirmation`} kind="primary" hidden={{ stamp: String(draft.stamp) }}>
          {nothing ? t.confirmNothing : t.confirm}
        </PostButton>
        <LinkButton href={`${at}?step=columns`}>{t.changeColumns}</LinkButton>
        <PostButton action={`${at}/removal`} kind="quiet">
          {t.discard}
        </PostButton>
      </Actions>
    </>
  );
}
