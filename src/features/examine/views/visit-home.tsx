/** The page behind the key: warnings of these days, the form, and the ways that need no examination. */
import type { Lang } from "#src/text/words.ts";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { WarningRow } from "../queries/tables.ts";
import type { Visit } from "../service/visit.ts";
import { officialText } from "../text/official.ts";
import { passwordText } from "../text/passwords.ts";
import { reportText } from "../text/report.ts";
import { showText } from "../text/show.ts";
import { warningText } from "../text/warning.ts";
import { ShowForm } from "./show-form.tsx";

export function VisitHome(props: {
  readonly lang: Lang;
  readonly visit: Visit;
  readonly warnings: readonly WarningRow[];
  readonly typed: string;
  readonly errors: Record<string, string> | undefined;
}) {
  const { lang, visit, warnings, typed, errors } = props;
  const t = showText[lang];
  const base = `/examine/${visit.key}`;
  return (
    <>
      <PageHeader title={t.title} answer={t.lead} />
      {warnings.map((warning) => (
        <Notice lang={lang} tone="warning" title={warning.subject}>
          <p class="quoted-lines">{warning.words}</p>
          {warning.source_url ? (
            <p>
              <a href={warning.source_url} rel="noreferrer">
                {warningText[lang].sourceLink(new URL(warning.source_url).hostname)}
              </a>
            </p>
          ) : (
            <p>{warning.own_observation}</p>
          )}
        </Notice>
      ))}
      <ShowForm lang={lang} action={base} typed={typed} errors={errors} />
      <Section title={t.opened}>
        <p>
          <a href={`${base}/first-steps`}>{t.openedLink}</a>
        </p>
        {visit.contactName ? (
          <p>
            {reportText[lang].goesTo(visit.contactName)}
            {visit.contactPhone ? (
              <>
                {" "}
                <a href={`tel:${visit.contactPhone.replace(/[^\d+]/g, "")}`}>
                  {reportText[lang].call(visit.contactPhone)}
                </a>
              </>
            ) : null}
          </p>
        ) : null}
      </Section>
      <ul class="plain-list">
        <li>
          <a href={`${base}/official-urls`}>{officialText[lang].openTitle}</a>
        </li>
        <li>
          <a href="/examine/passwords">{passwordText[lang].title}</a>
        </li>
      </ul>
    </>
  );
}
