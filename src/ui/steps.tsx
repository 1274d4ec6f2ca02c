/** Steps in their order: either a way through several pages, or instructions to follow one after the other. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Icon } from "./icon.tsx";
import { text } from "./text.ts";

export type StepsProps = {
  readonly lang: Lang;
  readonly label: string;
  readonly steps: readonly { readonly label: string; readonly href?: string | undefined }[];
  /** From 0: the step the reader is on; those before it are done. */
  readonly current: number;
};

/** Where the reader is on a way through several pages. */
export function Steps({ lang, label, steps, current }: StepsProps) {
  const t = text[lang];
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) => {
        const done = index < current;
        const state = done ? "done" : index === current ? "current" : "ahead";
        return (
          <li
            class={`steps__step steps__step--${state}`}
            aria-current={state === "current" ? "step" : undefined}
          >
            <span class="steps__mark">{done ? <Icon name="tick" /> : index + 1}</span>
            <span>
              {step.href && done ? <a href={step.href}>{step.label}</a> : step.label}
              {done ? <span class="visually-hidden"> {t.stepDone}</span> : null}
              {state === "current" ? <span class="visually-hidden"> {t.stepCurrent}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Instructions, numbered large: how to do something in a few steps. */
export function Instructions({ steps }: { readonly steps: readonly Child[] }) {
  return (
    <ol class="instructions">
      {steps.map((step) => (
        <li>
          <div>{step}</div>
        </li>
      ))}
    </ol>
  );
}
