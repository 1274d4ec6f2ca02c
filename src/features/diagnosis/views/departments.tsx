/** The departments of a diagnosis, and adding more. */
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { DiagnosisView } from "../read.ts";
import { text } from "../text/common.ts";
import { departmentText } from "../text/departments.ts";
import { homeText } from "../text/home.ts";
import { DepartmentTable } from "./department-table.tsx";

export interface DepartmentsPage {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly view: DiagnosisView;
  /** False once the diagnosis is closed, and for those who only look. */
  readonly mayChange: boolean;
  readonly typed?: string | undefined;
  readonly errors?: FormErrors | undefined;
}

export function DepartmentsView(props: DepartmentsPage) {
  const { lang, view, mayChange, errors } = props;
  const t = departmentText[lang];
  const base = `/diagnosis/${view.diagnosis.id}`;
  const some = view.departments.length > 0;
  return (
    <>
      <PageHeader title={t.title} back={{ href: "/diagnosis", label: text[lang].back }} answer={t.lead} />
      {some ? <DepartmentTable {...props} /> : null}
      {some && mayChange ? (
        <Actions>
          <LinkButton kind="primary" href={`${base}/merge`}>
            {homeText[lang].merge}
          </LinkButton>
        </Actions>
      ) : null}
      {mayChange ? (
        <Section title={t.addTitle}>
          <Form
            lang={lang}
            action={`${base}/departments`}
            errors={errors}
            submit={t.add}
            submitKind={some ? "secondary" : "primary"}
          >
            <TextArea
              lang={lang}
              name="departments"
              label={t.names}
              hint={t.namesHint}
              value={props.typed}
              error={errors?.departments}
              rows={4}
              required
            />
          </Form>
        </Section>
      ) : null}
    </>
  );
}
