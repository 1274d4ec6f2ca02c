/** Taking in the permissions of a share: paste, compare, save. */
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type RouteList,
  readFields,
  redirectWithNotice,
  textValues,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { formatNumber } from "#src/text/numbers.ts";
import type { Entry, Register } from "../../kit/definition.ts";
import { type Ctx, entryOf, todayOf } from "../../kit/routes/context.ts";
import { rightsOfShare } from "../read.ts";
import { text } from "../text/panel.ts";
import { comparePermissions, stateOf } from "./compare.ts";
import { parsePermissions } from "./parse.ts";
import { takeInPermissions } from "./service.ts";
import { PermissionsView } from "./views.tsx";

/** Characters of a pasted list; a table of a thousand lines has less. */
const MOST = 200_000;

export function sharePages(list: RouteList, register: Register): void {
  const at = "/registers/shares/:id/permissions";

  list.get(at, "registers.edit", async (c) => show(c, await folderOf(c, register, c.req.param("id")), ""));

  // Without `seen` it is compared, with it saved as it was compared.
  list.post(at, "registers.edit", async (c) => {
    const share = await folderOf(c, register, c.req.param("id"));
    const { pasted = "", seen } = textValues(await readFields(c));
    const { permissions } = parsePermissions(pasted.slice(0, MOST));
    if (seen === undefined || permissions.length === 0) return show(c, share, pasted);
    const { store, clock } = c.var.services;
    const t = text[c.var.lang];
    const input = { shareId: share.id, permissions, seen, today: todayOf(c), goneWhy: t.goneWhy };
    const changed = await takeInPermissions(store.db, actorOf(c), input, clock());
    return redirectWithNotice(c, `/registers/shares/${share.id}`, t.saved(formatNumber(changed)));
  });
}

/** A folder or device; links have no table of permissions. @throws AppError `not-found` */
async function folderOf(c: Ctx, register: Register, id: string): Promise<Entry> {
  const share = await entryOf(c, register, id);
  if (share.values.kind === "link") throw new AppError("not-found");
  return share;
}

async function show(c: Ctx, share: Entry, pasted: string) {
  const { lang, services } = c.var;
  const { permissions, unread } = parsePermissions(pasted.slice(0, MOST));
  const kept = await rightsOfShare(services.store.db, actorOf(c).companyId, share.id, todayOf(c));
  const empty = c.req.method === "POST" && permissions.length === 0;
  return page(
    c,
    { title: text[lang].paste, current: "registers", status: empty ? 422 : 200 },
    <PermissionsView
      lang={lang}
      share={share}
      pasted={pasted}
      error={empty ? text[lang].empty : undefined}
      comparison={permissions.length > 0 ? comparePermissions(kept, permissions) : undefined}
      unread={unread}
      seen={stateOf(kept)}
    />,
  );
}
