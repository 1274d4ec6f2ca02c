/** /examine/recipients and /examine/look-alikes: what members check before sending, and whom to watch for. */
import type { Context } from "hono";
import { actorOf, type Env, readFields, routeList, textValues } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { mailCompanyOf } from "../company.ts";
import { lookAlikesOf, watchedDomains } from "../look-alikes.ts";
import { type Checked, checkPasted, type Pasted, recipientsOfDraft } from "../recipients.ts";
import { lookAlikeText } from "../text/look-alikes.ts";
import { recipientText } from "../text/recipients.ts";
import { LOOK_ALIKES, LookAlikesPage } from "../views/look-alikes.tsx";
import { RECIPIENTS, RecipientsPage } from "../views/recipients.tsx";
import { UPLOAD_BYTES } from "./examined.tsx";

const list = routeList();
export const toolRoutes = list.routes;

const none: Pasted = { to: "", cc: "", bcc: "" };

list.get(RECIPIENTS, "examine.use", (c) => showRecipients(c, none));

list.post(
  RECIPIENTS,
  "examine.use",
  async (c) => {
    const { lang, services } = c.var;
    const t = recipientText[lang];
    const fields = await readFields(c);
    const { to = "", cc = "", bcc = "" } = textValues(fields);
    const file = [fields.file].flat().find((part) => part instanceof File && part.size > 0);
    const draft =
      file instanceof File ? await recipientsOfDraft(new Uint8Array(await file.arrayBuffer())) : none;
    if (!draft) return showRecipients(c, { to, cc, bcc }, undefined, { file: t.unreadable });
    const both = (pasted: string, drafted: string) => [pasted, drafted].filter(Boolean).join(",\n");
    const pasted = { to: both(to, draft.to), cc: both(cc, draft.cc), bcc: both(bcc, draft.bcc) };
    const company = await mailCompanyOf(services.store.db, actorOf(c).companyId, services.clock());
    const checked = checkPasted(pasted, company);
    return showRecipients(c, pasted, checked, checked ? undefined : { to: t.nothing });
  },
  { bodyLimit: UPLOAD_BYTES },
);

list.get(LOOK_ALIKES, "examine.use", async (c) => {
  const { lang, services } = c.var;
  const company = await mailCompanyOf(services.store.db, actorOf(c).companyId, services.clock());
  const watched = watchedDomains(company);
  const asked = watched.find(({ domain }) => domain === c.req.query("domain")) ?? watched[0];
  const found = asked ? await lookAlikesOf(asked.domain) : [];
  return page(
    c,
    { title: lookAlikeText[lang].title, current: "examine" },
    <LookAlikesPage lang={lang} watched={watched} domain={asked?.domain ?? ""} found={found} />,
  );
});

function showRecipients(c: Context<Env>, pasted: Pasted, checked?: Checked, errors?: FormErrors) {
  const { lang } = c.var;
  return page(
    c,
    { title: recipientText[lang].title, current: "examine", status: errors ? 422 : 200 },
    <RecipientsPage lang={lang} pasted={pasted} checked={checked} errors={errors} />,
  );
}
