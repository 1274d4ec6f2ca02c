/** The last look before signing, and the proof of a signature afterwards. */
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { MonthView, SignedMonth } from "../read.ts";
import { fingerprint } from "../rules.ts";
import { text } from "../text.ts";
import { Decisions, draftLines } from "./decisions.tsx";
import { monthName } from "./month-name.ts";

export interface SignaturePageProps {
  readonly lang: Lang;
  readonly view: MonthView;
  readonly signer: string;
  readonly errors?: FormErrors | undefined;
}

export function SignaturePage({ lang, view, signer, errors }: SignaturePageProps) {
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.signatureTitle}
        back={{ href: "/review", label: t.backToDraft }}
        answer={`${monthName(lang, view.month)}${lang === "ja" ? "。" : ". "}${t.signatureLead}`}
      />
      <Section title={t.actionsTitle}>
        <Decisions lang={lang} lines={draftLines(lang, view.decisions)} />
      </Section>
      <Form
        lang={lang}
        action="/review/signature"
        errors={errors}
        hidden={{ month: view.month, seen: fingerprint(view.decisions) }}
        submit={t.sign}
        secondary={
          <LinkButton href="/review" kind="quiet">
            {t.backToDraft}
          </LinkButton>
        }
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

/** Who signed when, the fingerprint, where the ledger has it, and whether all of it still agrees. */
export function SignatureRecord(props: {
  readonly lang: Lang;
  readonly signed: SignedMonth;
  readonly timeZone: string;
}) {
  const { lang, signed, timeZone } = props;
  const t = text[lang];
  const { document } = signed;
  return (
    <div class="signature-record">
      <Section title={t.recordTitle}>
        <div class={signed.intact ? "screen-only" : undefined}>
          <Notice
            lang={lang}
            tone={signed.intact ? "success" : "error"}
            title={signed.intact ? t.intact : t.notIntact}
          />
        </div>
        <DefinitionList
          items={[
            [t.recordSigner, document.signer],
            [t.recordAt, formatDateTime(document.signedAt, { lang, timeZone, era: true })],
            [t.recordLedger, signed.entry === null ? null : t.recordLedgerNo(signed.entry)],
            [t.recordHash, <code>{signed.hash}</code>],
            [
              t.recordDiagnosis,
              document.diagnosis ? (
                <a href={`/diagnosis/${document.diagnosis.id}/result`}>{t.seeResult}</a>
              ) : null,
            ],
          ]}
        />
        <p class="screen-only soft">{t.printHint}</p>
        <div class="signature-line">
          <span>
            {t.dateLine} {formatDate(document.signedAt, { lang, timeZone, weekday: false })}
          </span>
          <span class="signature-line__name">
            {t.signatureLine} <span class="signature-line__rule" />
          </span>
        </div>
      </Section>
    </div>
  );
}
