/** The owner's form for a waiver: reason, who decided, last day. */
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { Select } from "#src/ui/select.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { text } from "../text/control.ts";
import type { ControlPageProps } from "./control.tsx";

export function WaiverForm({ lang, details, values = {}, errors = {} }: ControlPageProps) {
  const t = text[lang];
  const waived = new Set(details.waivers.map(({ object_id }) => object_id));
  const objects = details.objects.filter(({ id, state }) => state !== "proved" && !waived.has(id));
  return (
    <>
      <p class="measure">{t.waiverLead}</p>
      <Form
        lang={lang}
        action={`/controls/${details.control.id}/waivers`}
        errors={errors}
        submit={t.waive}
        submitKind="secondary"
      >
        {objects.length > 0 ? (
          <Select
            lang={lang}
            name="object"
            label={t.waiverFor}
            value={values.object}
            error={errors.object}
            options={[
              { value: "", label: t.waiverForAll },
              ...objects.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            noEmpty
          />
        ) : null}
        <TextArea
          lang={lang}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={values.reason}
          error={errors.reason}
          maxlength={500}
          rows={3}
          required
        />
        <Field
          lang={lang}
          name="approver"
          label={t.approver}
          value={values.approver}
          error={errors.approver}
          maxlength={80}
          width="medium"
          required
        />
        <Field
          lang={lang}
          name="until"
          label={t.untilDay}
          hint={t.untilDayHint}
          value={values.until}
          error={errors.until}
          width="short"
          required
        />
      </Form>
    </>
  );
}
