/** What the access matrix needs of the examiners: a report, an official address, and forms that change them. */
import { mailCompanyOf } from "#src/features/examine/company.ts";
import { examine } from "#src/features/examine/examine.ts";
import { addUrl } from "#src/features/examine/service/official-url.ts";
import { report, sealExamined } from "#src/features/examine/service/report.ts";
import { openPage } from "#src/features/examine/service/setting.ts";
import { readShown } from "#src/features/examine/shown.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";

interface Place {
  readonly store: Store;
  readonly companyId: string;
  readonly word: string;
  readonly now: Date;
}

/** A mail that was examined and reported. */
export async function reported({ store, companyId, word, now }: Place) {
  const { db } = store;
  const mail = `From: ${word} <a@fake-${newId().slice(-6)}.example>\nSubject: ${word}\n\n${word}`;
  const shown = await readShown({ file: undefined, text: mail });
  if (typeof shown === "string") throw new Error(shown);
  const examined = examine(shown, await mailCompanyOf(db, companyId, now));
  const sealed = await sealExamined(db, companyId, examined, now);
  const input = { sealed, opened: "no", note: word, name: word } as const;
  const made = await report(db, { companyId, id: "link:examine" }, input, now);
  if (made === "expired") throw new Error(made);
  return made;
}

/** The page without sign-in with a report made on it: its key and the receipt. */
export async function openExaminePage(place: Place): Promise<{ key: string; receipt: string }> {
  const key = await openPage(place.store.db, commandLineActor(place.companyId), place.now);
  return { key, receipt: (await reported(place)).receipt };
}

async function officialUrl({ store, companyId, word, now }: Place): Promise<string> {
  const url = `https://${newId()}.example.co.jp/`;
  const input = { name: word, url, kind: "bank", note: word } as const;
  const added = await addUrl(store.db, commandLineActor(companyId), input, now);
  return added === "exists" ? "" : added.id;
}

export const examineThings: Readonly<Record<string, (place: Place) => Promise<string>>> = {
  "/examine/reports/:id": async (place) => (await reported(place)).id,
  "/examine/official-urls/:id": officialUrl,
};

export const examineKeys = ["/examine/:key", "/examine/:key/reports/:receipt"] as const;

export const examineForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/examine/:key": { text: "http://example.top/" },
  "/examine/:key/reports": { sealed: "x.y" },
  "/examine/reports/:id/judgement": { state: "spam", reply: "変更" },
  "/examine/reports/:id/warnings": { subject: "変更", words: "変更", observation: "変更" },
  "/examine/official-urls/:id/checks": { comparedWith: "通帳" },
  "/examine/official-urls/:id/retirement": {},
};
