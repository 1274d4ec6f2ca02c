/** The form for a new token. */
import type { Role } from "#src/platform/access/index.ts";
import type { Lang } from "#src/text/words.ts";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Section } from "#src/ui/section.tsx";
import { rolesWithin } from "../rules.ts";
import { lifetime } from "../schema.ts";
import { text } from "../text.ts";

interface MakeTokenProps {
  readonly lang: Lang;
  readonly role: Role;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}

export function MakeToken({ lang, role, values, errors }: MakeTokenProps) {
  const t = text[lang];
  const hints = { owner: t.ownerCan, it: t.itCan, employee: t.employeeCan, supporter: t.supporterCan };
  return (
    <Section title={t.make} lead={t.makeLead} id="make">
      <Form lang={lang} action={"/settings/api/tokens"} errors={errors} submit={t.make}>
        <Field
          lang={lang}
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={values.name}
          error={errors.name}
          maxlength={60}
          autocomplete="off"
          required
        />
        <RadioGroup
          lang={lang}
          name="role"
          label={t.role}
          hint={t.roleHint}
          options={rolesWithin(role)
            .toReversed()
            .map((one) => ({ value: one, label: t[one], hint: hints[one] }))}
          value={values.role ?? "supporter"}
          error={errors.role}
          required
        />
        <Field
          lang={lang}
          name="days"
          label={t.days}
          hint={t.daysHint}
          value={values.days ?? lifetime.usual}
          error={errors.days}
          inputmode="numeric"
          width="short"
          suffix={t.dayUnit}
          required
        />
      </Form>
    </Section>
  );
}
