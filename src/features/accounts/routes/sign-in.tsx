/** Signing in and out: the password, the second step, the passkey. */
import type { Context } from "hono";
import {
  answerPasskey,
  canUsePasskeys,
  finishWithRecoveryCode,
  finishWithTotp,
  passkeyEndpoints,
  pendingFactors,
  type SignInResult,
  signIn,
  signOut,
} from "#src/platform/auth/index.ts";
import { type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { safeNext } from "../rules.ts";
import { codeSchema, signInSchema } from "../schema.ts";
import { signInText } from "../text/sign-in.ts";
import type { Errors, Values } from "../views/messages.tsx";
import { SecondStepPage, SignInPage } from "../views/sign-in.tsx";
import { callerOf, setCookies } from "./shared.ts";

const [, , authenticateOptions, verifyAuthentication] = passkeyEndpoints;

type Shown = { next: string; values?: Values; errors?: Errors; status?: 422 | 429 };

function signInPage(c: Context<Env>, { next, values = {}, errors = {}, status }: Shown) {
  const { lang, services } = c.var;
  const passkeys = canUsePasskeys(services.auth, c.req.raw);
  const options = { title: signInText[lang].signIn, kind: "public", ...(status ? { status } : {}) } as const;
  return page(
    c,
    options,
    <SignInPage lang={lang} next={next} values={values} errors={errors} passkeys={passkeys} />,
  );
}

const list = routeList();

list.get("/sign-in", "public", (c) => {
  const next = safeNext(c.req.query("next"));
  return c.var.session ? c.redirect(next, 303) : signInPage(c, { next });
});

list.post("/sign-in", "public", async (c) => {
  const { lang, services } = c.var;
  const t = signInText[lang];
  const form = await readForm(c, signInSchema);
  const next = safeNext(form.values.next);
  const { values } = form;
  if (!form.ok)
    return signInPage(c, { next, values, errors: problemsInWords(lang, form.problems), status: 422 });
  const result = await signIn(services.auth, callerOf(c), form.value);
  switch (result.kind) {
    case "signed-in":
      setCookies(c, result.headers);
      return c.redirect(next, 303);
    case "second-factor":
      setCookies(c, result.headers);
      return c.redirect(`/sign-in/second-step?${new URLSearchParams({ next })}`, 303);
    case "wait":
      return signInPage(c, { next, values, errors: { "": t.wait(result.minutes) }, status: 429 });
    default:
      return signInPage(c, { next, values, errors: { "": t.wrong }, status: 422 });
  }
});

async function secondStep(c: Context<Env>, next: string, errors: Errors = {}, status: 200 | 422 | 429 = 200) {
  const { lang, services } = c.var;
  const factors = await pendingFactors(services.auth, c.req.raw);
  if (!factors) return startAgain(c, next);
  const passkey = factors.passkey && canUsePasskeys(services.auth, c.req.raw);
  return page(
    c,
    { title: signInText[lang].secondTitle, kind: "public", status },
    <SecondStepPage lang={lang} next={next} errors={errors} totp={factors.totp} passkey={passkey} />,
  );
}

function startAgain(c: Context<Env>, next: string) {
  const to = `/sign-in?${new URLSearchParams({ next })}`;
  return redirectWithNotice(c, to, signInText[c.var.lang].startAgain, "warning");
}

/** Goes on after the second step; `field` names the input that a wrong code belongs to. */
function afterSecondStep(
  c: Context<Env>,
  result: SignInResult,
  next: string,
  field: { readonly name: string; readonly wrong: string },
) {
  switch (result.kind) {
    case "signed-in":
    case "second-factor":
      setCookies(c, result.headers);
      return c.redirect(next, 303);
    case "wrong":
      return secondStep(c, next, { [field.name]: field.wrong }, 422);
    case "wait":
      return secondStep(c, next, { [field.name]: signInText[c.var.lang].wait(result.minutes) }, 429);
    case "start-again":
      return startAgain(c, next);
  }
}

list.get("/sign-in/second-step", "public", (c) => secondStep(c, safeNext(c.req.query("next"))));

list.post("/sign-in/second-step", "public", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, codeSchema);
  const next = safeNext(form.values.next);
  const field = { name: "code", wrong: signInText[lang].wrongCode };
  if (!form.ok) return secondStep(c, next, { code: field.wrong }, 422);
  return afterSecondStep(c, await finishWithTotp(services.auth, callerOf(c), form.value.code), next, field);
});

list.post("/sign-in/recovery", "public", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, codeSchema);
  const next = safeNext(form.values.next);
  const field = { name: "recovery-code", wrong: signInText[lang].wrongRecovery };
  if (!form.ok) return secondStep(c, next, { "recovery-code": field.wrong }, 422);
  const result = await finishWithRecoveryCode(services.auth, callerOf(c), form.value.code);
  return afterSecondStep(c, result, next, field);
});

list.get("/sign-in/passkey/options", "public", (c) =>
  answerPasskey(c.var.services.auth, callerOf(c), authenticateOptions),
);

list.post("/sign-in/passkey", "public", (c) =>
  answerPasskey(c.var.services.auth, callerOf(c), verifyAuthentication),
);

list.post("/sign-out", "public", async (c) => {
  setCookies(c, await signOut(c.var.services.auth, callerOf(c)));
  return redirectWithNotice(c, "/sign-in", signInText[c.var.lang].signedOut, "info");
});

export const signInRoutes = list.routes;
