/** The first set-up, by the one-time link that the server prints. */
import type { Context } from "hono";
import { checkSetupToken, setUp, signIn } from "#src/platform/auth/index.ts";
import { type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { setUpSchema } from "../schema.ts";
import { companyOf } from "../service/company.ts";
import { signInText } from "../text/sign-in.ts";
import { type Errors, LinkOver, type Values } from "../views/messages.tsx";
import { SetUpPage } from "../views/set-up.tsx";
import { callerOf, passwordProblem, setCookies } from "./shared.ts";

const list = routeList();

function over(c: Context<Env>) {
  const t = signInText[c.var.lang];
  return page(
    c,
    { title: t.setUpOver, kind: "public", status: 404 },
    <LinkOver title={t.setUpOver} body={t.setUpOverBody} href="/sign-in" to={t.toSignIn} />,
  );
}

function form(c: Context<Env>, values: Values, errors: Errors, status: 200 | 422) {
  const { lang } = c.var;
  return page(
    c,
    { title: signInText[lang].setUpTitle, kind: "public", status },
    <SetUpPage lang={lang} action={c.req.path} values={values} errors={errors} />,
  );
}

list.get("/set-up/:token", "public", async (c) => {
  const open = await checkSetupToken(c.var.services.store.db, c.req.param("token"));
  return open ? form(c, {}, {}, 200) : over(c);
});

list.post("/set-up/:token", "public", async (c) => {
  const { lang, services } = c.var;
  const token = c.req.param("token");
  if (!(await checkSetupToken(services.store.db, token))) return over(c);
  const read = await readForm(c, setUpSchema);
  if (!read.ok) return form(c, read.values, problemsInWords(lang, read.problems), 422);
  const { name, email, password, company } = read.value;
  const problem = await passwordProblem(lang, password, [name, email, company]);
  if (problem) return form(c, read.values, { password: problem }, 422);
  const owner = { name, email, password };
  await setUp(services.auth, token, owner, { ...companyOf(read.value), timeZone: services.timeZone });
  const result = await signIn(services.auth, callerOf(c), owner);
  if ("headers" in result) setCookies(c, result.headers);
  return redirectWithNotice(c, "/account/second-factor", signInText[lang].created);
});

export const setUpRoutes = list.routes;
