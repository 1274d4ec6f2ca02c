/** All signals by the id of their rule. */
import type { Signals } from "../signal.ts";
import { attachment } from "./attachment.ts";
import { authentication } from "./authentication.ts";
import { html } from "./html.ts";
import { impersonation } from "./impersonation.ts";
import { japanese } from "./japanese.ts";
import { link } from "./link.ts";
import { lookalike } from "./lookalike.ts";
import { random } from "./random.ts";
import { sender } from "./sender.ts";
import { structure } from "./structure.ts";
import { trust } from "./trust.ts";

export const signals: Signals = {
  ...authentication,
  ...sender,
  ...random,
  ...impersonation,
  ...lookalike,
  ...link,
  ...html,
  ...attachment,
  ...structure,
  ...japanese,
  ...trust,
};
