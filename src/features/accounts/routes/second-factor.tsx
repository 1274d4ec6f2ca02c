/** Enrolling and removing an authenticator app and passkeys, and the recovery codes. */
import type { Context } from "hono";
import {
  answerPasskey,
  canUsePasskeys,
  confirmTotp,
  enrolment,
  passkeyEndpoints,
  passkeysOf,
  removePasskey,
  removeTotp,
  renewRecoveryCodes,
  sessionMinutes,
} from "#src/platform/auth/index.ts";
import { type Env, readForm, redirectWithNotice, routeList, sessionOf } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { formatDate } from "#src/text/dates.ts";
import { deviceName } from "../rules.ts";
import { appCodeSchema, confirmationSchema } from "../schema.ts";
import { accountText } from "../text/account.ts";
import type { Errors } from "../views/messages.tsx";
import { RecoveryCodesPage, SecondFactorPage } from "../views/second-factor.tsx";
import { factorOf } from "./account.tsx";
import { callerOf, confirmationProblem, setCookies } from "./shared.ts";

const [registerOptions, verifyRegistration] = passkeyEndpoints;
const list = routeList();

async function show(c: Context<Env>, errors: Errors = {}) {
  const { lang, services } = c.var;
  const { auth, store, timeZone } = services;
  const session = sessionOf(c);
  const t = accountText[lang];
  const age = (services.clock().getTime() - Date.parse(session.createdAt)) / 60_000;
  const fresh = age < sessionMinutes.fresh ? "yes" : "not-fresh";
  return page(
    c,
    { title: t.secondFactor, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <SecondFactorPage
      lang={lang}
      timeZone={timeZone}
      factor={factorOf(c)}
      enrolment={await enrolment(auth, session)}
      passkeys={await passkeysOf(store.db, session.userId)}
      canAddPasskey={canUsePasskeys(auth, c.req.raw) ? fresh : "not-here"}
      passkeyName={t.passkeyName(deviceName(c.req.header("user-agent")) ?? t.unknownDevice)}
      errors={errors}
    />,
  );
}

function showCodes(c: Context<Env>, codes: readonly string[]) {
  const { lang, services } = c.var;
  const day = formatDate(services.clock(), { lang, timeZone: services.timeZone });
  return page(
    c,
    { title: accountText[lang].codesTitle },
    <RecoveryCodesPage lang={lang} codes={codes} email={sessionOf(c).email} day={day} />,
  );
}

/** Runs `act` if the form holds the person's password, or shows the page again with the message at `field`. */
async function withPassword(c: Context<Env>, field: string, act: () => Response | Promise<Response>) {
  const form = await readForm(c, confirmationSchema);
  const typed = form.ok ? form.value["current-password"] : "";
  const problem = await confirmationProblem(c, typed);
  return problem ? show(c, { [field]: problem }) : act();
}

list.get("/account/second-factor", "signed-in", (c) => show(c));

list.post("/account/second-factor/app", "signed-in", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, appCodeSchema);
  const wrong = { code: accountText[lang].wrongCode };
  if (!form.ok) return show(c, wrong);
  const result = await confirmTotp(services.auth, callerOf(c), sessionOf(c).userId, form.value.code);
  if (result.kind === "wrong") return show(c, wrong);
  setCookies(c, result.headers);
  return showCodes(c, result.recoveryCodes);
});

list.post("/account/second-factor/app/removals", "signed-in", (c) =>
  withPassword(c, "app-password", async () => {
    await removeTotp(c.var.services.auth, sessionOf(c).userId);
    return redirectWithNotice(c, "/account/second-factor", accountText[c.var.lang].appRemoved);
  }),
);

list.post("/account/recovery-codes", "signed-in", (c) =>
  withPassword(c, "codes-password", async () =>
    showCodes(c, await renewRecoveryCodes(c.var.services.auth, sessionOf(c).userId)),
  ),
);

list.get("/account/passkeys/options", "signed-in", (c) =>
  answerPasskey(c.var.services.auth, callerOf(c), registerOptions),
);

list.post("/account/passkeys", "signed-in", (c) =>
  answerPasskey(c.var.services.auth, callerOf(c), verifyRegistration),
);

list.post("/account/passkeys/:id/removals", "signed-in", (c) => {
  const id = c.req.param("id");
  return withPassword(c, `passkey-${id}`, async () => {
    await removePasskey(c.var.services.auth, sessionOf(c).userId, id);
    return redirectWithNotice(c, "/account/second-factor", accountText[c.var.lang].passkeyRemoved);
  });
});

export const secondFactorRoutes = list.routes;
