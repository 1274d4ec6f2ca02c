/** Answers to tick: one of a few (RadioGroup), several (CheckboxGroup), or a single yes (Checkbox). */
import type { Child } from "hono/jsx";
import {
  controlAttributes,
  describedBy,
  type FieldBase,
  FieldMessages,
  fieldId,
  RequiredMark,
} from "./field.tsx";
import type { Option } from "./select.tsx";

export type Choice = Option & { readonly hint?: Child };

export type RadioGroupProps = FieldBase & {
  readonly options: readonly Choice[];
  readonly value?: string | undefined;
  /** Side by side where there is room. */
  readonly inline?: boolean | undefined;
};

export function RadioGroup({ options, value, inline, ...base }: RadioGroupProps) {
  return (
    <Group {...base} inline={inline}>
      {options.map((option, index) => (
        <ChoiceLine
          type="radio"
          base={base}
          index={index}
          option={option}
          checked={option.value === value}
          required={base.required}
        />
      ))}
    </Group>
  );
}

export type CheckboxGroupProps = FieldBase & {
  readonly options: readonly Choice[];
  readonly values?: readonly string[] | undefined;
  readonly inline?: boolean | undefined;
};

export function CheckboxGroup({ options, values = [], inline, ...base }: CheckboxGroupProps) {
  return (
    <Group {...base} inline={inline}>
      {options.map((option, index) => (
        <ChoiceLine
          type="checkbox"
          base={base}
          index={index}
          option={option}
          checked={values.includes(option.value)}
        />
      ))}
    </Group>
  );
}

export type CheckboxProps = FieldBase & {
  readonly checked?: boolean | undefined;
  /** What the form sends when ticked; "yes" unless said otherwise. */
  readonly value?: string | undefined;
};

/** One thing to agree to or switch on. Unticked, the form sends nothing. */
export function Checkbox({ checked, value, ...base }: CheckboxProps) {
  return (
    <div class={base.error ? "field field--error" : "field"}>
      <label class="choice">
        <input
          class="choice__box"
          type="checkbox"
          value={value ?? "yes"}
          checked={checked}
          {...controlAttributes(base)}
        />
        <span class="choice__text">
          {base.label}
          <RequiredMark lang={base.lang} required={base.required} />
        </span>
      </label>
      <FieldMessages {...base} />
    </div>
  );
}

function Group(props: FieldBase & { readonly inline?: boolean | undefined; readonly children?: Child }) {
  return (
    <fieldset class={props.error ? "field field--error" : "field"} aria-describedby={describedBy(props)}>
      <legend class="field__label">
        {props.label}
        <RequiredMark lang={props.lang} required={props.required} />
      </legend>
      <FieldMessages {...props} />
      <div class={props.inline ? "choices choices--inline" : "choices"}>{props.children}</div>
    </fieldset>
  );
}

function ChoiceLine(props: {
  readonly type: "radio" | "checkbox";
  readonly base: FieldBase;
  readonly index: number;
  readonly option: Choice;
  readonly checked: boolean;
  readonly required?: boolean | undefined;
}) {
  const { base, option } = props;
  const id = choiceId(base, props.index);
  return (
    <label class="choice">
      <input
        class="choice__box"
        type={props.type}
        id={id}
        name={base.name}
        value={option.value}
        checked={props.checked}
        required={props.required}
        aria-describedby={option.hint ? `${id}-note` : undefined}
      />
      <span class="choice__text">
        {option.label}
        {option.hint ? (
          <span class="choice__hint" id={`${id}-note`}>
            {option.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

/** The first choice has the field's own id, so that the error summary's link lands on it. */
export function choiceId(base: FieldBase, index: number): string {
  return index === 0 ? fieldId(base) : `${fieldId(base)}-${index + 1}`;
}
