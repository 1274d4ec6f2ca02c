/** Written by tools/learn-mail.mjs from labelled mails; not edited by hand. */
import type { MailWeights } from "#src/engine/mail/index.ts";

export const weights: MailWeights = {
  bias: -4,
  rules: {},
  calibration: { slope: 1, offset: 0 },
  suspicious: 0.5,
  dangerous: 0.9,
};
