/** The tokens of the company: which there are, who uses them and until when; making one; the new one, shown once. */
import type { Role } from "#src/platform/access/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Confirm } from "#src/ui/confirm.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { Section } from "#src/ui/section.tsx";
import { State, type StateName } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { ListedToken } from "../queries.ts";
import { rolesWithin, type TokenState, tokenState } from "../rules.ts";
import { lifetime } from "../schema.ts";
import { text } from "../text.ts";

const PATH = "/settings/api";

export interface TokensProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly now: Date;
  readonly rows: readonly ListedToken[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** The viewer's role: the most that a token of theirs may hold. */
  readonly role: Role;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors;
}

const shapes = {
  works: "done",
  soon: "partly",
  expired: "expired",
  revoked: "not-yet",
  "maker-left": "expired",
} as const satisfies Record<TokenState, StateName>;

export function TokensPage(props: TokensProps) {
  const { lang, total, page, pageSize } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.tokens} answer={total === 0 ? t.noTokens : t.tokensAnswer(total)} />
      <p>
        <a href="/api/v1/docs">{t.referenceLink}</a>
      </p>
      {total === 0 ? null : (
        <Table lang={lang} caption={t.tokens} captionHidden columns={columns(props)} rows={props.rows} />
      )}
      <Pager
        lang={lang}
        page={page}
        pageSize={pageSize}
        total={total}
        href={(number) => `${PATH}?page=${number}`}
      />
      <Make {...props} />
    </>
  );
}

function columns({ lang, timeZone, now }: TokensProps): Column<ListedToken>[] {
  const t = text[lang];
  const day = (value: string) => <DateText lang={lang} value={new Date(value)} timeZone={timeZone} />;
  return [
    {
      key: "name",
      header: t.name,
      cell: (row) => (
        <>
          {row.name} <span class="soft nowrap">…{row.hint}</span>
        </>
      ),
    },
    {
      key: "state",
      header: t.state,
      cell: (row) => {
        const state = tokenState(row, row.isMember, now);
        return (
          <State lang={lang} state={shapes[state]}>
            {t[state]}
          </State>
        );
      },
      nowrap: true,
    },
    { key: "role", header: t.role, cell: (row) => t[row.role], nowrap: true },
    { key: "member", header: t.member, cell: (row) => row.member ?? t.formerMember },
    { key: "used", header: t.lastUsed, cell: (row) => (row.last_used_at ? day(row.last_used_at) : t.never) },
    { key: "expires", header: t.expires, cell: (row) => day(row.expires_at), nowrap: true },
    {
      key: "revoke",
      header: t.revoke,
      cell: (row) =>
        row.revoked_at === null ? (
          <Confirm
            lang={lang}
            action={`${PATH}/tokens/${row.id}/revocations`}
            label={t.revoke}
            kind="quiet"
            question={t.revokeQuestion(row.name)}
          />
        ) : null,
      nowrap: true,
    },
  ];
}

function Make({ lang, role, values, errors }: TokensProps) {
  const t = text[lang];
  const hints = { owner: t.ownerCan, it: t.itCan, employee: t.employeeCan, supporter: t.supporterCan };
  return (
    <Section title={t.make} lead={t.makeLead} id="make">
      <Form lang={lang} action={`${PATH}/tokens`} errors={errors} submit={t.make}>
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

/** The new token, this once. */
export function MadeTokenPage(props: {
  readonly lang: Lang;
  readonly name: string;
  readonly token: string;
  readonly origin: string;
}) {
  const { lang, token, origin } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.made} answer={t.madeAnswer(props.name)} />
      <CopyField lang={lang} label={t.token} id="token" value={token} />
      <p>{t.madeCare}</p>
      <Section title={t.tryIt}>
        <pre class="api-code" tabindex={0}>
          {`curl -H "Authorization: Bearer $BANTO_TOKEN" ${origin}/api/v1/company`}
        </pre>
      </Section>
      <LinkButton href={PATH}>{t.back}</LinkButton>
    </>
  );
}
