// Look-alikes: what an address or a name pretends to be, and which ones could be registered against us.
export {
  type Entry,
  type LookalikeKnowledge,
  officialParty,
  type ProtectedBook,
  protect,
  skeletonOf,
} from "./book.ts";
export { compareDomains } from "./compare.ts";
export { areNeighbours, editDistance, editKind } from "./distance.ts";
export { lookalikesOf, type Variant, type VariantKind, type VariantKnowledge } from "./generate.ts";
export { type CompanyNames, partiesOf } from "./parties.ts";
export type { EditKind, Lookalike, LookalikeKind, Party, PartyKind } from "./party.ts";
export { type RestrictionLevel, restrictionLevel, type Script, scriptsOf } from "./scripts.ts";
export { createSkeleton, type LookalikeTables, readUnicodeTable, type Skeleton } from "./skeleton.ts";
