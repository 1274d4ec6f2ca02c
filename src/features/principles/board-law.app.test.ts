/** The law of the board: whatever a company says, nothing is drawn as done before something was shown. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers as diagnosisAnswers } from "#src/engine/diagnosis/index.ts";
import { answerByHand, knownFacts } from "#src/features/controls/index.ts";
import { controls } from "#src/handbook/controls/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { closedDiagnosis, sheetWith } from "#tests/helpers/diagnosis.ts";

const now = new Date("2026-11-23T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
});
afterAll(() => shop.close());

const values = ["yes", "yes", "yes", "no", "unknown"] as const;

test("random answers to the diagnosis and to every control never draw anything as done", async () => {
  const { db } = shop.store;
  const actor = commandLineActor(shop.companyId);
  const versions = new Map<string, { readonly version: number; readonly value: string }>();
  let day = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...diagnosisAnswers),
      fc.infiniteStream(fc.constantFrom(...values)),
      async (answer, stream) => {
        day += 1;
        const at = new Date(now.getTime() + day * 60_000);
        await closedDiagnosis(shop.store, shop.companyId, sheetWith(answer), at);
        for (const control of controls) {
          const answers = control.byHand
            .filter(({ fact }) => !knownFacts.has(fact))
            .map(({ fact }) => {
              const [value = "yes"] = stream.take(1);
              return { fact, value, seen: versions.get(fact)?.version ?? 0 };
            });
          await answerByHand(db, actor, { controlId: control.id, answers }, at);
          for (const { fact, value, seen } of answers)
            if (versions.get(fact)?.value !== value) versions.set(fact, { version: seen + 1, value });
        }
        shop.setNow(at);
        for (const path of [
          "/principles",
          "/principles/1",
          "/principles/7",
          "/controls",
          "/gap",
          "/maps/scs",
        ])
          expect(await (await shop.as("owner").get(path)).text(), path).not.toContain("state--done");
      },
    ),
    { numRuns: 6 },
  );
});

test("all answered with yes, the tiles are partly at most, and the declaration stands beside", async () => {
  const company = shop.other;
  const actor = commandLineActor(company.companyId);
  await closedDiagnosis(shop.store, company.companyId, sheetWith("yes"), now);
  for (const control of controls) {
    const answers = control.byHand
      .filter(({ fact }) => !knownFacts.has(fact))
      .map(({ fact }) => ({ fact, value: "yes" as const, seen: 0 }));
    await answerByHand(shop.store.db, actor, { controlId: control.id, answers }, now);
  }
  const html = await (await company.as("owner").get("/principles")).text();
  expect(html).not.toContain("state--done");
  expect(html.match(/<h2 class="card__title">/g)?.length).toBeGreaterThanOrEqual(9);
  expect(html).toContain("申告では「実施」");
  expect(html).toContain("9つのうち0つを証拠で示せます");
});
