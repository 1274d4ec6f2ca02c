/** Follows the links between the parts of a workbook. */

import type { Zip } from "../zip/entries.ts";
import { readXml } from "./xml.ts";

export type Relation = { readonly type: string; readonly target: string };

/** The links of a part by id, targets as names inside the container. Types by their last word: both name spaces. */
export async function readRelations(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = new Map<string, Relation>();
  await readXml(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = new URL(Target, `zip:///${folder}`).pathname.slice(1);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: decodeURI(target) });
    },
    close() {},
    text() {},
  });
  return relations;
}
