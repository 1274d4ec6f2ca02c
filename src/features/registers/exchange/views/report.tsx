/** What an import did, row by row; kept, and the same for everybody who may see the register. */
import { formatDateTime } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { path } from "../../kit/read.ts";
import { importPath, importsPath } from "../path.ts";
import { importText } from "../text/imports.ts";
import { CountFigures } from "./counts.tsx";
import { type RowsProps, RowsSection } from "./rows.tsx";
import { ImportSteps } from "./steps.tsx";

export interface ReportProps extends RowsProps {
  /** The name of whoever confirmed it, if known. */
  readonly by: string | undefined;
  readonly timeZone: string;
}

export function ReportView(props: ReportProps) {
  const { lang, register, draft, mayEdit, timeZone } = props;
  const t = importText[lang];
  const { counts, fileName, confirmedAt } = draft;
  const { added, changed, refused } = counts;
  const at = importPath(register, draft.id);
  const sentences = [
    added + changed > 0 ? t.reportAnswer(formatNumber(added), formatNumber(changed)) : t.reportNothing,
    refused > 0 ? t.reportRefused(formatNumber(refused)) : "",
  ];
  const when = formatDateTime(confirmedAt, { lang, timeZone });
  return (
    <>
      <ImportSteps lang={lang} current={4} />
      <PageHeader
        title={`${t.reportTitle}: ${fileName || t.pasted}`}
        back={{ href: importsPath(register), label: t.reportsTitle }}
        answer={sentences.filter(Boolean).join(t.gap)}
        actions={
          <>
            <LinkButton href={path(register)} kind="primary">
              {t.toList}
            </LinkButton>
            {mayEdit ? (
              <LinkButton href={`${importsPath(register)}/new`} kind="quiet">
                {t.again}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <p class="soft">{t.reportMeta(when, props.by ?? t.someone)}</p>
      <CountFigures lang={lang} counts={counts} href={(one) => `${at}?show=${one}#rows`} />
      <RowsSection {...props} />
    </>
  );
}
