/** What stood in a mail, as plain words: nothing in it can be pressed, opened or fetched. */
import type { Preview } from "#src/platform/message/index.ts";
import { formatBytes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { inboxText } from "../text/inbox.ts";
import { showText } from "../text/show.ts";

export function PreviewPage(props: {
  readonly lang: Lang;
  readonly preview: Preview;
  readonly back: string;
}) {
  const { lang, preview, back } = props;
  const t = inboxText[lang];
  return (
    <>
      <PageHeader
        title={t.previewTitle}
        answer={t.previewLead}
        back={{ href: back, label: t.backToReport }}
      />
      <Content lang={lang} preview={preview} />
      {preview.forwarded.map((one) => (
        <Section title={t.previewForwarded}>
          <Content lang={lang} preview={one} inner />
        </Section>
      ))}
    </>
  );
}

const people = (list: Preview["from"]) =>
  list.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(", ");

function Content(props: { readonly lang: Lang; readonly preview: Preview; readonly inner?: boolean }) {
  const { lang, preview, inner } = props;
  const Heading = inner ? "h3" : "h2";
  const t = inboxText[lang];
  const s = showText[lang];
  const { leftOut, links, attachments, hiddenText } = preview;
  return (
    <>
      <DefinitionList
        items={[
          [s.subject, preview.subject],
          [s.sender, people(preview.from)],
          [t.to, people(preview.to)],
          [t.date, preview.date],
        ]}
      />
      <Heading>{t.previewText}</Heading>
      <p class="quoted" lang="">
        {preview.text}
      </p>
      {preview.truncated ? <p class="soft">{t.cut}</p> : null}
      {hiddenText.length > 0 ? (
        <>
          <Heading>{t.previewHidden}</Heading>
          <ul>
            {hiddenText.map((text) => (
              <li class="address" lang="">
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {links.length > 0 ? (
        <>
          <Heading>{t.previewLinks}</Heading>
          <ul>
            {links.map(({ text, target }) => (
              <li class="address" lang="">
                {text ? `${text} → ` : ""}
                {target}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {attachments.length > 0 ? (
        <>
          <Heading>{t.previewFiles}</Heading>
          <ul>
            {attachments.map(({ name, kind, size, encrypted, inside }) => (
              <li class="address" lang="">
                {`${name || "—"} (${kind}, ${formatBytes(size)}${encrypted ? `, ${t.encrypted}` : ""})`}
                {inside.length > 0 ? ` : ${inside.slice(0, 20).join(", ")}` : ""}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="soft">{t.previewLeftOut(leftOut.pictures, leftOut.forms, leftOut.scripts)}</p>
    </>
  );
}
