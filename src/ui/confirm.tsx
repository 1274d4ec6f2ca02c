/** A question before an act that is hard to undo. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Button, type ButtonKind, PostButton } from "./button.tsx";
import { text } from "./text.ts";

export type ConfirmProps = {
  readonly lang: Lang;
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The word on the button that starts it. */
  readonly label: string;
  readonly kind?: ButtonKind | undefined;
  /** The question, with what will happen and what will not. */
  readonly question: string;
  /** The word on the button that does it; the act by its name, not "OK". */
  readonly confirm?: string | undefined;
  readonly children?: Child;
};

/**
 * A one-button form that asks once more in a dialog.
 * Without script the form is sent at once: use it for what can be undone, or let the server ask.
 */
export function Confirm(props: ConfirmProps) {
  const t = text[props.lang];
  return (
    <confirm-submit>
      <PostButton action={props.action} hidden={props.hidden ?? {}} kind={props.kind ?? "danger"}>
        {props.label}
      </PostButton>
      <dialog class="dialog" aria-label={props.question}>
        <form method="dialog" class="dialog__form">
          <p class="dialog__question">{props.question}</p>
          {props.children}
          <div class="actions">
            <Button kind={props.kind ?? "danger"} value="confirm">
              {props.confirm ?? props.label}
            </Button>
            <Button kind="quiet" value="cancel">
              {t.cancel}
            </Button>
          </div>
        </form>
      </dialog>
    </confirm-submit>
  );
}
