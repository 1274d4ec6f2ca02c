import { questionNumbers } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { DiagnosisView } from "../read.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { homeText } from "../text/home.ts";

export interface ClosurePage {
  readonly lang: Lang;
  readonly view: DiagnosisView;
  readonly responsible: string;
  readonly errors?: FormErrors | undefined;
}

/** The last look before a diagnosis is closed: what is missing, and who answers for it. */
export function ClosureView({ lang, view, responsible, errors }: ClosurePage) {
  const t = homeText[lang];
  const base = `/diagnosis/${view.diagnosis.id}`;
  const missing = questionNumbers.filter((number) => view.sheet[number] === undefined);
  const unknown = questionNumbers.filter((number) => view.sheet[number] === "unknown");
  const waiting = view.departments.flatMap((sheet) => (sheet.submitted_at ? [] : [sheet.department ?? ""]));
  return (
    <>
      <PageHeader
        title={t.closureTitle}
        back={{ href: "/diagnosis", label: text[lang].back }}
        answer={missing.length > 0 ? t.closureMissing(missing.length) : t.closureReady}
      />
      {missing.length > 0 ? (
        <>
          <LinkButton kind="primary" href={`${base}/questions/${missing[0]}`}>
            {t.resume(missing[0] ?? 1)}
          </LinkButton>
          <h2>{t.missingList}</h2>
          <ul>
            {missing.map((number) => (
              <li>
                <a href={`${base}/questions/${number}`}>
                  {text[lang].questionNo(number)} {questionOf(number).label[lang]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          {unknown.length > 0 ? (
            <Notice lang={lang} tone="info" title={t.closureUnknown(unknown.length)} />
          ) : null}
          {waiting.length > 0 ? (
            <Notice lang={lang} tone="warning" title={t.closureDepartments(text[lang].names(waiting))} />
          ) : null}
          <Form lang={lang} action={`${base}/closure`} errors={errors} submit={t.close}>
            <Field
              lang={lang}
              name="responsible"
              label={t.responsible}
              hint={t.responsibleHint}
              value={responsible}
              error={errors?.responsible}
              required
              width="medium"
              autocomplete="name"
              maxlength={80}
            />
          </Form>
        </>
      )}
    </>
  );
}
