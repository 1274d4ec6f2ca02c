/** The forgotten password: asking for a link, and using it. */
import type { Context } from "hono";
import {
  judgePassword,
  ownOrigin,
  passwordAttempt,
  personOfReset,
  requestReset,
  resetPassword,
} from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  clientAddress,
  type Env,
  readForm,
  redirectWithNotice,
  routeList,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { newPasswordSchema, resetRequestSchema, strengthSchema } from "../schema.ts";
import { sendPrivately, sendsMail } from "../service/private-mail.ts";
import { membersText } from "../text/members.ts";
import { signInText } from "../text/sign-in.ts";
import { type Errors, LinkOver } from "../views/messages.tsx";
import { NewPasswordPage, ResetRequestPage } from "../views/sign-in.tsx";
import { passwordProblem, verdictWords } from "./shared.ts";

const list = routeList();

function request(c: Context<Env>, sent: boolean) {
  const { lang, services } = c.var;
  return page(
    c,
    { title: signInText[lang].resetTitle, kind: "public" },
    <ResetRequestPage lang={lang} sends={sendsMail(services.mail)} sent={sent} />,
  );
}

list.get("/password-resets", "public", (c) => request(c, false));

list.post("/password-resets", "public", async (c) => {
  const form = await readForm(c, resetRequestSchema);
  // Not awaited: an answer that takes longer for known addresses would tell them apart.
  if (form.ok && sendsMail(c.var.services.mail)) void sendLink(c, form.value.email);
  return request(c, true);
});

/** Sends the link if there is such a person. What goes wrong is for the log only. */
async function sendLink(c: Context<Env>, email: string): Promise<void> {
  const { services } = c.var;
  const now = services.clock();
  try {
    const reset = await requestReset(services.auth, email, clientAddress(c));
    if (!reset) return;
    const lang = reset.language === "en" ? "en" : "ja";
    const t = membersText[lang];
    const path = `/password-resets/${reset.token}`;
    const origin = ownOrigin(services.auth, c.req.raw);
    const link = origin ? origin + path : t.resetWithoutAddress(path);
    const mail = { to: reset.email, subject: t.resetSubject, text: t.resetMail(reset.name, link) };
    const failure = await sendPrivately(services.mail, mail, "en", now);
    if (failure) services.log({ level: "error", at: "password reset", error: failure });
  } catch (error) {
    services.log({ level: "error", at: "password reset", error: String(error) });
  }
}

function linkOver(c: Context<Env>) {
  const t = signInText[c.var.lang];
  return page(
    c,
    { title: t.linkOver, kind: "public", status: 404 },
    <LinkOver title={t.linkOver} body={t.linkOverBody} href="/password-resets" to={t.forgot} />,
  );
}

function choose(c: Context<Env>, email: string, errors: Errors, status: 200 | 422) {
  const { lang } = c.var;
  return page(
    c,
    { title: signInText[lang].resetNewTitle, kind: "public", status },
    <NewPasswordPage lang={lang} action={c.req.path} email={email} errors={errors} />,
  );
}

list.get("/password-resets/:token", "public", async (c) => {
  const person = await personOfReset(c.var.services.auth, c.req.param("token"));
  return person ? choose(c, person.email, {}, 200) : linkOver(c);
});

list.post("/password-resets/:token", "public", async (c) => {
  const { lang, services } = c.var;
  const token = c.req.param("token");
  const person = await personOfReset(services.auth, token);
  if (!person) return linkOver(c);
  const form = await readForm(c, newPasswordSchema);
  if (!form.ok) return choose(c, person.email, problemsInWords(lang, form.problems), 422);
  const problem = await passwordProblem(lang, form.value.password, [person.name, person.email]);
  if (problem) return choose(c, person.email, { password: problem }, 422);
  await resetPassword(services.auth, token, form.value.password);
  return redirectWithNotice(c, "/sign-in", signInText[lang].resetDone);
});

/** For the meter under a password that is being chosen: JSON in, JSON out, nothing kept. */
list.post("/password-strength", "public", async (c) => {
  const { lang, services } = c.var;
  if (!(await passwordAttempt(services.auth, clientAddress(c)))) throw new AppError("too-many");
  const read = strengthSchema.safeParse(await c.req.json().catch(() => null));
  if (!read.success) return c.json({ score: 0, message: "" }, 422);
  const { password, ...others } = read.data;
  const verdict = await judgePassword(password, Object.values(others));
  return c.json({ score: verdict.score, message: verdictWords(lang, verdict) });
});

export const passwordResetRoutes = list.routes;
