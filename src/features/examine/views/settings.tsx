/** Everybody's page with its key, and what the examiners know of the company by hand. */
import type { Lang } from "#src/text/words.ts";
import { Actions, PostButton } from "#src/ui/button.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Qr } from "#src/ui/qr.tsx";
import { Section } from "#src/ui/section.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import { homeText } from "../text/home.ts";

export interface SettingsProps {
  readonly lang: Lang;
  /** The whole address of the page; null while it is closed. */
  readonly address: string | null;
  readonly values: Readonly<Record<string, string>>;
  /** Own domains as they are used now, those found by themselves included. */
  readonly domains: readonly string[];
  readonly errors: FormErrors | undefined;
}

export function Settings({ lang, address, values, domains, errors }: SettingsProps) {
  const t = homeText[lang];
  return (
    <>
      <PageHeader title={t.settingsTitle} back={{ href: "/examine", label: t.back }} />
      <Section title={t.pageTitle} lead={t.pageLead}>
        {address === null ? <p>{t.pageClosed}</p> : <Door lang={lang} address={address} />}
        <Actions>
          <PostButton action="/examine/settings/keys" kind={address ? "secondary" : "primary"}>
            {address ? t.renew : t.open}
          </PostButton>
          {address ? (
            <PostButton action="/examine/settings/closures" kind="quiet">
              {t.close}
            </PostButton>
          ) : null}
        </Actions>
        {address ? <p class="soft">{t.renewNote}</p> : null}
      </Section>
      <Section title={t.contactTitle}>
        <Form
          lang={lang}
          action="/examine/settings"
          errors={errors}
          submit={t.save}
          submitKind={address ? "primary" : "secondary"}
        >
          <Field
            lang={lang}
            name="contactName"
            label={t.contactName}
            hint={t.contactNameHint}
            value={values.contactName}
            error={errors?.contactName}
            maxlength={60}
          />
          <Field
            lang={lang}
            name="contactPhone"
            label={t.contactPhone}
            type="tel"
            value={values.contactPhone}
            error={errors?.contactPhone}
            maxlength={40}
          />
          <TextArea
            lang={lang}
            name="ownDomains"
            label={t.ownDomains}
            hint={
              <>
                {t.ownDomainsHint}
                <br />
                {domains.length > 0 ? t.found(domains.join(", ")) : t.foundNone}
              </>
            }
            value={values.ownDomains}
            error={errors?.ownDomains}
            rows={3}
            spellcheck={false}
          />
          <TextArea
            lang={lang}
            name="trustedServers"
            label={t.trustedServers}
            hint={t.trustedServersHint}
            value={values.trustedServers}
            error={errors?.trustedServers}
            rows={2}
            spellcheck={false}
          />
        </Form>
      </Section>
    </>
  );
}

function Door({ lang, address }: { readonly lang: Lang; readonly address: string }) {
  const t = homeText[lang];
  return (
    <>
      <Qr lang={lang} value={address} target={t.qr} />
      <CopyField lang={lang} label={t.address} value={address} id="page-address" />
    </>
  );
}
