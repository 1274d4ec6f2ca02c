import { Field, type FieldProps } from "./field.tsx";
import { text } from "./text.ts";

export type FileFieldProps = Omit<FieldProps, "type" | "value">;

/** A file to choose, or to drop on the field where script runs. */
export function FileField(props: FileFieldProps) {
  const t = text[props.lang];
  return (
    <file-drop class="file-drop" data-dropped={t.dropped}>
      <Field {...props} type="file" hint={props.hint ?? t.dropHere} />
      <p class="file-drop__names" role="status" />
    </file-drop>
  );
}
