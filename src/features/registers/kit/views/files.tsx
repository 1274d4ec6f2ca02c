/** Photos and files of an entry, and the form to attach one: the camera opens on a phone. */
import type { Lang } from "#src/text/words.ts";
import { FileField } from "#src/ui/file-field.tsx";
import { Form } from "#src/ui/form.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Entry, Register } from "../definition.ts";
import type { RegisterFile } from "../queries/files.ts";
import { path } from "../read.ts";
import { text } from "../text/index.ts";

export function Files(props: {
  readonly lang: Lang;
  readonly register: Register;
  readonly entry: Entry;
  readonly files: readonly RegisterFile[];
  readonly mayEdit: boolean;
  readonly fileError?: string;
}) {
  const { lang, register, entry, files, mayEdit, fileError } = props;
  const t = text[lang];
  if (files.length === 0 && !mayEdit) return null;
  return (
    <Section title={t.files} lead={mayEdit ? t.filesLead : undefined}>
      {files.length > 0 ? (
        <ul class="register-files">
          {files.map((file) => (
            <li>
              <OneFile lang={lang} file={file} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayEdit ? (
        <Form
          lang={lang}
          action={`${path(register)}/${entry.id}/files`}
          files
          errors={fileError ? { file: fileError } : {}}
          submit={t.addFile}
          submitKind="secondary"
        >
          <FileField lang={lang} name="file" label={t.chooseFile} error={fileError} />
        </Form>
      ) : null}
    </Section>
  );
}

function OneFile({ lang, file }: { readonly lang: Lang; readonly file: RegisterFile }) {
  const t = text[lang];
  const href = `/registers/files/${file.id}`;
  return (
    <figure class="register-file">
      {file.display_sha256 !== null ? (
        <a href={`${href}/display`}>
          <img
            class="register-file__picture"
            src={`${href}/display`}
            alt={t.pictureOf(file.name)}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            loading="lazy"
          />
        </a>
      ) : null}
      <figcaption>
        <a href={href}>{file.name}</a>
      </figcaption>
    </figure>
  );
}
