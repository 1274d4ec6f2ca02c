/** What the access matrix needs of the incidents: one with a file, one that has ended, and forms that add to them. */
import { addNote, openIncident, setOpen } from "#src/features/incidents/index.ts";
import { filesOf } from "#src/features/incidents/queries.ts";
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

const saying = { name: "係", at: "" };

async function incident({ store, companyId, word, now }: Place): Promise<string> {
  const input = { title: word, kind: "ransomware", level: 2 } as const;
  return openIncident(store.db, commandLineActor(companyId), saying, input, now);
}

async function endedIncident(place: Place): Promise<string> {
  const id = await incident(place);
  const whys = { leaked: place.word, entered: place.word, outflow: place.word };
  const said = { kind: "closed", whys, summary: place.word } as const;
  await setOpen(place.store.db, commandLineActor(place.companyId), id, saying, said, place.now);
  return id;
}

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function file(place: Place, [id = ""]: readonly string[]): Promise<string> {
  const upload = { name: `${place.word}.png`, bytes: new Uint8Array(picture) };
  const received = await receiveFile(place.dataDir, upload, place.now);
  if (!received.ok) throw new Error(received.reason);
  const input = { text: place.word, files: [received.file] };
  const { store, companyId } = place;
  await addNote(store.db, commandLineActor(companyId), id, saying, input, place.now);
  return (await filesOf(store.db, companyId, id)).at(-1)?.id ?? "";
}

export const incidentThings = {
  "/bad-day/incidents/:id": incident,
  "/bad-day/incidents/:id/reopenings": endedIncident,
  "/bad-day/incidents/:id/files/:file": file,
};

const step = JSON.stringify({ id: "paper-0001", at: "2026-11-22T00:00:00Z", text: "変更" });

export const incidentForms = {
  "/bad-day/incidents/:id/entries": { text: "変更" },
  "/bad-day/incidents/:id/imports": { lines: step },
  "/bad-day/incidents/:id/first-steps": async ({ store, companyId, now }: Place) => {
    const at = now.toISOString();
    const step = { run: newId(), situation: "general", step: "unplug", act: "done", reason: "" } as const;
    await store.db
      .insertInto("first_step_log")
      .values({ company_id: companyId, id: newId(), ...step, happened_at: at, received_at: at })
      .execute();
    return {};
  },
  "/bad-day/incidents/:id/exports": {},
  "/bad-day/incidents/:id/drafts/:draft/versions": { format: "docx" },
  "/bad-day/incidents/:id/answers": { "q-what": "変更" },
  "/bad-day/incidents/:id/members": { name: "変更" },
  "/bad-day/incidents/:id/meetings": { present: "変更" },
  "/bad-day/incidents/:id/notifications": { to: "police" },
  "/bad-day/incidents/:id/levels": { level: "3", reason: "変更" },
  "/bad-day/incidents/:id/breach-answers": { known: "2026-11-20" },
  "/bad-day/incidents/:id/tasks": { title: "変更", due: "2026-12-20" },
  "/bad-day/incidents/:id/closures": { leaked: "変更", entered: "変更", outflow: "変更" },
  "/bad-day/incidents/:id/reopenings": { reason: "変更" },
};
