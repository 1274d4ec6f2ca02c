/** /year/review: the draft of the next management review and its signature; /year/reviews: signed minutes. */
import type { Context } from "hono";
import {
  actorOf,
  type Env,
  readForm,
  redirectWithNotice,
  routeList,
  sessionOf,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { printMinutes } from "../print-minutes.ts";
import { readMinutesDraft, readSignedMinutes } from "../read-minutes.ts";
import { openPoints } from "../rules.ts";
import { minutesSchema, signatureSchema } from "../schema.ts";
import { saveMinutes, signMinutes } from "../service/index.ts";
import { text } from "../text.ts";
import { DraftPage } from "../views/draft.tsx";
import { SignaturePage, SignedPage } from "../views/minutes.tsx";
import { may, yearAsked } from "./year.tsx";

const list = routeList();

list.get("/year/review", "year.view", (c) => showDraft(c));

list.post("/year/review", "year.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, minutesSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showDraft(c, { typed: form.values, errors });
  }
  const hindrance = await saveMinutes(services.store.db, actorOf(c), form.value, services.clock());
  if (hindrance) return showDraft(c, { typed: form.values, errors: { "": text[lang].changedElsewhere } });
  if (!form.value.go) return redirectWithNotice(c, "/year/review", text[lang].draftSaved);
  const errors = await openIn(c);
  if (Object.keys(errors).length > 0) return showDraft(c, { typed: form.values, errors });
  return c.redirect("/year/review/signature", 303);
});

list.get("/year/review/signature", "year.sign", (c) => showSignature(c, { signer: sessionOf(c).name }));

list.post("/year/review/signature", "year.sign", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, signatureSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems);
    return showSignature(c, { signer: form.values.signer ?? "", errors });
  }
  const { signer } = form.value;
  const signed = await signMinutes(services.store.db, actorOf(c), form.value, services.clock());
  if (signed === "changed-elsewhere")
    return showSignature(c, { signer, errors: { "": text[lang].signatureChanged } });
  if (signed === "incomplete") return showDraft(c, { errors: await openIn(c) });
  return redirectWithNotice(c, `/year/reviews/${signed.id}`, text[lang].signedNotice);
});

list.get("/year/reviews/:id", "year.view", async (c) => {
  const { lang, services } = c.var;
  const signed = await readSignedMinutes(services.store.db, actorOf(c).companyId, c.req.param("id"));
  return page(
    c,
    { title: text[lang].minutesTitle, current: "principles" },
    <SignedPage lang={lang} signed={signed} />,
  );
});

list.get("/year/reviews/:id/minutes.pdf", "year.view", async (c) => {
  const { lang, services } = c.var;
  const signed = await readSignedMinutes(services.store.db, actorOf(c).companyId, c.req.param("id"));
  const name = `${text[lang].fileName}_${signed.document.heldOn}.pdf`;
  return c.body(new Uint8Array(await printMinutes(lang, signed)), 200, {
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="minutes.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "no-store",
  });
});

/** What keeps the draft from being signed, in words by field. */
async function openIn(c: Context<Env>): Promise<FormErrors> {
  const { lang, services } = c.var;
  const view = await readMinutesDraft(services.store.db, actorOf(c).companyId, services.clock());
  const points = Object.entries(openPoints(view.draft, view.today));
  return Object.fromEntries(points.map(([field, key]) => [field, text[lang][key]]));
}

async function showDraft(
  c: Context<Env>,
  shown: { readonly typed?: Readonly<Record<string, string>>; readonly errors?: FormErrors } = {},
): Promise<Response> {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const view = await readMinutesDraft(services.store.db, companyId, services.clock(), yearAsked(c));
  return page(
    c,
    { title: text[lang].reviewTitle, current: "principles", status: shown.errors ? 422 : 200 },
    <DraftPage
      lang={lang}
      view={view}
      mayEdit={may(c, "year.edit")}
      maySign={may(c, "year.sign")}
      {...shown}
    />,
  );
}

/** The last look before signing; the draft's page where there is none or something is open. */
async function showSignature(
  c: Context<Env>,
  shown: { readonly signer: string; readonly errors?: FormErrors },
): Promise<Response> {
  const { lang, services } = c.var;
  const view = await readMinutesDraft(services.store.db, actorOf(c).companyId, services.clock());
  if (!view.row || Object.keys(openPoints(view.draft, view.today)).length > 0)
    return c.redirect("/year/review", 303);
  return page(
    c,
    { title: text[lang].signatureTitle, current: "principles", status: shown.errors ? 422 : 200 },
    <SignaturePage lang={lang} view={view} {...shown} />,
  );
}

export const reviewRoutes = list.routes;
