/** Who may sign in for the company: the list, one member, inviting, and the sheet with an invitation's link. */
import { type Role, roles } from "#src/platform/access/index.ts";
import { type ListQuery, listHref } from "#src/platform/http/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Confirm } from "#src/ui/confirm.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Pager } from "#src/ui/pager.tsx";
import { Qr } from "#src/ui/qr.tsx";
import { SearchBox } from "#src/ui/search-box.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { InvitationRow, MemberRow, MemberSort } from "../queries.ts";
import { invitationState, offeredRoles } from "../rules.ts";
import { membersText, roleWord } from "../text/members.ts";
import type { Errors, Values } from "./messages.tsx";

const PATH = "/settings/members";

export interface MembersProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly now: Date;
  readonly rows: readonly MemberRow[];
  readonly total: number;
  readonly query: ListQuery<MemberSort>;
  readonly pageSize: number;
  readonly invitations: readonly InvitationRow[];
  readonly canEdit: boolean;
  readonly values: Values;
  readonly errors: Errors;
}

export function MembersPage(props: MembersProps) {
  const { lang, query, total, pageSize } = props;
  const t = membersText[lang];
  return (
    <>
      <PageHeader title={t.members} answer={query.search ? undefined : t.membersAnswer(total)} />
      <SearchBox lang={lang} action={PATH} label={t.search} value={query.search} />
      <Table
        lang={lang}
        caption={t.members}
        captionHidden
        columns={memberColumns(props)}
        rows={props.rows}
        sort={{ key: query.sort, direction: query.direction }}
        sortHref={({ key, direction }) =>
          listHref(PATH, query, { sort: key as MemberSort, direction, page: 1 })
        }
        empty={t.noMembers}
      />
      <Pager
        lang={lang}
        page={query.page}
        pageSize={pageSize}
        total={total}
        href={(page) => listHref(PATH, query, { page })}
      />
      <Invitations {...props} />
      {props.canEdit ? <Invite {...props} /> : null}
    </>
  );
}

function memberColumns({ lang, timeZone, canEdit }: MembersProps): Column<MemberRow>[] {
  const t = membersText[lang];
  const columns: Column<MemberRow>[] = [
    { key: "name", header: t.name, cell: (row) => row.name, sortable: true },
    { key: "email", header: t.email, cell: (row) => row.email, sortable: true },
    { key: "role", header: t.role, cell: (row) => roleWord(lang, row.role), sortable: true },
    {
      key: "since",
      header: t.since,
      cell: (row) => <DateText lang={lang} value={new Date(row.roleSince)} timeZone={timeZone} />,
      sortable: true,
      nowrap: true,
    },
    {
      key: "factor",
      header: t.secondFactor,
      cell: (row) => (
        <State lang={lang} state={row.secondFactor ? "done" : "not-yet"}>
          {row.secondFactor ? t.has : t.none}
        </State>
      ),
      nowrap: true,
    },
  ];
  if (canEdit)
    columns.push({
      key: "change",
      header: t.change,
      cell: (row) => <a href={`${PATH}/${row.id}`}>{t.open}</a>,
    });
  return columns;
}

function Invitations({ lang, timeZone, now, invitations, canEdit }: MembersProps) {
  const t = membersText[lang];
  if (invitations.length === 0) return null;
  const columns: Column<InvitationRow>[] = [
    { key: "email", header: t.email, cell: (row) => row.email },
    { key: "role", header: t.role, cell: (row) => roleWord(lang, row.role) },
    {
      key: "expires",
      header: t.expires,
      cell: (row) =>
        invitationState(row, now) === "expired" ? (
          <State lang={lang} state="expired">
            {t.expired}
          </State>
        ) : (
          <DateText lang={lang} value={new Date(row.expiresAt)} timeZone={timeZone} />
        ),
    },
  ];
  if (canEdit)
    columns.push({
      key: "cancel",
      header: t.cancel,
      cell: (row) => (
        <PostButton kind="quiet" action={`${PATH}/invitations/${row.id}/cancellations`}>
          {t.cancel}
        </PostButton>
      ),
    });
  return (
    <Section title={t.invitations}>
      <Table lang={lang} caption={t.invitations} captionHidden columns={columns} rows={invitations} />
    </Section>
  );
}

function roleChoices(lang: Lang) {
  const t = membersText[lang];
  const hints: Record<Role, string> = {
    owner: t.ownerHint,
    it: t.itHint,
    employee: t.employeeHint,
    supporter: t.supporterHint,
  };
  return offeredRoles.map((role) => ({ value: role, label: roleWord(lang, role), hint: hints[role] }));
}

function Invite({ lang, values, errors }: MembersProps) {
  const t = membersText[lang];
  return (
    <Section title={t.invite} lead={t.inviteLead} id="invite">
      <Form lang={lang} action={`${PATH}/invitations`} errors={errors} submit={t.sendInvitation}>
        <Field
          lang={lang}
          name="email"
          type="email"
          label={t.email}
          value={values.email}
          autocomplete="off"
          error={errors.email}
          required
        />
        <RadioGroup
          lang={lang}
          name="role"
          label={t.role}
          options={roleChoices(lang)}
          value={roles.find((role) => role === values.role)}
          error={errors.role}
          required
        />
      </Form>
    </Section>
  );
}

export function MemberPage(props: {
  readonly lang: Lang;
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
  };
  readonly errors: Errors;
}) {
  const { lang, member, errors } = props;
  const t = membersText[lang];
  const path = `${PATH}/${member.id}`;
  return (
    <>
      <PageHeader
        title={member.name}
        back={{ href: PATH, label: t.members }}
        answer={`${member.email} · ${t.memberAnswer(roleWord(lang, member.role))}`}
      />
      <Form lang={lang} action={`${path}/role`} errors={errors} submit={t.saveRole}>
        <RadioGroup
          lang={lang}
          name="role"
          label={t.role}
          options={roleChoices(lang)}
          value={member.role}
          error={errors.role}
          required
        />
      </Form>
      <Section title={t.remove} lead={t.removeLead}>
        <Confirm lang={lang} action={`${path}/removals`} label={t.remove} question={t.removeLead} />
      </Section>
    </>
  );
}

/** The link of an invitation, shown once: to print, to copy, to scan. */
export function InvitationSheet(props: {
  readonly lang: Lang;
  readonly email: string;
  readonly link: string;
  readonly mailed: "not" | "sent" | { readonly failed: string };
}) {
  const { lang, link, mailed } = props;
  const t = membersText[lang];
  return (
    <>
      <PageHeader title={t.sheetTitle} answer={t.sheetAnswer(props.email)} />
      {mailed === "not" ? null : mailed === "sent" ? (
        <Notice lang={lang} tone="success" title={t.sheetMailed} announce />
      ) : (
        <Notice lang={lang} tone="warning" title={t.sheetMailFailed(mailed.failed)} announce />
      )}
      <p>{t.sheetPrint}</p>
      <CopyField lang={lang} label={t.link} id="link" value={link} />
      {/* In full, for paper: the field above shows only its beginning. */}
      <p>{link}</p>
      <Qr lang={lang} value={link} target={t.linkTarget} />
      <p>{t.inviteLead}</p>
      <LinkButton href={PATH}>{t.backToMembers}</LinkButton>
    </>
  );
}
