/** The tokens of the company: which there are, who uses them and until when. */
import type { Role } from "#src/platform/access/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Confirm } from "#src/ui/confirm.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { State, type StateName } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { ListedToken } from "../queries.ts";
import { type TokenState, tokenState } from "../rules.ts";
import { text } from "../text.ts";
import { MakeToken } from "./make-token.tsx";

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
      <MakeToken {...props} />
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
    },
    {
      key: "role",
      header: t.role,
      cell: (row) => (
        <>
          {t[row.role]} <span class="soft">{t.actsFor(row.member ?? t.formerMember)}</span>
        </>
      ),
    },
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
