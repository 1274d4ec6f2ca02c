/** Where something stands, as shape, word and colour together: never colour alone. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

/**
 * `declared` is said by the company itself and not yet shown by evidence; `no-answer` is not asked or not
 * answered so far. Neither is ever drawn like `done`.
 */
export type StateName = "done" | "declared" | "partly" | "not-yet" | "unknown" | "expired" | "no-answer";

/** Each state has a drawn shape of its own, so that it survives grey printing and any font. */
const shapes: Readonly<Record<StateName, Child>> = {
  done: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  // A speech bubble: somebody said so.
  declared: (
    <path
      d="M3.2 2.2h9.6a1.2 1.2 0 0 1 1.2 1.2v6.2a1.2 1.2 0 0 1-1.2 1.2H8.4L5 13.9v-3.1H3.2A1.2 1.2 0 0 1 2 9.6V3.4a1.2 1.2 0 0 1 1.2-1.2z"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  "not-yet": <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />,
  unknown: (
    <path
      d="M4.5 5.6A3.5 3.3 0 0 1 8 2.4c2 0 3.5 1.3 3.5 3.1 0 2.4-3.5 2.7-3.5 5M8 13.3v.5"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
    />
  ),
  expired: (
    <path
      d="M3 1h10v2c0 2.5-1.6 4-3.3 5 1.7 1 3.3 2.5 3.3 5v2H3v-2c0-2.5 1.6-4 3.3-5C4.6 7 3 5.5 3 3z"
      fill="currentColor"
    />
  ),
  "no-answer": (
    <path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
  ),
};

/** The state's shape and word; `children` says more, such as a count or a day. */
export function State(props: { readonly lang: Lang; readonly state: StateName; readonly children?: Child }) {
  return (
    <span class={`state state--${props.state}`}>
      <Shape state={props.state} />
      <span>{props.children ?? stateWord(props.lang, props.state)}</span>
    </span>
  );
}

/** The shape alone, for use beside a word of the caller's. */
export function Shape({ state }: { readonly state: StateName }) {
  return (
    <svg
      class={`state__shape state__shape--${state}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[state]}
    </svg>
  );
}

/** The word alone, for captions, sheets and charts. */
export function stateWord(lang: Lang, state: StateName): string {
  const t = text[lang];
  const names: Readonly<Record<StateName, string>> = {
    done: t.stateDone,
    partly: t.statePartly,
    "not-yet": t.stateNotYet,
    unknown: t.stateUnknown,
    expired: t.stateExpired,
    declared: t.stateDeclared,
    "no-answer": t.stateNoAnswer,
  };
  return names[state];
}

/** A small label: a grade, a role, a count. The word carries the meaning; `tone` only sets it apart. */
export function Badge(props: { readonly tone?: "plain" | "accent" | undefined; readonly children?: Child }) {
  return <span class={`badge badge--${props.tone ?? "plain"}`}>{props.children}</span>;
}
