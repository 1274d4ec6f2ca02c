/** Minutes to read: the last look before signing, and the signed page with its proof. */
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { DraftView, SignedMinutes } from "../read-minutes.ts";
import type { Minutes } from "../rules.ts";
import { text } from "../text.ts";
import { AgendaPart } from "./agenda.tsx";
import { eraDay } from "./names.ts";

/** When, who, what was decided, when next. */
export function MinutesParts({ lang, minutes }: { readonly lang: Lang; readonly minutes: Minutes }) {
  const t = text[lang];
  const day = (value: string) => (value === "" ? null : eraDay(lang, value));
  return (
    <Section title={t.decisions}>
      <DefinitionList
        items={[
          [t.heldOn, day(minutes.heldOn)],
          [t.attendees, <span class="decisions__note">{minutes.attendees}</span>],
          [t.decisions, <span class="decisions__note">{minutes.decisions}</span>],
          [t.nextOn, day(minutes.nextOn)],
        ]}
      />
    </Section>
  );
}

export function SignaturePage(props: {
  readonly lang: Lang;
  readonly view: DraftView;
  readonly signer: string;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, view, signer, errors } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.signatureTitle}
        back={{ href: "/year/review", label: t.backToDraft }}
        answer={<p>{t.signatureLead}</p>}
      />
      <AgendaPart lang={lang} agenda={view.agenda} />
      <MinutesParts lang={lang} minutes={view.draft} />
      <Form
        lang={lang}
        action="/year/review/signature"
        errors={errors}
        hidden={{ seen: view.fingerprint }}
        submit={t.sign}
      >
        <Field
          lang={lang}
          name="signer"
          label={t.signer}
          value={signer}
          required
          maxlength={80}
          width="medium"
          autocomplete="name"
          error={errors?.signer}
        />
      </Form>
    </>
  );
}

export function SignedPage({ lang, signed }: { readonly lang: Lang; readonly signed: SignedMinutes }) {
  const t = text[lang];
  const { document, timeZone, intact } = signed;
  const { agenda } = document;
  return (
    <>
      <PageHeader
        title={`${t.minutesTitle}${t.colon}${t.fiscal(document.year)}`}
        back={{ href: "/year", label: t.backToYear }}
        answer={<p>{t.minutesAnswer(document.signer, formatDate(document.signedAt, { lang, timeZone }))}</p>}
        actions={<LinkButton href={`/year/reviews/${signed.id}/minutes.pdf`}>{t.pdf}</LinkButton>}
      />
      <p>{`${t.period}${t.colon}${eraDay(lang, agenda.start)}${t.to}${eraDay(lang, agenda.end)}`}</p>
      <AgendaPart lang={lang} agenda={agenda} />
      <MinutesParts lang={lang} minutes={document} />
      <Section title={t.recordTitle}>
        <Notice lang={lang} tone={intact ? "success" : "error"} title={intact ? t.intact : t.notIntact} />
        <DefinitionList
          items={[
            [t.columnSigner, document.signer],
            [t.recordAt, formatDateTime(document.signedAt, { lang, timeZone, era: true })],
            [t.recordLedger, signed.entry === null ? null : t.recordLedgerNo(signed.entry)],
            [t.recordHash, <code>{signed.hash}</code>],
          ]}
        />
        <p class="screen-only soft">{t.printHint}</p>
      </Section>
    </>
  );
}
