/** One's own account: name and language, password, devices signed in, companies. */
import type { Context } from "hono";
import {
  changePassword,
  chooseCompany,
  membershipsOf,
  revokeOtherSessions,
  revokeSession,
  type SecondFactorState,
  secondFactorState,
  sessionsOf,
  signOut,
} from "#src/platform/auth/index.ts";
import { type Env, readForm, redirectWithNotice, routeList, sessionOf } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { passwordChangeSchema, profileSchema } from "../schema.ts";
import { changeProfile } from "../service/profile.ts";
import { accountText } from "../text/account.ts";
import { AccountPage, type AccountProps } from "../views/account.tsx";
import { CompaniesPage } from "../views/companies.tsx";
import { callerOf, confirmationProblem, passwordProblem, setCookies } from "./shared.ts";

const list = routeList();

/** Where the signed-in person's second factor stands; without a company nobody asks for one. */
export function factorOf(c: Context<Env>): SecondFactorState {
  const { hasTotp, hasPasskey, role, roleSince, createdAt } = sessionOf(c);
  const now = c.var.services.clock();
  return secondFactorState({
    role: role ?? "employee",
    since: roleSince ?? createdAt,
    hasTotp,
    hasPasskey,
    now,
  });
}

async function account(c: Context<Env>, again?: AccountProps["again"]) {
  const { lang, services } = c.var;
  const session = sessionOf(c);
  const sessions = await sessionsOf(services.store.db, session.userId, services.clock());
  return page(
    c,
    { title: accountText[lang].account, status: again ? 422 : 200 },
    <AccountPage
      lang={lang}
      timeZone={services.timeZone}
      session={session}
      factor={factorOf(c)}
      sessions={sessions}
      {...(again ? { again } : {})}
    />,
  );
}

list.get("/account", "signed-in", (c) => account(c));

list.post("/account/profile", "signed-in", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, profileSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems);
    return account(c, { form: "profile", values: form.values, errors });
  }
  await changeProfile(services.auth, sessionOf(c).userId, form.value);
  return redirectWithNotice(c, "/account", accountText[lang].profileSaved);
});

list.post("/account/password", "signed-in", async (c) => {
  const { lang, services } = c.var;
  const session = sessionOf(c);
  const again = (errors: Record<string, string>) => account(c, { form: "password", values: {}, errors });
  const form = await readForm(c, passwordChangeSchema);
  if (!form.ok) return again(problemsInWords(lang, form.problems));
  const wrong = await confirmationProblem(c, form.value["current-password"]);
  if (wrong) return again({ "current-password": wrong });
  const known = [session.name, session.email, session.companyName ?? ""];
  const problem = await passwordProblem(lang, form.value.password, known);
  if (problem) return again({ password: problem });
  await changePassword(services.auth, session, form.value.password);
  return redirectWithNotice(c, "/account", accountText[lang].passwordSaved);
});

list.post("/account/sessions/revocations", "signed-in", async (c) => {
  const { userId, sessionId } = sessionOf(c);
  const count = await revokeOtherSessions(c.var.services.auth, userId, sessionId);
  return redirectWithNotice(c, "/account", accountText[c.var.lang].othersEnded(count));
});

list.post("/account/sessions/:id/revocations", "signed-in", async (c) => {
  await revokeSession(c.var.services.auth, sessionOf(c).userId, c.req.param("id"));
  return redirectWithNotice(c, "/account", accountText[c.var.lang].ended);
});

list.get("/account/companies", "signed-in", async (c) => {
  const { lang, services } = c.var;
  const session = sessionOf(c);
  const memberships = await membershipsOf(services.store.db, session.userId);
  return page(
    c,
    { title: accountText[lang].companies },
    <CompaniesPage lang={lang} memberships={memberships} current={session.companyId} />,
  );
});

list.post("/account/companies/:id/choices", "signed-in", async (c) => {
  await chooseCompany(c.var.services.store.db, sessionOf(c), c.req.param("id"));
  return c.redirect("/", 303);
});

/** Signing in again, for what is only allowed shortly after it. */
list.post("/account/fresh-session", "signed-in", async (c) => {
  setCookies(c, await signOut(c.var.services.auth, callerOf(c)));
  return c.redirect(`/sign-in?${new URLSearchParams({ next: "/account/second-factor" })}`, 303);
});

export const accountRoutes = list.routes;
