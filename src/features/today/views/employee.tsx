import type { Lang } from "#src/text/words.ts";
import { Card, Tiles } from "#src/ui/card.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { text } from "../text.ts";

/** What an employee may do here: look after their own account, and speak up. */
export function EmployeePage({ lang, name }: { readonly lang: Lang; readonly name: string }) {
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.employeeTitle(name)} answer={t.employeeLead} />
      <Tiles
        items={[
          <Card title={t.employeeAccount} href="/account">
            <p>{t.employeeAccountMore}</p>
          </Card>,
          <Card title={t.employeeWorry}>
            <p>{t.employeeWorryMore}</p>
          </Card>,
        ]}
      />
    </>
  );
}
