/** The few ways to arrange things on a page. */
import type { Child } from "hono/jsx";

/** A part of a page under its own heading; `id` makes it a place to link to. */
export function Section(props: {
  readonly title: string;
  readonly id?: string | undefined;
  readonly lead?: Child;
  readonly children?: Child;
}) {
  return (
    <section class="section stack" id={props.id}>
      <h2>{props.title}</h2>
      {props.lead ? <p class="measure">{props.lead}</p> : null}
      {props.children}
    </section>
  );
}

/** Children one under the other at an even distance. */
export function Stack({ children }: { readonly children?: Child }) {
  return <div class="stack">{children}</div>;
}

/** Two columns where there is room: a picture and its table. */
export function Columns({ children }: { readonly children?: Child }) {
  return <div class="columns">{children}</div>;
}

/** Small things side by side, wrapping: states, badges. */
export function Cluster({ children }: { readonly children?: Child }) {
  return <div class="cluster">{children}</div>;
}
