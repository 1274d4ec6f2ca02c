/** The second step of an import: which sheet, which heading, which column is what, and what empty cells get. */
import { createHash } from "node:crypto";
import { rememberMapping } from "#src/engine/exchange/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import { registerById } from "../../all.ts";
import type { Register, Values } from "../../kit/definition.ts";
import { resolve } from "../../kit/queries/names.ts";
import { changeImport, type RegisterImport } from "../queries/drafts.ts";
import { keepMapping, rememberedMappings } from "../queries/mappings.ts";
import { firstRows } from "../queries/sheets.ts";
import type { Reading } from "../reading.ts";
import { defaultFields, readSheet, readUnder } from "../rules/open.ts";

/** What the page sent. */
export interface SentColumns {
  readonly sheet: number;
  readonly headingRow: number;
  /** Column by column; "" for one that is left out. */
  readonly mapping: readonly string[];
  readonly defaults: Values;
}

export type ColumnsResult =
  /** Another sheet or heading: the columns were guessed anew and are to be looked at. */
  | { readonly kind: "reread" }
  | { readonly kind: "taken" }
  | { readonly kind: "refused"; readonly problems: Problems };

const open = ["columns", "ready", "stopped"] as const;

/** Says how a draft is to be read, and remembers it for the company's next file of this shape. */
export async function setColumns(
  db: Store["db"],
  actor: Actor,
  register: Register,
  draft: RegisterImport,
  sent: SentColumns,
  now: Date,
): Promise<ColumnsResult> {
  authorise(actor, "registers.edit");
  const { companyId } = actor;
  const { reading, source } = draft;
  const sheet = source.sheets[sent.sheet] ? sent.sheet : reading.sheet;
  const rows = await firstRows(db, companyId, draft.id, sheet);
  const keep = async (next: Reading) => {
    const change = { reading: JSON.stringify(next), state: "columns" as const };
    if (!(await changeImport(db, companyId, draft.id, open, change))) throw new AppError("not-found");
  };
  if (sheet !== reading.sheet || sent.headingRow !== reading.headingRow) {
    const known = await rememberedMappings(db, companyId, register.id);
    const { lang } = reading;
    await keep(
      sheet === reading.sheet
        ? readUnder(register, rows, sheet, sent.headingRow, known, lang)
        : readSheet(register, rows, sheet, known, lang).reading,
    );
    return { kind: "reread" };
  }
  const fields = new Set(register.fields.map(({ key }) => key));
  const mapping = reading.mapping.map((_, at) => {
    const key = sent.mapping[at] ?? "";
    return fields.has(key) ? key : null;
  });
  const { values, problems } = await readDefaults(db, companyId, register, sent.defaults);
  Object.assign(problems, mappingProblems(register, mapping));
  if (Object.keys(problems).length > 0) return { kind: "refused", problems };
  await keep({ ...reading, mapping, defaults: values, sure: mapping.map((key) => (key ? 1 : 0)) });
  const headings = rows.rows[reading.headingRow];
  if (headings && !reading.ours) {
    const remembered = { ...rememberMapping(headings, mapping), defaults: values };
    const digest = createHash("sha256").update(remembered.signature).digest("hex");
    await keepMapping(db, companyId, register.id, digest, remembered, now);
  }
  return { kind: "taken" };
}

/** A field may be chosen once; without the name nothing can be told from anything. */
function mappingProblems(register: Register, mapping: readonly (string | null)[]): Problems {
  const twice = mapping.flatMap((key, at) =>
    key !== null && mapping.indexOf(key) !== at ? [[`column-${at}`, { key: "twice" }] as const] : [],
  );
  if (twice.length > 0) return Object.fromEntries(twice);
  return mapping.includes(register.name) ? {} : { "column-0": { key: "no-name" } };
}

async function readDefaults(db: Store["db"], companyId: string, register: Register, sent: Values) {
  const values: Record<string, string> = {};
  const problems: Record<string, Problems[string]> = {};
  for (const field of defaultFields(register)) {
    const typed = sent[field.key] ?? "";
    if (typed === "") continue;
    const name = `default-${field.key}`;
    if (field.kind === "choice") {
      if (field.choices?.includes(typed)) values[field.key] = typed;
      else problems[name] = { key: "invalid-choice" };
      continue;
    }
    const target = field.to ? registerById(field.to) : undefined;
    const id = await resolve(db, companyId, field, target, typed);
    if (id) values[field.key] = id;
    else problems[name] = { key: field.kind === "person" ? "no-such-person" : "no-such-entry" };
  }
  return { values, problems };
}
