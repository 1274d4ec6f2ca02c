import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { Badge } from "#src/ui/state.tsx";
import type { TodayView } from "../read.ts";
import { text } from "../text.ts";

/** The companies of a supporter, the one shown now marked. Nothing for everybody else. */
export function Companies(props: {
  readonly lang: Lang;
  readonly view: TodayView;
  readonly companyId: string;
}) {
  const { lang, view, companyId } = props;
  const t = text[lang];
  if (view.companies.length === 0) return null;
  return (
    <Card
      title={t.companiesTitle}
      actions={<LinkButton href="/account/companies">{t.companiesSwitch}</LinkButton>}
    >
      <p>{t.companiesLead}</p>
      <ul class="plain-lines">
        {view.companies.map((company) => (
          <li>
            {company.companyName}{" "}
            {company.companyId === companyId ? <Badge tone="accent">{t.companyNow}</Badge> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
