/** The official addresses for everybody to open from: only those that two people have checked. */
import type { Lang } from "#src/text/words.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { CheckedUrl } from "../read-urls.ts";
import { kindsOfUrl, kindWord } from "../rules/url-kinds.ts";
import { officialText } from "../text/official.ts";
import { reportText } from "../text/report.ts";

export function OpenFromBook(props: {
  readonly lang: Lang;
  readonly urls: readonly CheckedUrl[];
  readonly back: string;
}) {
  const { lang, urls, back } = props;
  const t = officialText[lang];
  const open = urls.filter(({ checked }) => checked.state === "two");
  const waiting = urls.length - open.length;
  return (
    <>
      <PageHeader
        title={t.openTitle}
        answer={open.length > 0 ? t.openLead : t.openEmpty}
        back={{ href: back, label: reportText[lang].backToForm }}
      />
      {kindsOfUrl
        .map((kind) => ({ kind, some: open.filter(({ entry }) => entry.kind === kind) }))
        .filter(({ some }) => some.length > 0)
        .map(({ kind, some }) => (
          <Section title={kindWord(lang, kind)}>
            <ul class="plain-list">
              {some.map(({ entry }) => (
                <li>
                  <a href={entry.url} rel="noreferrer">
                    {entry.name}
                  </a>
                  <p class="soft address">{entry.url}</p>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      {waiting > 0 ? <p class="soft">{t.unchecked(waiting)}</p> : null}
    </>
  );
}
