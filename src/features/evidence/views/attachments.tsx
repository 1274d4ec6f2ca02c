/** The photos and files of a piece of evidence: pictures to look at, everything to save. */
import type { FileObject } from "#src/platform/files/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text.ts";

export function Attachments({ lang, files }: { readonly lang: Lang; readonly files: readonly FileObject[] }) {
  const t = text[lang];
  if (files.length === 0) return <p>{t.noAttachments}</p>;
  return (
    <ul class="evidence-files">
      {files.map((file) => (
        <li>
          <Attachment lang={lang} file={file} />
        </li>
      ))}
    </ul>
  );
}

function Attachment({ lang, file }: { readonly lang: Lang; readonly file: FileObject }) {
  const t = text[lang];
  const path = `/evidence/files/${file.id}`;
  const pictured = file.display_sha256 !== null && file.width !== null && file.height !== null;
  return (
    <figure class="evidence-file">
      {pictured ? (
        <a href={`${path}/display`}>
          <img
            class="evidence-file__picture"
            src={`${path}/display`}
            alt={t.pictureOf(file.name)}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            loading="lazy"
          />
        </a>
      ) : null}
      <figcaption>
        <div class="evidence-file__name">{file.name}</div>
        <div class="soft">{t.size(Math.ceil(file.size / 1000).toLocaleString("en-US"))}</div>
        {pictured ? null : <div class="soft">{t.noPreview}</div>}
        <a href={path}>{t.download}</a>
        {file.media_type.startsWith("image/") ? <div class="soft">{t.originalNote}</div> : null}
        <div class="soft">
          {t.sha256} <code class="evidence-hash">{file.sha256}</code>
        </div>
      </figcaption>
    </figure>
  );
}
