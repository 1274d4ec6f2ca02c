import { allows, type Role } from "#src/platform/access/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Card, Tiles } from "#src/ui/card.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { text } from "../text.ts";

/** The overview of the settings: only what the role may open. */
export function SettingsPage({ lang, role }: { readonly lang: Lang; readonly role: Role }) {
  const t = text[lang];
  const cards = [
    { href: "/settings/status", title: t.statusCard, body: t.statusCardBody, need: "status.view" },
    { href: "/settings/company", title: t.companyCard, body: t.companyCardBody, need: "company.edit" },
    { href: "/settings/members", title: t.membersCard, body: t.membersCardBody, need: "members.view" },
    { href: "/settings/holidays", title: t.holidaysCard, body: t.holidaysCardBody, need: "tasks.view" },
    { href: "/settings/packs", title: t.packsCard, body: t.packsCardBody, need: "packs.edit" },
    { href: "/settings/api", title: t.apiCard, body: t.apiCardBody, need: "tokens.view" },
    { href: "/settings/outbox", title: t.outboxCard, body: t.outboxCardBody, need: "mail.view" },
    { href: "/settings/ledger", title: t.ledgerCard, body: t.ledgerCardBody, need: "ledger.view" },
    { href: "/account", title: t.accountCard, body: t.accountCardBody, need: "company.view" },
    { href: "/credits", title: t.creditsCard, body: t.creditsCardBody, need: "company.view" },
  ] as const;
  return (
    <>
      <PageHeader title={t.settings} answer={t.settingsAnswer} />
      <Tiles
        items={cards
          .filter(({ need }) => allows(role, need))
          .map(({ href, title, body }) => (
            <Card title={title} href={href}>
              <p>{body}</p>
            </Card>
          ))}
      />
    </>
  );
}
