/** Adds entries to an incident: once each, chained, with a trace in the ledger, in the caller's transaction. */
import { contentOf, type Entry, linkText, stateOf } from "#src/engine/incident/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import { appendEntries, canonicalJson } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { changeIncident, entriesOf, hasEntry, insertEntry, lockHead } from "../queries.ts";
import { entryOf, sha256 } from "../read.ts";

/** More than these are a flood. */
const MOST_ENTRIES = 5_000;

/**
 * Takes entries in; what is there already is left out. Returns how many were new. The ledger gets each entry's
 * kind, number and hash, not its words: more people may read the ledger than the incident.
 * @throws AppError `not-found` for an incident that is not the company's, `too-many` in a flood
 */
export async function append(
  trx: Db,
  actor: Actor,
  incidentId: string,
  entries: readonly Entry[],
  now: Date,
): Promise<number> {
  const { companyId } = actor;
  const head = await lockHead(trx, companyId, incidentId);
  if (!head) throw new AppError("not-found");
  if (head.head_seq + entries.length > MOST_ENTRIES) throw new AppError("too-many");
  const subject = `incident:${incidentId}`;
  const happenings = [];
  let { head_seq: seq, head_hash: previous } = head;
  for (const entry of entries) {
    const digest = sha256(contentOf(entry));
    if (await hasEntry(trx, companyId, incidentId, { id: entry.id, digest })) continue;
    seq += 1;
    const link = {
      incident_id: incidentId,
      seq,
      id: entry.id,
      kind: entry.said.kind,
      happened_at: entry.happenedAt,
      received_at: now.toISOString(),
      author: entry.author,
      author_name: entry.authorName,
      body: canonicalJson(entry.said),
      previous,
    };
    previous = sha256(linkText(link));
    await insertEntry(trx, { company_id: companyId, digest, ...link, hash: previous });
    const data = { kind: entry.said.kind, seq, hash: previous };
    happenings.push({ action: "incident-entry.added", subject, data });
  }
  if (happenings.length === 0) return 0;
  const state = stateOf((await entriesOf(trx, companyId, incidentId)).map(entryOf));
  await changeIncident(trx, companyId, incidentId, {
    title: state.title,
    kind: state.incident,
    level: state.level,
    opened_at: state.openedAt,
    closed_at: state.closed?.at ?? null,
    head_seq: seq,
    head_hash: previous,
  });
  await appendEntries(trx, actor, happenings, now);
  return happenings.length;
}
