// What we know, as data: one import for features.
export { type Band, bands } from "./bands.ts";
export { type Credit, credits, ownWords } from "./credits.ts";
export { questions } from "./diagnosis/index.ts";
export type { Cost, Doer, FindOut, Level, Measure, Question, Risk } from "./diagnosis/question.ts";
export { type Industry, industries } from "./industries.ts";
export { type OwnerAction, type OwnerPrinciple, ownerActions, ownerPrinciples } from "./owner.ts";
export { type Prefecture, prefectures } from "./prefectures.ts";
export { type Principle, type PrincipleNumber, principles } from "./principles.ts";
export { type Star, starNotes, stars } from "./security-action.ts";
export type { Confidence, Source } from "./source.ts";
export {
  type ContentVersion,
  defaultVersion,
  type GuidelineArticle,
  type VersionId,
  versions,
} from "./versions.ts";
