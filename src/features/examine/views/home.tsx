/** The members' page: what would you like to check? */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Card, Tiles } from "#src/ui/card.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Badge } from "#src/ui/state.tsx";
import { homeText } from "../text/home.ts";

export function Home(props: {
  readonly lang: Lang;
  /** Reports that wait; null for those who do not see them. */
  readonly waiting: number | null;
  readonly maySet: boolean;
}) {
  const { lang, waiting, maySet } = props;
  const t = homeText[lang];
  const card = (href: string, title: string, lead: string, aside?: Child) => (
    <Card title={title} href={href} aside={aside}>
      <p>{lead}</p>
    </Card>
  );
  const badge = waiting ? <Badge tone="accent">{t.waiting(waiting)}</Badge> : null;
  return (
    <>
      <PageHeader title={t.title} answer={t.lead} />
      <Tiles
        items={[
          card("/examine/checks", t.mail, t.mailLead),
          ...(waiting === null ? [] : [card("/examine/reports", t.reports, t.reportsLead, badge)]),
          card("/examine/recipients", t.recipients, t.recipientsLead),
          card("/examine/official-urls", t.official, t.officialLead),
          card("/examine/passwords", t.passwords, t.passwordsLead),
          card("/examine/look-alikes", t.names, t.namesLead),
          ...(maySet ? [card("/examine/settings", t.settings, t.settingsLead)] : []),
        ]}
      />
    </>
  );
}
