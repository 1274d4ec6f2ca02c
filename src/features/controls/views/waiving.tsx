/** What is accepted as not done until a day: the waivers that stand, and the owner's form for one more. */
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
  const { waivers, result } = details;
  const isWhole = waivers.some(({ object_id }) => object_id === null);
  const mayAdd = may.waive && !isWhole && result.state !== "proved" && result.state !== "not-applicable";
  if (waivers.length === 0 && !mayAdd) return null;
  const form = mayAdd ? <Adding {...props} /> : null;
  return (
    <div class={waivers.length === 0 ? "screen-only" : undefined}>
      <Section title={text[lang].waiverTitle} id="waiver">
        {waivers.map((waiver) => (
          <Standing {...props} waiver={waiver} />
        ))}
        {form}
      </Section>
    </div>
  );
}

type StandingProps = ControlPageProps & { readonly waiver: ControlPageProps["details"]["waivers"][number] };

function Standing({ lang, details, may, waiver }: StandingProps) {
  const t = text[lang];
  const day = formatDate(waiver.until_day, { lang });
  const about = waiver.object_id === null ? null : (details.names.get(waiver.object_id) ?? waiver.object_id);
  const title = about === null ? t.waivedUntil(day) : t.waivedObjectUntil(about, day);
  return (
    <>
      <Notice lang={lang} tone="warning" title={title}>
        <p class="control-words">{waiver.reason}</p>
        <p>{t.waivedBy(waiver.approver)}</p>
      </Notice>
      {may.waive ? (
        <Confirm
          lang={lang}
          action={`/waivers/${waiver.id}/withdrawal`}
          label={t.withdrawWaiver}
          question={`${t.withdrawWaiver}: ${title}`}
        />
      ) : null}
    </>
  );
}

function Adding(props: ControlPageProps) {
  const { lang, errors = {} } = props;
  return (
    <div class="screen-only">
      <Details summary={text[lang].waiverAdd} open={Object.keys(errors).length > 0}>
        <WaiverForm {...props} />
      </Details>
    </div>
  );
}
