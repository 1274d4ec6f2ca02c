/** What to do first after opening or entering something: five steps, no script, prints on one page. */
import type { Lang } from "#src/text/words.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { reportText } from "../text/report.ts";

export function FirstSteps(props: {
  readonly lang: Lang;
  readonly contact: { readonly name: string; readonly phone: string };
  readonly links: { readonly again: string; readonly book: string };
}) {
  const { lang, contact, links } = props;
  const t = reportText[lang];
  const steps = [
    [t.step1, t.step1Detail],
    [t.step2, contact.name ? t.step2Detail(contact.name) : t.step2Nobody],
    [t.step3, t.step3Detail],
    [t.step4, t.step4Detail],
    [t.step5, t.step5Detail],
  ] as const;
  return (
    <>
      <PageHeader
        title={t.firstSteps}
        answer={t.firstStepsLead}
        back={{ href: links.again, label: t.backToForm }}
      />
      {contact.phone ? (
        <p>
          <a class="button button--primary" href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}>
            {t.call(contact.phone)}
          </a>
        </p>
      ) : null}
      <ol class="opened-steps">
        {steps.map(([what, how]) => (
          <li>
            <p class="opened-steps__what">{what}</p>
            <p>{how}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
