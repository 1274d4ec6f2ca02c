/** What the access matrix needs of the risk review: an asset with a measure, and forms that decide about it. */
import { addMeasure, assetById, latestViews, registers, viewsAt } from "#src/features/registers/index.ts";
import { addEntry } from "#src/features/registers/kit/service/entry.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { addMonths } from "#src/text/dates.ts";
import { entryValues } from "./access-registers.ts";

type Place = Parameters<typeof entryValues>[0];

async function ratedAsset(place: Place): Promise<string> {
  const register = registers.find(({ id }) => id === "assets");
  if (!register) throw new Error("no register of assets");
  const values = { ...(await entryValues(place, register)), medium: "paper" };
  const saved = await addEntry(
    place.store.db,
    commandLineActor(place.companyId),
    register,
    values,
    place.now,
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.id;
}

async function measure(place: Place, [assetId = ""]: readonly string[]): Promise<string> {
  const { store, companyId, word, now } = place;
  const input = { control: "", title: word, due: "" };
  await addMeasure(store.db, commandLineActor(companyId), assetId, input, now);
  const row = await store.db
    .selectFrom("risk_measure")
    .select("id")
    .where("company_id", "=", companyId)
    .where("asset_id", "=", assetId)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return row.id;
}

export const riskThings = {
  "/registers/assets/risk/:id": ratedAsset,
  "/registers/assets/risk/:id/measures/:measure": measure,
};

export const riskForms = {
  "/registers/assets/risk/:id/threats": async ({ store, companyId, now }: Place) => {
    // What was said before changes nothing: each time the other frequency is said.
    const said = latestViews(await viewsAt(store.db, companyId, now.toISOString()));
    const before = said.find(({ threat }) => threat === "disaster")?.frequency;
    return { medium: "paper", "threat-0": before === "3" ? "2" : "3", reason: "変更" };
  },
  "/registers/assets/risk/:id/decision": async (
    { store, companyId, now }: Place,
    [id = ""]: readonly string[],
  ) => {
    const { values } = await assetById(store.db, companyId, id);
    const review_on = addMonths(now.toISOString().slice(0, 10), 12);
    return { treatment: "keep", reason: "変更", approver: values.owner ?? "", review_on };
  },
  "/registers/assets/risk/:id/measures": { title: "変更" },
  "/registers/assets/risk/:id/measures/:measure/completion": { done: "yes" },
  "/registers/assets/risk/:id/measures/:measure/withdrawal": {},
};
