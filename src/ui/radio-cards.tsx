/** One question with a few answers as large cards, made for thumbs: the questions of a diagnosis or a lesson. */
import type { Child } from "hono/jsx";
import { type Choice, choiceId } from "./choices.tsx";
import { describedBy, type FieldBase, FieldMessages, RequiredMark } from "./field.tsx";
import { Shape, type StateName } from "./state.tsx";

export type CardChoice = Choice & {
  /** Draws the state's shape before the words. */
  readonly state?: StateName | undefined;
};

export type RadioCardsProps = FieldBase & {
  readonly options: readonly CardChoice[];
  readonly value?: string | undefined;
  /** The question is the page's heading. */
  readonly heading?: boolean | undefined;
  /** Between question and answers: an example, the reason why it is asked. */
  readonly children?: Child;
};

export function RadioCards({ options, value, heading, children, ...base }: RadioCardsProps) {
  return (
    <fieldset class={base.error ? "field field--error" : "field"} aria-describedby={describedBy(base)}>
      <legend class={heading ? "field__label field__label--heading" : "field__label"}>
        {heading ? <h1>{base.label}</h1> : base.label}
        <RequiredMark lang={base.lang} required={base.required} />
      </legend>
      {children}
      <FieldMessages {...base} />
      <div class="cards">
        {options.map((option, index) => (
          <label class="answer">
            <input
              class="answer__box"
              type="radio"
              id={choiceId(base, index)}
              name={base.name}
              value={option.value}
              checked={option.value === value}
              required={base.required}
              aria-describedby={option.hint ? `${choiceId(base, index)}-note` : undefined}
            />
            {option.state ? <Shape state={option.state} /> : null}
            <span class="answer__text">
              {option.label}
              {option.hint ? (
                <span class="choice__hint" id={`${choiceId(base, index)}-note`}>
                  {option.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
