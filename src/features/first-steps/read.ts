/** What the page without sign-in may show of a company: what the company chose, and nothing else. */
import { ownContacts } from "#src/features/contacts/index.ts";
import { type ContactWindow, contactWindows } from "#src/handbook/contacts/index.ts";
import type { FirstStep } from "#src/handbook/first-steps/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Lang } from "#src/text/words.ts";
import { companyByKey, type FirstStepLog, logsOfRun, respondersOf } from "./queries/index.ts";
import { NO_COMPANY } from "./rules.ts";

export interface Callee {
  readonly name: string;
  readonly note: string;
  readonly phone: string;
  readonly mail: string;
  readonly url: string;
}

export interface HelpView {
  readonly key: string;
  readonly company: string | undefined;
  readonly responders: readonly Callee[];
  /** Chosen contacts of the company by kind. */
  readonly own: ReadonlyMap<string, readonly Callee[]>;
  /** The public windows as the company knows them, by id. */
  readonly windows: ReadonlyMap<string, Callee>;
  readonly logs: readonly FirstStepLog[];
}

/** @throws AppError `not-found` for a key that opens nothing */
export async function readHelp(db: Db, lang: Lang, key: string, run: string): Promise<HelpView> {
  const shipped = new Map(contactWindows.map((window) => [window.id, ofWindow(window, lang)]));
  if (key === NO_COMPANY)
    return { key, company: undefined, responders: [], own: new Map(), windows: shipped, logs: [] };
  const company = await companyByKey(db, key);
  if (!company) throw new AppError("not-found");
  const contacts = await ownContacts(db, company.id);
  for (const { window_id, name, phone, mail, url } of contacts)
    if (shipped.has(window_id)) shipped.set(window_id, { name, note: "", phone, mail, url });
  const responders = (await respondersOf(db, company.id)).filter(({ on_help }) => on_help === 1);
  return {
    key,
    company: company.name,
    responders: responders.map(({ name, role, phone }) => ({ name, note: role, phone, mail: "", url: "" })),
    own: Map.groupBy(
      contacts
        .filter((one) => one.window_id === "" && one.on_help === 1)
        .map(({ kind, name, phone, mail, url }) => ({ kind, name, note: "", phone, mail, url })),
      ({ kind }) => kind,
    ),
    windows: shipped,
    logs: run === "" ? [] : await logsOfRun(db, company.id, run),
  };
}

function ofWindow({ name, phone = "", mail = "", url = "" }: ContactWindow, lang: Lang): Callee {
  return { name: name[lang], note: "", phone, mail, url };
}

/** Whom a step leads to: the responders, the company's own, then public windows that are not in their place. */
export function calleesOf(view: HelpView, { responders, own = [], windows = [] }: FirstStep): Callee[] {
  const mine = own.flatMap((kind) => view.own.get(kind) ?? []);
  return [
    ...(responders ? view.responders : []),
    ...mine,
    ...windows.flatMap((id) => view.windows.get(id) ?? []),
  ];
}
