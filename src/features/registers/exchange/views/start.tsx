/** Handing over a table: pasted or as a file, and how Banto tells its rows apart. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Register } from "../../kit/definition.ts";
import { label, path } from "../../kit/read.ts";
import { ASSETS } from "../ipa/keys.ts";
import { importsPath } from "../path.ts";
import { importText } from "../text/imports.ts";
import { ImportSteps } from "./steps.tsx";

export interface StartProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly pasted: string;
  readonly errors: FormErrors;
}

export function StartView({ lang, register, pasted, errors }: StartProps) {
  const t = importText[lang];
  const title = register.words.title[lang];
  return (
    <>
      <ImportSteps lang={lang} current={0} />
      <PageHeader title={t.title(title)} back={{ href: path(register), label: title }} answer={t.lead} />
      {register.id === ASSETS ? <p>{t.ipaHint}</p> : null}
      <Form
        lang={lang}
        action={importsPath(register)}
        files
        errors={errors}
        submit={t.check}
        secondary={
          <>
            <LinkButton href={`${path(register)}/template.xlsx`} kind="quiet">
              {t.template}
            </LinkButton>
            <LinkButton href={importsPath(register)} kind="quiet">
              {t.past}
            </LinkButton>
          </>
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
      <HowRowsAreTold lang={lang} register={register} />
    </>
  );
}

/** The rule by which rows and entries are matched, in words. */
export function HowRowsAreTold({ lang, register }: { readonly lang: Lang; readonly register: Register }) {
  const t = importText[lang];
  const keys = register.naturalKey ?? [register.name];
  const names = keys.map((key) => label(register, key, lang)).join(t.between);
  return (
    <Details summary={t.howTitle}>
      <ul>
        {[t.how1, t.how2(names), t.how3, t.how4].map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </Details>
  );
}
