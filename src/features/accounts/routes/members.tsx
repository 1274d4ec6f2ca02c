/** Members of the company: who they are, inviting, changing roles, removing. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { originOf } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type Env,
  readForm,
  readListQuery,
  redirectWithNotice,
  routeList,
  sessionOf,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { findMember, listMembers, memberSorts, openInvitations } from "../queries.ts";
import { invitationSchema, roleSchema } from "../schema.ts";
import { cancelInvitation, invite } from "../service/invitations.ts";
import { changeRole, removeMember } from "../service/members.ts";
import { sendPrivately, sendsMail } from "../service/private-mail.ts";
import { membersText, roleWord } from "../text/members.ts";
import { InvitationSheet, MemberPage, MembersPage } from "../views/members.tsx";
import type { Errors, Values } from "../views/messages.tsx";

const PAGE_SIZE = 50;
const list = routeList();

async function members(c: Context<Env>, values: Values = {}, errors: Errors = {}) {
  const { lang, services } = c.var;
  const { companyId, role } = actorOf(c);
  const query = readListQuery(c, { sorts: memberSorts, sort: "name" });
  const { rows, total } = await listMembers(services.store.db, companyId, { ...query, pageSize: PAGE_SIZE });
  return page(
    c,
    {
      title: membersText[lang].members,
      current: "settings",
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <MembersPage
      lang={lang}
      timeZone={services.timeZone}
      now={services.clock()}
      rows={rows}
      total={total}
      query={query}
      pageSize={PAGE_SIZE}
      invitations={await openInvitations(services.store.db, companyId)}
      canEdit={role !== null && allows(role, "members.edit")}
      values={values}
      errors={errors}
    />,
  );
}

list.get("/settings/members", "members.view", (c) => members(c));

list.post("/settings/members/invitations", "members.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, invitationSchema);
  if (!form.ok) return members(c, form.values, problemsInWords(lang, form.problems));
  const { email } = form.value;
  const now = services.clock();
  const token = await invite(services.store, actorOf(c), sessionOf(c).userId, form.value, now);
  if (token === null) return members(c, form.values, { email: membersText[lang].alreadyMember });
  // The host name is the signed-in owner's own: unlike a password reset, nobody else can have chosen it.
  const link = `${originOf(services.auth, c.req.raw)}/invitations/${token}`;
  const mailed = await mailInvitation(c, email, link);
  return page(
    c,
    { title: membersText[lang].sheetTitle, current: "settings" },
    <InvitationSheet lang={lang} email={email} link={link} mailed={mailed} />,
  );
});

/** Mails the link too where there is a mail server; whatever happens, the page shows it. */
async function mailInvitation(c: Context<Env>, to: string, link: string) {
  const { lang, services, company } = c.var;
  if (!sendsMail(services.mail)) return "not";
  const t = membersText[lang];
  const companyName = company?.name ?? "";
  const text = t.invitationMail(sessionOf(c).name, companyName, link);
  const mail = { to, subject: t.invitationSubject(companyName), text };
  const failed = await sendPrivately(services.mail, mail, lang, services.clock());
  return failed === undefined ? "sent" : { failed };
}

list.post("/settings/members/invitations/:id/cancellations", "members.edit", async (c) => {
  const { store, clock } = c.var.services;
  await cancelInvitation(store, actorOf(c), c.req.param("id"), clock());
  return redirectWithNotice(c, "/settings/members", membersText[c.var.lang].cancelled);
});

/** A member of the actor's own company, or the page that there is none. */
async function memberAt(c: Context<Env>, id: string) {
  const member = await findMember(c.var.services.store.db, actorOf(c).companyId, id);
  if (!member) throw new AppError("not-found", "member");
  return member;
}

async function showMember(c: Context<Env>, id: string, errors: Errors = {}) {
  const { lang } = c.var;
  const member = await memberAt(c, id);
  return page(
    c,
    { title: member.name, current: "settings", status: Object.keys(errors).length > 0 ? 422 : 200 },
    <MemberPage lang={lang} member={member} errors={errors} />,
  );
}

list.get("/settings/members/:id", "members.edit", (c) => showMember(c, c.req.param("id")));

list.post("/settings/members/:id/role", "members.edit", async (c) => {
  const { lang, services } = c.var;
  const t = membersText[lang];
  const member = await memberAt(c, c.req.param("id"));
  const form = await readForm(c, roleSchema);
  if (!form.ok) return showMember(c, member.id, problemsInWords(lang, form.problems));
  const { role } = form.value;
  const result = await changeRole(services.store, actorOf(c), member.id, role, services.clock());
  if (result === "last-owner") return showMember(c, member.id, { role: t.lastOwner });
  return redirectWithNotice(c, "/settings/members", t.roleChanged(member.name, roleWord(lang, role)));
});

list.post("/settings/members/:id/removals", "members.edit", async (c) => {
  const { lang, services } = c.var;
  const t = membersText[lang];
  const member = await memberAt(c, c.req.param("id"));
  const result = await removeMember(services.store, actorOf(c), member.id, services.clock());
  if (result === "last-owner") return showMember(c, member.id, { "": t.lastOwner });
  return redirectWithNotice(c, "/settings/members", t.removed(member.name));
});

export const memberRoutes = list.routes;
