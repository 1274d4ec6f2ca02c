/** The top of a page: where it belongs, its name, the answer before the details, and what can be done. */
import type { Child } from "hono/jsx";
import { Icon } from "./icon.tsx";

export type PageHeaderProps = {
  readonly title: string;
  /** The list or page one step up. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** The answer the reader came for, in a sentence or a number. */
  readonly answer?: Child;
  /** Buttons; at most one of them primary. */
  readonly actions?: Child;
};

export function PageHeader({ title, back, answer, actions }: PageHeaderProps) {
  return (
    <div class="page-header">
      {back ? (
        <a class="page-header__back" href={back.href}>
          <Icon name="back" />
          {back.label}
        </a>
      ) : null}
      <div class="page-header__row">
        <h1>{title}</h1>
        {actions ? <div class="actions">{actions}</div> : null}
      </div>
      {answer ? <div class="page-header__answer">{answer}</div> : null}
    </div>
  );
}
