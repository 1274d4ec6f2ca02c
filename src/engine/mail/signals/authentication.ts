/** What the receiving server, or our own check, found out about the mail's origin. Nothing known says nothing. */
import { quote, when } from "../evidence.ts";
import type { Signals } from "../signal.ts";
import type { View } from "../view.ts";

const known = ({ authentication }: View) => authentication.source !== "none";
const failing = new Set(["fail", "softfail", "permerror"]);

const said = ({ authentication: { spf, spfOrg, dkim, dmarc } }: View) =>
  [
    spf && `spf=${spf} ${spfOrg}`,
    ...dkim.map(({ result, org }) => `dkim=${result} ${org}`),
    dmarc && `dmarc=${dmarc}`,
  ]
    .filter((one) => one !== "")
    .join("; ");

const signedBySomebody = ({ authentication }: View) =>
  authentication.spf === "pass" || authentication.dkim.some(({ result }) => result === "pass");

export const authentication: Signals = {
  "auth-dmarc-fail": (view) =>
    when(known(view) && view.authentication.dmarc === "fail", "Authentication-Results", said(view)),
  "auth-spf-fail": (view) =>
    when(
      known(view) && !view.authentication.aligned && failing.has(view.authentication.spf),
      "Authentication-Results",
      said(view),
    ),
  "auth-dkim-broken": (view) =>
    when(
      known(view) &&
        !view.authentication.aligned &&
        view.authentication.dkim.some(({ result }) => result === "fail"),
      "Authentication-Results",
      said(view),
    ),
  "auth-nobody": (view) =>
    when(
      known(view) && !view.authentication.aligned && !signedBySomebody(view),
      "Authentication-Results",
      said(view),
    ),
  "auth-other-domain": (view) =>
    when(
      known(view) && !view.authentication.aligned && signedBySomebody(view),
      "Authentication-Results",
      said(view),
    ),
  "auth-forged": ({ authentication }) =>
    authentication.forged.slice(0, 2).map(({ raw }) => quote("Authentication-Results", raw)),
};
