// What the judge of addresses knows about hosts and words, in one value.
import type { UrlKnowledge } from "#src/engine/url/index.ts";
import { lookalikeTables } from "../confusables/index.ts";
import { redirects } from "./redirects.ts";
import {
  disposableMail,
  dynamicDns,
  fileHosts,
  formBuilders,
  freeHosting,
  freeMail,
  shorteners,
  siteBuilders,
} from "./services.ts";
import {
  abusedEndings,
  addedWords,
  archiveFiles,
  dangerousFiles,
  loginWords,
  worstEndings,
} from "./words.ts";

export { lures } from "./lures.ts";
export { disposableMail, freeMail } from "./services.ts";
export { variantKnowledge } from "./variants.ts";
export { addedWords } from "./words.ts";

export const urlKnowledge: UrlKnowledge = {
  tables: lookalikeTables,
  addedWords,
  loginWords,
  abusedEndings,
  worstEndings,
  dangerousFiles,
  archiveFiles,
  shorteners,
  freeHosting,
  siteBuilders,
  formBuilders,
  dynamicDns,
  fileHosts,
  mailHosts: [...freeMail, ...disposableMail],
  redirects,
};
export { lookalikeWords, textFindingWords, urlFindingWords } from "./finding-words.ts";
