/** The page behind an invitation link: joining as somebody new, or as the person who already signs in. */
import type { Context } from "hono";
import { chooseCompany, personByEmail, signIn } from "#src/platform/auth/index.ts";
import { type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FoundInvitation } from "../queries.ts";
import { newPersonSchema } from "../schema.ts";
import { acceptAsMember, acceptAsNewPerson, pendingInvitation } from "../service/invitations.ts";
import { roleWord } from "../text/members.ts";
import { signInText } from "../text/sign-in.ts";
import { type Errors, LinkOver, type Values } from "../views/messages.tsx";
import { InvitationPage } from "../views/sign-in.tsx";
import { callerOf, passwordProblem, setCookies } from "./shared.ts";

const list = routeList();

/** Who opens the link, seen from the invitation. */
async function visitorOf(c: Context<Env>, invitation: FoundInvitation) {
  const { session, services } = c.var;
  if (session) return session.email === invitation.email ? "invited" : { other: session.email };
  return (await personByEmail(services.auth, invitation.email)) ? "known" : "new";
}

async function show(
  c: Context<Env>,
  invitation: FoundInvitation,
  values: Values = {},
  errors: Errors = {},
  status: 200 | 422 = 200,
) {
  const { lang } = c.var;
  const { companyName, role, email } = invitation;
  return page(
    c,
    { title: signInText[lang].invitedTitle(companyName), kind: "public", status, company: companyName },
    <InvitationPage
      lang={lang}
      company={companyName}
      role={roleWord(lang, role)}
      email={email}
      action={c.req.path}
      visitor={await visitorOf(c, invitation)}
      values={values}
      errors={errors}
    />,
  );
}

function over(c: Context<Env>) {
  const t = signInText[c.var.lang];
  return page(
    c,
    { title: t.invitationOver, kind: "public", status: 404 },
    <LinkOver title={t.invitationOver} body={t.invitationOverBody} href="/sign-in" to={t.toSignIn} />,
  );
}

list.get("/invitations/:token", "public", async (c) => {
  const { store, clock } = c.var.services;
  const invitation = await pendingInvitation(store.db, c.req.param("token"), clock());
  return invitation ? show(c, invitation) : over(c);
});

list.post("/invitations/:token", "public", async (c) => {
  const { lang, services, session } = c.var;
  const token = c.req.param("token");
  const invitation = await pendingInvitation(services.store.db, token, services.clock());
  if (!invitation) return over(c);
  const joined = signInText[lang].joined(invitation.companyName);
  if (session) {
    const companyId = await acceptAsMember(services.auth, token, session);
    await chooseCompany(services.store.db, session, companyId);
    return redirectWithNotice(c, "/account/second-factor", joined);
  }
  const form = await readForm(c, newPersonSchema);
  if (!form.ok) return show(c, invitation, form.values, problemsInWords(lang, form.problems), 422);
  const { name, password } = form.value;
  const { email, companyName } = invitation;
  const problem = await passwordProblem(lang, password, [name, email, companyName]);
  if (problem) return show(c, invitation, form.values, { password: problem }, 422);
  await acceptAsNewPerson(services.auth, token, { name, password, language: lang });
  const result = await signIn(services.auth, callerOf(c), { email, password });
  if ("headers" in result) setCookies(c, result.headers);
  return redirectWithNotice(c, "/account/second-factor", joined);
});

export const invitationRoutes = list.routes;
