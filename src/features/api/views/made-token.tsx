import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text.ts";

/** The new token, this once. */
export function MadeTokenPage(props: {
  readonly lang: Lang;
  readonly name: string;
  readonly token: string;
  readonly origin: string;
}) {
  const { lang, token, origin } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.made} answer={t.madeAnswer(props.name)} />
      <CopyField lang={lang} label={t.token} id="token" value={token} />
      <p>{t.madeCare}</p>
      <Section title={t.tryIt}>
        <pre class="api-code" tabindex={0}>
          {`curl -H "Authorization: Bearer $BANTO_TOKEN" ${origin}/api/v1/company`}
        </pre>
      </Section>
      <LinkButton href="/settings/api">{t.back}</LinkButton>
    </>
  );
}
