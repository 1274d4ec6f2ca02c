/** The recipient checker: what to correct first, then the form with what was pasted. */
import type { RecipientFinding } from "#src/engine/recipients/index.ts";
import type { Lang } from "#src/text/words.ts";
import { FileField } from "#src/ui/file-field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { Checked, Pasted } from "../recipients.ts";
import { homeText } from "../text/home.ts";
import { recipientText } from "../text/recipients.ts";

export const RECIPIENTS = "/examine/recipients";

export function RecipientsPage(props: {
  readonly lang: Lang;
  readonly pasted: Pasted;
  readonly checked: Checked | undefined;
  readonly errors: FormErrors | undefined;
}) {
  const { lang, pasted, checked, errors } = props;
  const t = recipientText[lang];
  return (
    <>
      <PageHeader title={t.title} answer={t.lead} back={{ href: "/examine", label: homeText[lang].back }} />
      {checked ? <Outcome lang={lang} {...checked} /> : null}
      <Form lang={lang} action={RECIPIENTS} files errors={errors} submit={t.check}>
        {(["to", "cc", "bcc"] as const).map((name) => (
          <TextArea
            lang={lang}
            name={name}
            label={t[name]}
            hint={name === "to" ? t.hint : undefined}
            value={pasted[name]}
            error={errors?.[name]}
            rows={name === "to" ? 4 : 2}
            spellcheck={false}
          />
        ))}
        <FileField
          lang={lang}
          name="file"
          label={t.file}
          hint={t.fileHint}
          error={errors?.file}
          accept=".eml,.msg,message/rfc822"
        />
      </Form>
    </>
  );
}

function Outcome({ lang, count, check }: Checked & { readonly lang: Lang }) {
  const t = recipientText[lang];
  const { findings, outside, visible, companies } = check;
  return (
    <Section title={t.result}>
      <p>{t.counts(count, outside, visible)}</p>
      {companies.length > 1 ? <p>{t.companies(companies.slice(0, 10).join(", "))}</p> : null}
      {findings.length === 0 ? <p>{t.fine}</p> : null}
      {(["stop", "look"] as const)
        .map((level) => ({ level, some: findings.filter((one) => one.level === level) }))
        .filter(({ some }) => some.length > 0)
        .map(({ level, some }) => (
          <Notice lang={lang} tone={level === "stop" ? "error" : "warning"} title={t[level]}>
            <ul>
              {some.slice(0, 50).map((finding) => (
                <Line lang={lang} finding={finding} />
              ))}
            </ul>
          </Notice>
        ))}
    </Section>
  );
}

function Line({ lang, finding }: { readonly lang: Lang; readonly finding: RecipientFinding }) {
  const t = recipientText[lang];
  const { id, addresses, meant } = finding;
  return (
    <li>
      {t[id]}
      <p class="address">
        {addresses.slice(0, 20).join(", ")}
        {addresses.length > 20 ? " …" : ""}
      </p>
      {meant && id !== "several-companies" ? <p>{t.meant(meant)}</p> : null}
    </li>
  );
}
