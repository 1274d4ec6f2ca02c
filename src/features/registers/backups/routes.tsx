/** Further pages of the backups: the judgement of all data, its print, the sheet for the cloud. */
import { type CloudPrice, planCloud } from "#src/engine/backup/index.ts";
import { actorOf, checkFields, type RouteList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { Entry, Register } from "../kit/definition.ts";
import { entriesAt } from "../kit/queries/entry.ts";
import { yesNo } from "../kit/read.ts";
import { type Ctx, mayEdit, todayOf } from "../kit/routes/context.ts";
import { printed } from "../kit/routes/print.ts";
import { type CloudLine, CloudView } from "./cloud.tsx";
import { numberIn } from "./data-set.ts";
import { OverviewView } from "./overview.tsx";
import { printJudgement } from "./print-judgement.ts";
import { judgedData } from "./read.ts";
import { firstPrice, priceForm } from "./schema.ts";
import { text } from "./text/judgement.ts";

export function backupPages(list: RouteList, register: Register): void {
  list.get("/registers/backups/judgement", "registers.view", async (c) => {
    const { lang } = c.var;
    return page(
      c,
      { title: text[lang].overview, current: "registers" },
      <OverviewView lang={lang} data={await judgedOf(c, register)} today={todayOf(c)} />,
    );
  });

  list.get("/registers/backups/judgement.pdf", "registers.view", async (c) => {
    const { lang } = c.var;
    const data = await judgedOf(c, register);
    const sheet = { name: "judgement", title: text[lang].fileName, entries: data.length };
    return printed(c, register, sheet, (head) => printJudgement(lang, data, head));
  });

  list.get("/registers/backups/cloud", "registers.view", async (c) => {
    const { lang } = c.var;
    const asked = { ...firstPrice, ...c.req.query() };
    const read = checkFields(asked, priceForm);
    const sets = await entriesAt(c.var.services.store.db, register, actorOf(c).companyId, momentOf(c));
    const price: CloudPrice | null = read.ok
      ? {
          yenPerGigabyteMonth: read.value["per-gigabyte"],
          leastYenMonth: read.value.least,
          sizeFactor: read.value.factor,
        }
      : null;
    return page(
      c,
      { title: text[lang].cloud, current: "registers", status: read.ok ? 200 : 422 },
      <CloudView
        lang={lang}
        values={asked}
        errors={read.ok ? {} : problemsInWords(lang, read.problems)}
        lines={sets.map((entry) => lineOf(entry, price)).toSorted(byNeed)}
        plan={price && read.ok ? planCloud(sets.map(candidateOf), price, read.value.budget) : null}
        mayEdit={mayEdit(c)}
      />,
    );
  });
}

function judgedOf(c: Ctx, register: Register) {
  return judgedData(c.var.services.store.db, register, actorOf(c).companyId, momentOf(c));
}

function momentOf(c: Ctx) {
  return { at: c.var.services.clock().toISOString(), today: todayOf(c) };
}

function candidateOf({ id, values }: Entry) {
  const neededToContinue = yesNo(values, "needed_to_continue");
  return { id, gigabytes: numberIn(values, "size_gb"), neededToContinue };
}

/** Without the least sum, which is paid once for all. */
function lineOf(entry: Entry, price: CloudPrice | null): CloudLine {
  const gigabytes = numberIn(entry.values, "size_gb");
  if (gigabytes === null || price === null) return { entry, yenMonth: null };
  return { entry, yenMonth: Math.ceil(gigabytes * price.sizeFactor * price.yenPerGigabyteMonth) };
}

const need = { yes: "0", "": "1", no: "2" };

/** What stops the work first, then what is not known, then the rest. */
function byNeed(a: CloudLine, b: CloudLine): number {
  const key = ({ entry: { values } }: CloudLine) =>
    `${need[values.needed_to_continue as keyof typeof need]} ${9 - Number(values.importance || 0)} ${values.name}`;
  return key(a) < key(b) ? -1 : 1;
}
