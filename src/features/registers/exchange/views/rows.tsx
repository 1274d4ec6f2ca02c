/** The lines of one outcome, page by page: the lower half of the preview and of the report. */
import { formatNumber } from "#src/text/numbers.ts";
import { Pager } from "#src/ui/pager.tsx";
import { Section } from "#src/ui/section.tsx";
import { importPath } from "../path.ts";
import type { RegisterImport } from "../queries/drafts.ts";
import type { KeptLine } from "../queries/lines.ts";
import type { Outcome } from "../rules/lines.ts";
import { importText } from "../text/imports.ts";
import type { Showing } from "./cells.tsx";
import { ConflictTable } from "./conflicts.tsx";
import { countOf } from "./counts.tsx";
import { LineTable, RefusedDownload } from "./lines.tsx";

export const LINES_PAGE = 50;
/** Of the missing rows, those that are kept. */
const MOST_MISSING = 1000;

export interface RowsProps extends Showing {
  readonly draft: RegisterImport;
  readonly outcome: Outcome;
  readonly lines: readonly KeptLine[];
  readonly page: number;
  readonly mayEdit: boolean;
}

export function RowsSection(props: RowsProps) {
  const { lang, register, draft, outcome, lines, page, mayEdit } = props;
  const t = importText[lang];
  const at = importPath(register, draft.id);
  const done = draft.state === "done";
  const total = countOf(draft.counts, outcome);
  const listed = outcome === "missing" ? Math.min(total, MOST_MISSING) : total;
  const lead = outcome === "conflict" ? t.conflictLead : outcome === "missing" ? t.missingLead : undefined;
  return (
    <Section title={`${t[outcome]}: ${formatNumber(total)}`} id="rows" lead={lead}>
      {listed < total ? <p class="soft">{t.missingMost(formatNumber(listed))}</p> : null}
      {outcome === "refused" && total > 0 ? <RefusedDownload lang={lang} at={at} /> : null}
      {outcome === "conflict" ? (
        <ConflictTable {...props} id={draft.id} mayChoose={mayEdit && !done} />
      ) : (
        <LineTable {...props} outcome={outcome} lines={lines} done={done} />
      )}
      <Pager
        lang={lang}
        page={page}
        pageSize={LINES_PAGE}
        total={listed}
        href={(other) => `${at}?show=${outcome}&page=${other}#rows`}
      />
    </Section>
  );
}
