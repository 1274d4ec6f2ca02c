import { controlAttributes, type FieldBase, FieldFrame } from "./field.tsx";

export type TextAreaProps = FieldBase & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly spellcheck?: boolean | undefined;
};

/** A longer answer; also the place to paste a table into. */
export function TextArea({ value, rows, maxlength, placeholder, spellcheck, ...base }: TextAreaProps) {
  return (
    <FieldFrame {...base}>
      <textarea
        class="input input--area"
        rows={rows ?? 4}
        maxlength={maxlength}
        placeholder={placeholder}
        spellcheck={spellcheck}
        {...controlAttributes(base)}
      >
        {value ?? ""}
      </textarea>
    </FieldFrame>
  );
}
