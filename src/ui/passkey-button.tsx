/** The button that registers a passkey or signs in with one. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Button, type ButtonKind } from "./button.tsx";
import { text } from "./text.ts";

export type PasskeyButtonProps = {
  readonly lang: Lang;
  readonly mode: "register" | "sign-in";
  /** GET gives the WebAuthn options as JSON. */
  readonly optionsUrl: string;
  /** POST takes {response, name} as JSON. */
  readonly verifyUrl: string;
  /** Where to go afterwards. */
  readonly next: string;
  /** What the passkey is called in the list of passkeys. */
  readonly name?: string | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly children?: Child;
};

/** Registers or uses a passkey; invisible without script, so another way must stand beside it. */
export function PasskeyButton(props: PasskeyButtonProps) {
  const t = text[props.lang];
  return (
    <passkey-button
      data-mode={props.mode}
      data-options-url={props.optionsUrl}
      data-verify-url={props.verifyUrl}
      data-next={props.next}
      data-name={props.name}
      data-working={t.passkeyWorking}
      data-unsupported={t.passkeyUnsupported}
      data-cancelled={t.passkeyCancelled}
      data-failed={t.passkeyFailed}
    >
      <Button kind={props.kind} type="button" hidden>
        {props.children}
      </Button>
      <p class="passkey__status" role="status" />
    </passkey-button>
  );
}
