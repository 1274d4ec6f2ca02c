/** What the page without sign-in and the members' page share: reading what was shown, and answering. */
import type { Context } from "hono";
import { type Env, readFields, textValues } from "#src/platform/http/index.ts";
import { mailCompanyOf } from "../company.ts";
import { examine } from "../examine.ts";
import type { Examined } from "../examined.ts";
import { MOST_BYTES, readShown } from "../shown.ts";
import { showText } from "../text/show.ts";

/** The whole body of an upload: the file, and the little around it. */
export const UPLOAD_BYTES = MOST_BYTES + 512 * 1024;

export type Outcome =
  | { readonly ok: true; readonly examined: Examined }
  | { readonly ok: false; readonly typed: string; readonly errors: Record<string, string> };

/** Examines what a posted form holds; what cannot be read is said at the field. */
export async function examineForm(c: Context<Env>, companyId: string): Promise<Outcome> {
  const { lang, services } = c.var;
  const t = showText[lang];
  const fields = await readFields(c);
  const file = [fields.file].flat().find((part) => part instanceof File && part.size > 0);
  const typed = textValues(fields).text ?? "";
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined;
  const shown = await readShown({ file: bytes, text: typed });
  if (shown === "nothing") return { ok: false, typed, errors: { text: t["nothing-shown"] } };
  if (typeof shown === "string") return { ok: false, typed, errors: { file: t[shown] } };
  const company = await mailCompanyOf(services.store.db, companyId, services.clock());
  return { ok: true, examined: examine(shown, company) };
}
