/** The education plan: who may see it, that it counts and never names, and what it says before anybody is known. */
import { expect, test } from "vitest";
import { assessCompany } from "#src/features/controls/index.ts";
import { attest } from "#src/features/evidence/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop } from "#tests/helpers/app.ts";
import { educationPlan } from "./plan.ts";

const now = new Date("2026-11-23T00:00:00Z");

test("without people it says what to do first", async () => {
  const shop = await openTestShop(now);
  const page = await (await shop.as("owner").get("/year/education")).text();
  expect(page).toContain("人の台帳を開く");
  expect((await shop.as("employee").get("/year/education")).status).toBe(403);
});

test("it counts who has attested, names nobody, and puts what fewest have done first", async () => {
  const shop = await openTestShop(now);
  const actor = commandLineActor(shop.companyId);
  const { db } = shop.store;
  const ids: string[] = [];
  for (const family_name of ["山田", "鈴木"]) {
    const saved = await addPerson(db, actor, { ...noValues, family_name, employment: "regular" }, now);
    if (saved.ok) ids.push(saved.id);
  }
  const controlId = "s9-4-what-to-report";
  await db.transaction().execute((trx) =>
    attest(
      trx,
      actor,
      {
        controlId,
        object: { register: "people", id: ids[0] ?? "" },
        statement: "学びました",
        happenedOn: "2026-11-20",
        validUntil: "2027-11-20",
        personId: ids[0] ?? "",
      },
      now,
    ),
  );
  const plan = educationPlan(await assessCompany(db, shop.companyId, now));
  const line = plan.find(({ control }) => control.id === controlId);
  expect(line).toMatchObject({ people: 2, days: 365 });
  expect(plan.length).toBeGreaterThan(15);
  const shares = plan.map(({ done, people }) => (people === 0 ? 0 : done / people));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const page = await (await shop.as("supporter").get("/year/education")).text();
  expect(page).not.toContain("山田");
  expect(page).toContain("／2人");
});
