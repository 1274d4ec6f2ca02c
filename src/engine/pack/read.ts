// From a file to a pack: is it one at all, and is everything in it written as it must be?
import type { Fields, FieldValue, Pack, PackHead } from "./content.ts";
import { isDay } from "./value.ts";

export type ReadProblem = {
  readonly key: "not-json" | "not-a-pack" | "other-format-version" | "bad-head" | "bad-entry";
  /** The part of the head, or the id of the entry. */
  readonly entry?: string;
  readonly field?: string;
};

export type ReadResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Reads the text of a file. Nothing in it is taken for granted. */
export function readPackFile(text: string): ReadResult {
  let value: unknown;
  try {
    // A byte order mark is what editors on Windows leave behind.
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { ok: false, problems: [{ key: "not-json" }] };
  }
  return readPack(value);
}

/** Checks the shape of a value that may be a pack. */
export function readPack(value: unknown): ReadResult {
  if (!isRecord(value) || value.format !== "banto-content-pack" || !isRecord(value.entries))
    return { ok: false, problems: [{ key: "not-a-pack" }] };
  if (value.formatVersion !== 1) return { ok: false, problems: [{ key: "other-format-version" }] };
  const { content } = value;
  const entries = Object.entries(value.entries);
  const problems = [
    ...headProblems(content),
    ...entries.flatMap(([id, fields]) => entryProblems(id, fields)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { version, checkedOn, supersededBy } = content as PackHead;
  return {
    ok: true,
    pack: {
      format: "banto-content-pack",
      formatVersion: 1,
      content: { version, checkedOn, supersededBy },
      entries: Object.fromEntries(entries as [string, Fields][]),
    },
  };
}

function headProblems(head: unknown): ReadProblem[] {
  if (!isRecord(head)) return [{ key: "bad-head", entry: "content" }];
  const bad = [
    isVersion(head.version) ? null : "version",
    isDay(head.checkedOn) ? null : "checkedOn",
    head.supersededBy === null || isVersion(head.supersededBy) ? null : "supersededBy",
  ];
  return bad.flatMap((entry) => (entry === null ? [] : [{ key: "bad-head" as const, entry }]));
}

function entryProblems(entry: string, fields: unknown): ReadProblem[] {
  if (!isRecord(fields)) return [{ key: "bad-entry", entry }];
  return Object.entries(fields).flatMap(([field, value]) =>
    isFieldValue(value) ? [] : [{ key: "bad-entry" as const, entry, field }],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isFieldValue(value: unknown): value is FieldValue {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function isVersion(value: unknown): boolean {
  return typeof value === "string" && /^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/.test(value);
}
