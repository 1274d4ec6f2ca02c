/** The page of all devices' freshness: judged, corrected, its tables renewed. */
import {
  CorrectionView,
  correctionForm,
  corrections,
  correctName,
  FleetView,
  freshnessOf,
  freshnessText,
  lifecycleOf,
  takeTable,
  withdrawCorrection,
} from "#src/features/freshness/index.ts";
import {
  actorOf,
  type RouteList,
  readFields,
  readForm,
  redirectWithNotice,
  textValues,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { daysBetween } from "#src/text/dates.ts";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import type { Register } from "../kit/definition.ts";
import { entriesAt } from "../kit/queries/entry.ts";
import { nameOf } from "../kit/read.ts";
import { type Ctx, mayEdit, todayOf } from "../kit/routes/context.ts";
import { labelPages } from "./labels/routes.tsx";

const PATH = "/registers/devices/freshness";
/** The whole table of all products is far smaller. */
const MOST_BYTES = 16 * 1024 * 1024;

export function devicePages(list: RouteList, register: Register): void {
  labelPages(list, register);
  list.get(PATH, "registers.view", (c) => showFleet(c, register));

  list.get(`${PATH}/corrections`, "registers.edit", (c) => showCorrection(c, c.req.query(), undefined));

  list.post(`${PATH}/corrections`, "registers.edit", async (c) => {
    const { lang, services } = c.var;
    const t = freshnessText[lang];
    const form = await readForm(c, correctionForm);
    if (!form.ok) return showCorrection(c, form.values, problemsInWords(lang, form.problems, t));
    const { book } = await freshnessOf(services.store.db, actorOf(c).companyId);
    const { name, version, product, cycle } = form.value;
    const found = book.matcher.pack.products.find(({ id, title }) =>
      [id, title.ja, title.en].includes(product),
    );
    if (product !== "" && !found) return showCorrection(c, form.value, { product: t["unknown-product"] });
    const line = found?.cycles.find(({ id, label }) => cycle !== "" && [id, label].includes(cycle));
    if (cycle !== "" && !line) return showCorrection(c, form.value, { cycle: t["unknown-cycle"] });
    const input = { name, version, product: found?.id ?? "", cycle: line?.id ?? "" };
    await correctName(services.store.db, actorOf(c), input, services.clock());
    return redirectWithNotice(c, PATH, t.saved);
  });

  list.post(`${PATH}/withdrawals`, "registers.edit", async (c) => {
    const { lang, services } = c.var;
    const { id = "" } = textValues(await readFields(c));
    await withdrawCorrection(services.store.db, actorOf(c), id, services.clock());
    return redirectWithNotice(c, PATH, freshnessText[lang].withdrawn, "info");
  });

  list.post(
    `${PATH}/tables`,
    "packs.edit",
    async (c) => {
      const { lang, services } = c.var;
      const t = freshnessText[lang];
      const sent = await readFields(c);
      const part = [sent.file].flat().find((one) => one instanceof File && one.size > 0);
      if (!(part instanceof File)) return showFleet(c, register, { file: t.noFile });
      const { day = "" } = textValues(sent);
      const input = { file: await part.text(), day };
      const taken = await takeTable(services.store.db, actorOf(c), input, services.clock());
      if (!taken.ok) return showFleet(c, register, { file: t[taken.problem] });
      return redirectWithNotice(c, PATH, t.taken(taken.entries));
    },
    { bodyLimit: MOST_BYTES },
  );
}

async function showFleet(c: Ctx, register: Register, errors?: FormErrors): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const today = todayOf(c);
  const freshness = await freshnessOf(db, companyId);
  const entries = await entriesAt(db, register, companyId, { at: services.clock().toISOString(), today });
  const devices = entries.map((entry) => ({
    id: entry.id,
    name: nameOf(register, entry),
    freshness: lifecycleOf(entry.values, today, freshness),
  }));
  const table = (day: string) => ({ day, age: Math.max(0, daysBetween(day, today)) });
  const tables = {
    products: table(freshness.book.day),
    exploited: table(freshness.book.exploited().feed.day),
  };
  return page(
    c,
    { title: freshnessText[lang].title, current: "registers", status: errors ? 422 : 200 },
    <FleetView
      lang={lang}
      today={today}
      devices={devices}
      tables={tables}
      corrections={await corrections(db, companyId)}
      mayEdit={mayEdit(c)}
      {...(errors ? { errors } : {})}
    />,
  );
}

async function showCorrection(
  c: Ctx,
  values: Readonly<Record<string, string>>,
  errors: FormErrors | undefined,
): Promise<Response> {
  const { lang, services } = c.var;
  const { book } = await freshnessOf(services.store.db, actorOf(c).companyId);
  const products = book.matcher.pack.products.map(({ title }) => title[lang]).toSorted();
  return page(
    c,
    { title: freshnessText[lang].teachTitle, current: "registers", status: errors ? 422 : 200 },
    <CorrectionView lang={lang} values={values} products={products} {...(errors ? { errors } : {})} />,
  );
}
