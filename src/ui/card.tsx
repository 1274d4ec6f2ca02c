/** Cards and tiles: one thing each, set apart by a line; tiles share rows of equal height. */
import type { Child } from "hono/jsx";

export type CardProps = {
  readonly title?: string | undefined;
  /** Where the whole card leads. */
  readonly href?: string | undefined;
  /** 2 under the page's heading (the default), 3 under a section's. */
  readonly level?: 2 | 3 | undefined;
  /** Beside the title: a state, a grade. */
  readonly aside?: Child;
  /** Draws the accent on the edge: the one card to look at first. */
  readonly strong?: boolean | undefined;
  /** At the foot: buttons. */
  readonly actions?: Child;
  readonly children?: Child;
};

export function Card({ title, href, level = 2, aside, strong, actions, children }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const name = href ? (
    <a class="card__link" href={href}>
      {title}
    </a>
  ) : (
    title
  );
  return (
    <article class={strong ? "card card--strong" : "card"}>
      {title ? (
        <div class="card__head">
          <Heading class="card__title">{name}</Heading>
          {aside}
        </div>
      ) : null}
      {children ? <div class="card__body">{children}</div> : null}
      {actions ? <div class="actions card__actions">{actions}</div> : null}
    </article>
  );
}

/** A list of cards in as many columns as fit; each child becomes a list item. */
export function Tiles({ items }: { readonly items: readonly Child[] }) {
  return (
    <ul class="tiles">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** Several large numbers side by side, as wide as they are. */
export function Figures({ items }: { readonly items: readonly Child[] }) {
  return (
    <ul class="figures">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** A large number with its name: the answer at a glance. */
export function Figure(props: {
  readonly label: string;
  readonly value: string | number;
  /** Behind the number, smaller, such as "/ 100". */
  readonly unit?: string | undefined;
  readonly children?: Child;
}) {
  return (
    <div class="figure">
      <p class="figure__label">{props.label}</p>
      <p class="figure__value">
        {props.value}
        {props.unit ? <span class="figure__unit">{props.unit}</span> : null}
      </p>
      {props.children ? <div class="figure__more">{props.children}</div> : null}
    </div>
  );
}
