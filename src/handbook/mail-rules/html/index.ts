/** The rules of the family "html". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { baseMoved } from "./base-moved.ts";
import { formInMail } from "./form-in-mail.ts";
import { frameInMail } from "./frame-in-mail.ts";
import { hiddenComments } from "./hidden-comments.ts";
import { hiddenSameColour } from "./hidden-same-colour.ts";
import { hiddenText } from "./hidden-text.ts";
import { mixedLetters } from "./mixed-letters.ts";
import { pageForwards } from "./page-forwards.ts";
import { passwordInMail } from "./password-in-mail.ts";
import { pictureOnly } from "./picture-only.ts";
import { scriptInMail } from "./script-in-mail.ts";
import { splitWords } from "./split-words.ts";
import { struckLetters } from "./struck-letters.ts";
import { styledLetters } from "./styled-letters.ts";
import { tinyText } from "./tiny-text.ts";
import { turnedText } from "./turned-text.ts";
import { twistedLetters } from "./twisted-letters.ts";

export const html: readonly MailRule[] = [
  baseMoved,
  formInMail,
  frameInMail,
  hiddenComments,
  hiddenSameColour,
  hiddenText,
  mixedLetters,
  pageForwards,
  passwordInMail,
  pictureOnly,
  scriptInMail,
  splitWords,
  struckLetters,
  styledLetters,
  tinyText,
  turnedText,
  twistedLetters,
];
