/** Adding evidence for a control: what was seen, when, with a photo or files. */
import type { Control } from "#src/handbook/controls/index.ts";
import { acceptedFiles } from "#src/platform/files/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { CheckboxGroup } from "#src/ui/choices.tsx";
import { controlAttributes, Field, FieldFrame } from "#src/ui/field.tsx";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { text } from "../text.ts";
import { gradeWord } from "./words.tsx";

export interface FormProps {
  readonly lang: Lang;
  readonly control: Control;
  /** Those for which it can be shown; undefined where it is about the company or nobody keeps them. */
  readonly objects: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** Those that are ticked. */
  readonly chosen: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}

export function NewEvidencePage(props: FormProps) {
  const { lang, control, values, errors } = props;
  const t = text[lang];
  const { grade, days, what } = control.evidence;
  const failed = Object.keys(errors).length > 0;
  return (
    <>
      <PageHeader
        title={t.newTitle}
        back={{ href: "/evidence", label: t.title }}
        answer={
          <>
            <p>
              <strong>{control.title[lang]}</strong>
            </p>
            <p>{t.neededWhat(what[lang])}</p>
            <p class="soft">{t.needed(gradeWord(lang, grade), String(days))}</p>
          </>
        }
      />
      <Form
        lang={lang}
        action="/evidence"
        files
        errors={errors}
        hidden={{ control: control.id }}
        submit={t.save}
        secondary={
          <LinkButton href="/evidence" kind="quiet">
            {t.cancel}
          </LinkButton>
        }
      >
        <About {...props} />
        <Photo lang={lang} error={errors.photo} />
        <FileField
          lang={lang}
          name="files"
          label={t.file}
          hint={failed ? `${t.chooseAgain} ${t.fileHint}` : t.fileHint}
          error={errors.files}
          accept={acceptedFiles}
          multiple
        />
        <TextArea
          lang={lang}
          name="statement"
          label={t.statement}
          hint={t.statementHint}
          value={values.statement}
          error={errors.statement}
          required
          rows={3}
          maxlength={2000}
        />
        <Field
          lang={lang}
          name="happened-on"
          label={t["happened-on"]}
          hint={t.dateHint}
          value={values["happened-on"]}
          error={errors["happened-on"]}
          required
          width="medium"
        />
        <p class="soft">{t.declaredOnly}</p>
      </Form>
    </>
  );
}

/** A control about objects is shown for each of them; one photo may show several. */
function About({ lang, control, objects, chosen, errors }: FormProps) {
  const t = text[lang];
  if (control.scope === "company") return null;
  if (!objects)
    return (
      <Notice lang={lang} tone="info">
        {t.registerLater}
      </Notice>
    );
  if (objects.length === 0)
    return (
      <Notice lang={lang} tone="warning">
        {t.noObjects} <a href={`/registers/${control.scope.register}`}>{t.toRegister}</a>
      </Notice>
    );
  return (
    <CheckboxGroup
      lang={lang}
      name="object"
      label={t.object}
      hint={t.objectHint}
      values={chosen}
      error={errors.object}
      required
      options={objects.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** `capture` opens the camera of a phone. HEIC is not named, so that iPhones hand over JPEG, which we can show. */
function Photo({ lang, error }: { readonly lang: Lang; readonly error: string | undefined }) {
  const t = text[lang];
  const base = { lang, name: "photo", label: t.photo, hint: t.photoHint, error };
  return (
    <FieldFrame {...base}>
      <span class="field__control field__control--full">
        <input
          class="input"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          capture="environment"
          {...controlAttributes(base)}
        />
      </span>
    </FieldFrame>
  );
}
