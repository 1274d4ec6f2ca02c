// What the mail examiner knows, in one value: rules, weights, names, hosts, letters and roles.
import type { MailBrand, MailData, MailRule } from "#src/engine/mail/index.ts";
import { brands } from "../brands/index.ts";
import { lookalikeTables } from "../confusables/index.ts";
import { addedWords, disposableMail, freeMail, urlKnowledge } from "../hosts/index.ts";
import { attachment } from "./attachment/index.ts";
import { authentication } from "./authentication/index.ts";
import { html } from "./html/index.ts";
import { japanese } from "./japanese/index.ts";
import { link } from "./link/index.ts";
import { simplified, twins, twinWords, unnatural } from "./lists/letters.ts";
import { moreBrands, quietNames, wholeNames } from "./lists/more-brands.ts";
import { about, executives, offices } from "./lists/roles.ts";
import { common, mailServices, notCommon, oddTlds } from "./lists/senders.ts";
import { lookalike } from "./lookalike/index.ts";
import { sender } from "./sender/index.ts";
import { structure } from "./structure/index.ts";
import { trust } from "./trust/index.ts";
import { weights } from "./weights.ts";
import { wording } from "./wording/index.ts";

export { actions } from "./actions.ts";
export { executives } from "./lists/roles.ts";

export const mailRules: readonly MailRule[] = [
  ...authentication,
  ...sender,
  ...lookalike,
  ...link,
  ...html,
  ...attachment,
  ...wording,
  ...japanese,
  ...structure,
  ...trust,
];

const allBrands: readonly MailBrand[] = [...brands, ...moreBrands];

export const mailData: MailData = {
  rules: mailRules,
  weights,
  brands: allBrands,
  quietNames,
  wholeNames,
  hosts: {
    freeMail: new Set([...freeMail, ...disposableMail]),
    shorteners: new Set(urlKnowledge.shorteners),
    freeHosting: new Set([
      ...urlKnowledge.freeHosting,
      ...urlKnowledge.siteBuilders,
      ...urlKnowledge.dynamicDns,
      ...urlKnowledge.fileHosts,
    ]),
    formBuilders: new Set(urlKnowledge.formBuilders),
    mailServices: new Set(mailServices),
    common: new Set(common),
    notCommon: new Set(notCommon),
    oddTlds: new Set(oddTlds),
  },
  letters: { simplified, twins, twinWords, unnatural },
  roles: { offices, executives, about },
  lookalike: { tables: lookalikeTables, addedWords },
};
