import { type ContentVersion, versions } from "#src/handbook/index.ts";

/** The edition of the guideline that a diagnosis follows. */
export function versionOf(id: string): ContentVersion {
  const found = versions.find((version) => version.id === id);
  if (!found) throw new RangeError(`no content version ${id}`);
  return found;
}
