/** A control that is accepted as not done until a day: the waiver that stands, or the owner's form for one. */
import { formatDate } from "#src/text/dates.ts";
import { Confirm } from "#src/ui/confirm.tsx";
import { Details } from "#src/ui/details.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text/control.ts";
import type { ControlPageProps } from "./control.tsx";
import { WaiverForm } from "./waiver-form.tsx";

export function Waiving(props: ControlPageProps) {
  const { lang, details, may } = props;
  const t = text[lang];
  const { waiver } = details;
  if (waiver) {
    const day = formatDate(waiver.until_day, { lang });
    return (
      <Section title={t.waiverTitle} id="waiver">
        <Notice lang={lang} tone="warning" title={t.waivedUntil(day)}>
          <p class="control-words">{waiver.reason}</p>
          <p>{t.waivedBy(waiver.approver)}</p>
        </Notice>
        {may.waive ? (
          <Confirm
            lang={lang}
            action={`/waivers/${waiver.id}/withdrawal`}
            label={t.withdrawWaiver}
            question={`${t.withdrawWaiver}: ${t.waivedUntil(day)}`}
          />
        ) : null}
      </Section>
    );
  }
  if (!may.waive || details.result.state === "proved" || details.result.state === "not-applicable")
    return null;
  return (
    <div class="screen-only">
      <Section title={t.waiverTitle} id="waiver">
        <Details summary={t.waiverTitle} open={Object.keys(props.errors ?? {}).length > 0}>
          <WaiverForm {...props} />
        </Details>
      </Section>
    </div>
  );
}
