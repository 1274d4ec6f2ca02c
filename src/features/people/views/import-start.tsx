/** Handing over a list: pasted from a spreadsheet or as a file, and how Banto will tell who is who. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Steps } from "#src/ui/steps.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { importText } from "../text/imports.ts";
import { text } from "../text.ts";

const LIST = "/registers/people";

export interface StartProps {
  readonly lang: Lang;
  /** The last step of setting Banto up: it may be left for later, and the diagnosis follows. */
  readonly forSetup: boolean;
  readonly pasted: string;
  readonly errors: FormErrors;
}

export function StartView({ lang, forSetup, pasted, errors }: StartProps) {
  const t = importText[lang];
  return (
    <>
      <ImportSteps lang={lang} current={0} />
      <PageHeader
        title={t.title}
        back={forSetup ? undefined : { href: LIST, label: text[lang].title }}
        answer={t.lead}
      />
      <Form
        lang={lang}
        action={`${LIST}/imports`}
        files
        errors={errors}
        hidden={forSetup ? { setup: "1" } : undefined}
        submit={t.check}
        secondary={
          forSetup ? (
            <LinkButton href="/diagnosis" kind="quiet">
              {t.later}
            </LinkButton>
          ) : (
            <LinkButton href={`${LIST}/template.xlsx`} kind="quiet">
              {t.template}
            </LinkButton>
          )
        }
      >
        <TextArea
          lang={lang}
          name="pasted"
          label={t.paste}
          hint={t.pasteHint}
          value={pasted}
          error={errors.pasted}
          rows={8}
          spellcheck={false}
        />
        <FileField
          lang={lang}
          name="file"
          label={t.file}
          hint={t.fileHint}
          error={errors.file}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        />
      </Form>
      <Identity lang={lang} />
    </>
  );
}

/** The rule by which rows and people are matched, in words. */
export function Identity({ lang }: { readonly lang: Lang }) {
  const t = importText[lang];
  return (
    <Details summary={t.identityTitle}>
      <ol>
        <li>{t.identity1}</li>
        <li>{t.identity2}</li>
        <li>{t.identity3}</li>
      </ol>
      <p>{t.identity4}</p>
      <p>{t.identity5}</p>
    </Details>
  );
}

export function ImportSteps({ lang, current }: { readonly lang: Lang; readonly current: number }) {
  const t = importText[lang];
  const steps = [{ label: t.stepPaste }, { label: t.stepCheck }, { label: t.stepReport }];
  return <Steps lang={lang} label={t.steps} steps={steps} current={current} />;
}
