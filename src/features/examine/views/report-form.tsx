/** The form under a result by which it is reported: one press is enough, all else may be left out. */
import type { Lang } from "#src/text/words.ts";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { reportText } from "../text/report.ts";

export function ReportForm(props: {
  readonly lang: Lang;
  readonly action: string;
  readonly sealed: string;
  readonly contact: string;
  /** Members are known by their sign-in. */
  readonly asksName: boolean;
}) {
  const { lang, action, sealed, contact, asksName } = props;
  const t = reportText[lang];
  return (
    <Section title={t.title} lead={t.lead}>
      {contact ? <p>{t.goesTo(contact)}</p> : null}
      <Form lang={lang} action={action} hidden={{ sealed }} submit={t.report}>
        <Details summary={t.more}>
          <RadioGroup
            lang={lang}
            name="opened"
            label={t.opened}
            options={[
              { value: "no", label: t.openedNo },
              { value: "opened", label: t.openedOpened },
              { value: "entered", label: t.openedEntered },
            ]}
          />
          <TextArea lang={lang} name="note" label={t.note} rows={3} maxlength={2_000} />
          {asksName ? (
            <Field
              lang={lang}
              name="name"
              label={t.name}
              hint={t.nameHint}
              maxlength={80}
              autocomplete="name"
            />
          ) : null}
        </Details>
        <p class="soft">{t.sends}</p>
      </Form>
    </Section>
  );
}
