/** The page of content packs: what is in force and how old it is, the file, an edited file, the way back. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Confirm } from "#src/ui/confirm.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { PacksView } from "../read.ts";
import type { PackProblem } from "../service.ts";
import { text } from "../text.ts";
import { History } from "./history.tsx";
import { Problems } from "./problems.tsx";

export interface PacksProps {
  readonly lang: Lang;
  readonly view: PacksView;
  /** The file that was refused, with the reasons. */
  readonly file?: string;
  readonly problems?: readonly PackProblem[];
  readonly errors?: FormErrors;
}

export function PacksPage({ lang, view, file = "", problems = [], errors }: PacksProps) {
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.title} back={{ href: "/settings", label: t.back }} answer={t.lead} />
      {problems.length > 0 ? <Problems lang={lang} file={file} problems={problems} /> : null}
      {view.warnings.map((warning) => (
        <Notice lang={lang} tone="warning" title={t[warning]}>
          {t[`${warning}-more`]}
        </Notice>
      ))}
      <Section title={t.inForce}>
        <InForce lang={lang} view={view} />
      </Section>
      <Section title={t.exportTitle} lead={t.exportLead}>
        <p>
          <LinkButton href="/settings/packs/file" download="">
            {t.exportButton}
          </LinkButton>
        </p>
      </Section>
      <Section title={t.importTitle} lead={t.importLead}>
        <Form lang={lang} action="/settings/packs/comparisons" files errors={errors} submit={t.compare}>
          <FileField lang={lang} name="file" label={t.file} required error={errors?.file} />
        </Form>
        <p class="measure soft">{t.limits}</p>
      </Section>
      {view.isShipped ? null : (
        <Section title={t.returnTitle} lead={t.returnLead}>
          <Confirm
            lang={lang}
            action="/settings/packs/returns"
            label={t.returnButton}
            question={t.returnQuestion}
            kind="secondary"
          />
        </Section>
      )}
      <Section title={t.historyTitle}>
        <History lang={lang} view={view} />
      </Section>
    </>
  );
}

function InForce({ lang, view }: { readonly lang: Lang; readonly view: PacksView }) {
  const t = text[lang];
  const { head, isShipped, changed, months, shipped } = view;
  const checked = `${formatDate(head.checkedOn, { lang, weekday: false })} (${t.age(months)})`;
  return (
    <DefinitionList
      items={[
        [t.version, head.version],
        [t.checkedOn, checked],
        [t.supersededBy, head.supersededBy ?? t.none],
        [t.from, isShipped ? t.fromProgram : t.fromCompany(changed)],
        [t.shippedIs, isShipped ? undefined : shipped.version],
      ]}
    />
  );
}
