/** /settings/packs: the edition in force, its file, an edited file compared and taken, the way back. */
import type { Context } from "hono";
import { packFile } from "#src/engine/pack/index.ts";
import {
  actorOf,
  type Env,
  readFields,
  redirectWithNotice,
  routeList,
  textValues,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { ownPart } from "./content.ts";
import { packFileOf, readPacks } from "./read.ts";
import { checkPack, type PackProblem, returnToShipped, takePack } from "./service.ts";
import { text } from "./text.ts";
import { ComparisonPage } from "./views/comparison.tsx";
import { PacksPage } from "./views/packs.tsx";

const PATH = "/settings/packs";
/** Twice the whole file, so that long notes still fit. */
const MOST_BYTES = 4 * 1024 * 1024;

const list = routeList();
export const { routes } = list;

list.get(PATH, "packs.edit", (c) => show(c));

list.get(`${PATH}/file`, "packs.edit", async (c) => {
  const { store } = c.var.services;
  const { companyId } = actorOf(c);
  const { head } = await readPacks(store.db, companyId, c.var.services.clock());
  return c.body(await packFileOf(store.db, companyId), 200, {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": `attachment; filename="banto-pack-${head.version}.json"`,
    "cache-control": "no-store",
  });
});

list.post(
  `${PATH}/comparisons`,
  "packs.edit",
  async (c) => {
    const { lang, services } = c.var;
    const sent = await readFields(c);
    const part = [sent.file].flat().find((one) => one instanceof File && one.size > 0);
    if (!(part instanceof File)) return show(c, { errors: { file: text[lang].noFile } });
    const file = await part.text();
    const checked = await checkPack(services.store.db, actorOf(c).companyId, file);
    if (!checked.ok) return show(c, { file, problems: checked.problems });
    const { pack, differences, seen } = checked;
    // Only what differs travels on to the confirmation.
    const kept = packFile({ ...pack, entries: ownPart(pack) });
    return page(
      c,
      { title: text[lang].compareTitle, current: "settings" },
      <ComparisonPage lang={lang} pack={pack} differences={differences} hidden={{ pack: kept, seen }} />,
    );
  },
  { bodyLimit: MOST_BYTES },
);

list.post(
  PATH,
  "packs.edit",
  async (c) => {
    const { lang, services } = c.var;
    const { pack: file = "", seen = "" } = textValues(await readFields(c));
    const taken = await takePack(services.store.db, actorOf(c), { file, seen }, services.clock());
    if (!taken.ok) return show(c, { file, problems: taken.problems });
    const { version } = taken.pack.content;
    return redirectWithNotice(c, PATH, text[lang].taken(version, taken.differences.length));
  },
  { bodyLimit: MOST_BYTES },
);

list.post(`${PATH}/returns`, "packs.edit", async (c) => {
  const { lang, services } = c.var;
  await returnToShipped(services.store.db, actorOf(c), services.clock());
  return redirectWithNotice(c, PATH, text[lang].returned, "info");
});

interface Refused {
  readonly file?: string;
  readonly problems?: readonly PackProblem[];
  readonly errors?: FormErrors;
}

async function show(c: Context<Env>, refused?: Refused): Promise<Response> {
  const { lang, services } = c.var;
  const view = await readPacks(services.store.db, actorOf(c).companyId, services.clock());
  return page(
    c,
    { title: text[lang].title, current: "settings", status: refused ? 422 : 200 },
    <PacksPage lang={lang} view={view} {...refused} />,
  );
}
