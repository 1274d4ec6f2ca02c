/** A form that works without script: the errors on top linked to their fields, hidden values, one main button. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Button, type ButtonKind } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { text } from "./text.ts";

/** Messages by field name, in words. The key `""` holds what concerns the whole form. */
export type FormErrors = Readonly<Record<string, string>>;

export type FormProps = {
  readonly lang: Lang;
  readonly action: string;
  readonly method?: "get" | "post" | undefined;
  readonly id?: string | undefined;
  /** True for forms with a file. */
  readonly files?: boolean | undefined;
  readonly errors?: FormErrors | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The word on the main button; without it the caller places buttons among the children. */
  readonly submit?: string | undefined;
  readonly submitKind?: ButtonKind | undefined;
  /** What stands beside the main button: a way back, a second button. */
  readonly secondary?: Child;
  /** Keeps the form as it is typed (post only); the button stays for browsers without script. */
  readonly autosave?: boolean | undefined;
  readonly children?: Child;
};

/** Messages come from the server, so the browser's own bubbles are off (`novalidate`). */
export function Form(props: FormProps) {
  const form = (
    <form
      class="form"
      id={props.id}
      method={props.method ?? "post"}
      action={props.action}
      enctype={props.files ? "multipart/form-data" : undefined}
      novalidate
    >
      <ErrorSummary lang={props.lang} errors={props.errors ?? {}} />
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.children}
      {props.submit ? (
        <div class="actions form__actions">
          <Button kind={props.submitKind ?? "primary"}>{props.submit}</Button>
          {props.secondary}
        </div>
      ) : null}
    </form>
  );
  return props.autosave ? <AutoSave lang={props.lang}>{form}</AutoSave> : form;
}

function AutoSave({ lang, children }: { readonly lang: Lang; readonly children: Child }) {
  const t = text[lang];
  return (
    <auto-save lang={lang} data-saving={t.saving} data-saved={t.saved} data-failed={t.saveFailed}>
      {children}
      <p class="auto-save__status" role="status" />
    </auto-save>
  );
}

/** What must be looked at again, each line leading to its field. Nothing when there are no errors. */
export function ErrorSummary({ lang, errors }: { readonly lang: Lang; readonly errors: FormErrors }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div class="error-summary" role="alert">
      <Icon name="stop" />
      <div>
        <p class="error-summary__title">{text[lang].errorSummary(entries.length)}</p>
        <ul>
          {entries.map(([name, message]) => (
            <li>{name === "" ? message : <a href={`#${name}`}>{message}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
