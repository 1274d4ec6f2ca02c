import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

/** A value to take elsewhere (a link, a code), with a copy button where script runs. */
export function CopyField(props: {
  readonly lang: Lang;
  readonly label: string;
  readonly value: string;
  readonly id: string;
}) {
  const t = text[props.lang];
  return (
    <div class="field">
      <label class="field__label" for={props.id}>
        {props.label}
      </label>
      <copy-button class="copy" data-copied={t.copied} data-failed={t.copyFailed}>
        <input class="input copy__value" id={props.id} value={props.value} readonly spellcheck={false} />
        <button class="button button--secondary" type="button" hidden>
          {t.copy}
        </button>
        <span class="copy__status" role="status" />
      </copy-button>
    </div>
  );
}
