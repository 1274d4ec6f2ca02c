/** The form by which something is shown: one file or photo, or one field to paste anything into. */
import type { Lang } from "#src/text/words.ts";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { MOST_CHARACTERS } from "../shown.ts";
import { showText } from "../text/show.ts";

export function ShowForm(props: {
  readonly lang: Lang;
  readonly action: string;
  readonly typed?: string | undefined;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, action, typed = "", errors = {} } = props;
  const t = showText[lang];
  return (
    <Form lang={lang} action={action} files errors={errors} submit={t.examine}>
      <FileField
        lang={lang}
        name="file"
        label={t.file}
        hint={t.fileHint}
        error={errors.file}
        accept=".eml,.msg,.mbox,.txt,message/rfc822,image/png,image/jpeg,image/webp,image/gif"
      />
      <TextArea
        lang={lang}
        name="text"
        label={t.text}
        hint={
          <>
            {t.textHint}
            <br />
            {t.textExample}
          </>
        }
        error={errors.text}
        value={typed}
        rows={6}
        maxlength={MOST_CHARACTERS}
        spellcheck={false}
      />
      <p class="measure soft">{t.kept}</p>
    </Form>
  );
}
