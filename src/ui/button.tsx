/** Buttons that act and links that look like buttons; one `primary` a page at most. */
import type { Child } from "hono/jsx";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

type Look = { readonly kind?: ButtonKind | undefined; readonly children?: Child };

export type ButtonProps = Look & {
  readonly type?: "submit" | "button" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** The id of a form elsewhere on the page. */
  readonly form?: string | undefined;
  /** Sends the form to another URL than its own. */
  readonly formaction?: string | undefined;
  readonly id?: string | undefined;
  /** Shown by script only. */
  readonly hidden?: boolean | undefined;
};

/** A button inside a form; `secondary` unless said otherwise. */
export function Button({ kind = "secondary", type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button class={`button button--${kind}`} type={type} {...rest}>
      {children}
    </button>
  );
}

export type LinkButtonProps = Look & { readonly href: string; readonly download?: string | undefined };

/** A link to the next place, with the weight of a button. */
export function LinkButton({ kind = "secondary", href, download, children }: LinkButtonProps) {
  return (
    <a class={`button button--${kind}`} href={href} download={download}>
      {children}
    </a>
  );
}

/** Buttons side by side, wrapping on narrow screens. */
export function Actions({ children }: { readonly children?: Child }) {
  return <div class="actions">{children}</div>;
}

/** A form of one button: creating or deleting one thing without further questions. */
export function PostButton(
  props: Look & { readonly action: string; readonly hidden?: Readonly<Record<string, string>> },
) {
  return (
    <form method="post" action={props.action} class="post-button">
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={props.kind}>{props.children}</Button>
    </form>
  );
}
