/** The password tools: what needs no script as tables, the tools themselves as an island that sends nothing. */
import type { Lang } from "#src/text/words.ts";
import { assets } from "#src/ui/assets.ts";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { passwordText } from "../text/passwords.ts";
import { AttackTable, CombinationTable, KindTable } from "./password-tables.tsx";
import { PasswordTools } from "./password-tools.tsx";

export function PasswordsPage({ lang }: { readonly lang: Lang }) {
  const t = passwordText[lang];
  return (
    <>
      <PageHeader title={t.title} answer={t.lead} />
      <noscript>
        <Notice lang={lang} tone="info">
          {t.needsScript}
        </Notice>
      </noscript>
      <PasswordTools lang={lang} />
      <KindTable lang={lang} />
      <CombinationTable lang={lang} />
      <AttackTable lang={lang} />
      <script type="module" src={assets.passwords} />
    </>
  );
}
