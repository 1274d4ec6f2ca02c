/** What the access matrix needs of the registers: an entry of each with its required fields, and forms that change it. */
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { importById } from "#src/features/registers/exchange/queries/drafts.ts";
import { openImport } from "#src/features/registers/exchange/service/draft.ts";
import { startComparison } from "#src/features/registers/exchange/service/start.ts";
import { addEntry, registers, retireEntry } from "#src/features/registers/index.ts";
import type { Register } from "#src/features/registers/kit/definition.ts";
import { fileOfEntry } from "#src/features/registers/kit/queries/files.ts";
import { label } from "#src/features/registers/kit/read.ts";
import { attachFile } from "#src/features/registers/kit/service/files.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { receiveFile } from "#src/platform/files/index.ts";

interface Place {
  readonly store: Store;
  readonly dataDir: string;
  readonly companyId: string;
  readonly word: string;
  readonly now: Date;
}

/** Values for every required field; what must be chosen gets the first choice, what is linked is made first. */
export async function entryValues(place: Place, register: Register): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const { key, kind, required, choices = [], to } of register.fields) {
    if (!required) continue;
    if (kind === "person") values[key] = await owner(place);
    else if (kind === "link") values[key] = await entry(place, byId(to ?? ""));
    else if (kind === "choice" || kind === "choices") values[key] = choices[0] ?? "";
    else if (kind === "yes-no") values[key] = "yes";
    else if (kind === "day") values[key] = "2026-11-20";
    else if (kind === "number") values[key] = "1";
    else if (kind === "url") values[key] = "https://example.co.jp/";
    else if (kind === "mail") values[key] = "who@example.co.jp";
    else values[key] = `${place.word} ${newId().slice(-6)}`;
  }
  values[register.name] ||= place.word;
  return values;
}

/** An entry of a register; returns its id. */
export async function entry(place: Place, register: Register): Promise<string> {
  const values = await entryValues(place, register);
  const actor = commandLineActor(place.companyId);
  const saved = await addEntry(place.store.db, actor, register, values, place.now);
  if (!saved.ok) throw new Error(`${register.id}: ${JSON.stringify(saved.problems)}`);
  return saved.id;
}

async function retired(place: Place, register: Register): Promise<string> {
  const id = await entry(place, register);
  const why = { on: "2026-11-01", why: place.word };
  await retireEntry(place.store.db, commandLineActor(place.companyId), register, id, why, place.now);
  return id;
}

/** A file that was handed over and compared: one row with a name, which is refused or added. */
async function compared(place: Place, register: Register): Promise<string> {
  const { store, companyId, word, now } = place;
  const actor = commandLineActor(companyId);
  const pasted = `${label(register, register.name, "ja")}\n${word}`;
  const opened = await openImport(store.db, actor, register, { pasted }, "ja", now);
  if (!opened.ok) throw new Error(opened.reason);
  const draft = await importById(store.db, companyId, register.id, opened.id, now);
  if (!draft) throw new Error("no draft");
  await startComparison(store.db, actor, register, draft, now.toISOString().slice(0, 10), now);
  return opened.id;
}

const byId = (id: string): Register => {
  const found = registers.find((register) => register.id === id);
  if (!found) throw new Error(`no register ${id}`);
  return found;
};

async function owner({ store, companyId, word, now }: Place): Promise<string> {
  const person = { ...noValues, family_name: word, given_name: newId().slice(-6) };
  const saved = await addPerson(store.db, commandLineActor(companyId), person, now);
  if (!saved.ok) throw new Error("no person");
  return saved.id;
}

async function file(place: Place): Promise<string> {
  const register = byId("devices");
  const id = await entry(place, register);
  const upload = { name: `${place.word}.png`, bytes: new Uint8Array(picture) };
  const received = await receiveFile(place.dataDir, upload, place.now);
  if (!received.ok) throw new Error(received.reason);
  const { db } = place.store;
  await attachFile(db, commandLineActor(place.companyId), register, id, received.file, place.now);
  const row = await db
    .selectFrom("register_file")
    .select("file_id")
    .where("company_id", "=", place.companyId)
    .where("entry_id", "=", id)
    .executeTakeFirstOrThrow();
  await fileOfEntry(db, place.companyId, row.file_id);
  return row.file_id;
}

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function withPicture(): FormData {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(picture)], "picture.png", { type: "image/png" }));
  return form;
}

/** Things of the registers, by their address. */
export const registerThings: Readonly<Record<string, (place: Place) => Promise<string>>> = {
  "/registers/files/:id": file,
  ...Object.fromEntries(
    registers.flatMap((register) => [
      [`/registers/${register.id}/:id`, (place: Place) => entry(place, register)],
      [`/registers/${register.id}/:id/retirement/withdrawal`, (place: Place) => retired(place, register)],
      [`/registers/${register.id}/imports/:id`, (place: Place) => compared(place, register)],
    ]),
  ),
};

type MakeForm = (
  place: Place,
  parameters: readonly string[],
) => Promise<Readonly<Record<string, string>> | FormData>;

/** Forms that change them. */
export const registerForms: Readonly<Record<string, Readonly<Record<string, string>> | MakeForm>> = {
  "/registers/:register/completeness": {},
  "/registers/:register/completeness/withdrawal": {},
  "/registers/carry-outs/:id/return": {},
  "/registers/shares/:id/permissions": { pasted: "変更,編集", seen: "-" },
  ...Object.fromEntries(
    registers.flatMap((register): [string, Readonly<Record<string, string>> | MakeForm][] => [
      [
        `/registers/${register.id}/:id`,
        async (place) => ({ ...(await entryValues(place, register)), [register.name]: "変更", version: "1" }),
      ],
      [`/registers/${register.id}/:id/retirement`, { on: "2026-11-01", why: "変更" }],
      [`/registers/${register.id}/:id/retirement/withdrawal`, {}],
      [`/registers/${register.id}/imports/:id/columns`, { "column-0": register.name }],
      [`/registers/${register.id}/imports/:id/conflicts`, { all: "file" }],
      [
        `/registers/${register.id}/imports/:id/confirmation`,
        async ({ store, companyId, now }, [id = ""]) => {
          const draft = await importById(store.db, companyId, register.id, id, now);
          return { stamp: String(draft?.stamp) };
        },
      ],
      [`/registers/${register.id}/imports/:id/removal`, {}],
      [`/registers/${register.id}/:id/files`, async () => withPicture()],
    ]),
  ),
};
