import type { Child } from "hono/jsx";

/** More for those who want it: closed on screen, open on paper. */
export function Details(props: {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children?: Child;
}) {
  return (
    <details class="details" open={props.open}>
      <summary>{props.summary}</summary>
      <div class="details__body stack">{props.children}</div>
    </details>
  );
}
