/** Where the content comes from, under which licence, and what the program is made of. */
import { type Credit, credits, ownWords } from "#src/handbook/credits.ts";
import type { Lang } from "#src/text/words.ts";
import { Card } from "#src/ui/card.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text.ts";

export function CreditsPage({ lang, version }: { readonly lang: Lang; readonly version: string }) {
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.credits} answer={t.creditsAnswer} />
      <Section title={t.sources}>
        {credits.map((credit) => (
          <Source lang={lang} credit={credit} />
        ))}
        <p>{ownWords[lang]}</p>
      </Section>
      <Section title={t.parts}>
        <p>
          Banto {version} — {t.ownLicence}
        </p>
        <p>{t.partsNote}</p>
      </Section>
    </>
  );
}

function Source({ lang, credit }: { readonly lang: Lang; readonly credit: Credit }) {
  const t = text[lang];
  const { licence } = credit;
  const link = (href: string, label: string) => (
    <a href={href} rel="noreferrer">
      {label}
    </a>
  );
  return (
    <Card title={credit.title[lang]} level={3}>
      <DefinitionList
        items={[
          [t.author, credit.author[lang]],
          [t.edition, credit.edition],
          [t.opensOutside, link(credit.url, credit.url)],
          ...(licence ? [[t.licence, link(licence.url, licence.name)] as const] : []),
          ...(credit.noticeTo ? [[t.noticeTo, credit.noticeTo] as const] : []),
          [t.use, credit.use[lang]],
        ]}
      />
    </Card>
  );
}
