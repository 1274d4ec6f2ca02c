/** The weekly letter as a page, to be printed. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { type Digest, downLines, expiryLines, lateLines } from "../digest.ts";
import { text } from "../text.ts";
import { ThreeList } from "./three.tsx";

export function DigestPage({ lang, digest }: { readonly lang: Lang; readonly digest: Digest }) {
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.digestSubject(digest.company)}
        back={{ href: "/tasks", label: t.back }}
        answer={t.digestLead(formatDate(digest.today, { lang }))}
      />
      <Lines title={t.digestDown} lines={downLines(lang, digest)} none={t.digestNoDown} />
      <Lines title={t.digestLate} lines={lateLines(lang, digest)} none={t.digestNoLate} />
      <Lines title={t.digestExpires} lines={expiryLines(lang, digest)} none={t.digestNoExpires} />
      <Section title={t.digestThree}>
        {digest.three.chosen.length > 0 ? (
          <ThreeList lang={lang} three={digest.three} />
        ) : (
          <p>{t.digestNoThree}</p>
        )}
      </Section>
      <p class="soft">{t.print}</p>
    </>
  );
}

function Lines(props: { readonly title: string; readonly lines: readonly string[]; readonly none: string }) {
  return (
    <Section title={props.title}>
      {props.lines.length > 0 ? (
        <ul>
          {props.lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{props.none}</p>
      )}
    </Section>
  );
}
