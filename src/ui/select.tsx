import { controlAttributes, type FieldBase, FieldFrame } from "./field.tsx";
import { text } from "./text.ts";

export type Option = { readonly value: string; readonly label: string };

export type SelectProps = FieldBase & {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** Leaves out the empty first line "choose one". */
  readonly noEmpty?: boolean | undefined;
  readonly autocomplete?: string | undefined;
};

/** One choice of many (more than six); for fewer use RadioGroup. */
export function Select({ options, value, noEmpty, autocomplete, ...base }: SelectProps) {
  return (
    <FieldFrame {...base}>
      <span class="field__control field__control--select">
        <select class="input input--select" autocomplete={autocomplete} {...controlAttributes(base)}>
          {noEmpty ? null : <option value="">{text[base.lang].choose}</option>}
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </FieldFrame>
  );
}
