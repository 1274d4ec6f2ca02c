import type { Membership } from "#src/platform/auth/index.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { Card, Tiles } from "#src/ui/card.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Badge } from "#src/ui/state.tsx";
import { accountText } from "../text/account.ts";
import { roleWord } from "../text/members.ts";

/** The companies of a person, to choose the one to work for. */
export function CompaniesPage(props: {
  readonly lang: Lang;
  readonly memberships: readonly Membership[];
  readonly current: string | null;
}) {
  const { lang, memberships } = props;
  const t = accountText[lang];
  return (
    <>
      <PageHeader
        title={t.companies}
        back={{ href: "/account", label: t.account }}
        answer={memberships.length > 0 ? t.companiesAnswer : t.noCompany}
      />
      <Tiles
        items={memberships.map(({ companyId, companyName, role }) => (
          <Card
            title={companyName}
            aside={companyId === props.current ? <Badge tone="accent">{t.current}</Badge> : null}
            actions={
              <PostButton kind="secondary" action={`/account/companies/${companyId}/choices`}>
                {t.work}
              </PostButton>
            }
          >
            <p>{roleWord(lang, role)}</p>
          </Card>
        ))}
      />
    </>
  );
}
