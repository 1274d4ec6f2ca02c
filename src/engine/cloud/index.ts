// The judge of cloud services, R172: everything callers need, in one place.
export {
  type CloudJudgement,
  type CloudPoint,
  type CloudQuestion,
  cloudPoints,
  type ExportTest,
  judgeCloud,
  type PointResult,
} from "./judge.ts";
