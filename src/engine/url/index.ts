// Addresses: taken apart as browsers do, judged with reasons.
export { type AddressKind, type Anatomy, takeApart } from "./anatomy.ts";
export { type Phone, phonesIn, urlsIn } from "./find-in-text.ts";
export { lookalikeWeight, type UrlFinding, type UrlFindingId, weights } from "./finding.ts";
export type { HostParts, SplitHost } from "./host.ts";
export { judgeUrl, type UrlJudgement, type UrlVerdict } from "./judge.ts";
export {
  judgeText,
  type Lure,
  namedParty,
  type TextContext,
  type TextFinding,
  type TextFindingId,
  type TextJudgement,
} from "./judge-text.ts";
export { covering, type RedirectPattern, type UrlContext, type UrlKnowledge } from "./knowledge.ts";
export { looksRandom } from "./name-shape.ts";
export { hostToUnicode } from "./punycode.ts";
export { type Nested, nestedAddress } from "./redirect.ts";
