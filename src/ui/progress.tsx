import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

export type ProgressProps = {
  readonly lang: Lang;
  readonly label: string;
  readonly done: number;
  readonly total: number;
};

/** How far something is: a bar and the same in words. */
export function Progress({ lang, label, done, total }: ProgressProps) {
  const words = text[lang].progress(done, total);
  return (
    <div class="progress">
      <p class="progress__words">
        <span>{label}</span> <span class="numeric">{words}</span>
      </p>
      <progress
        class="progress__bar"
        value={done}
        max={Math.max(total, 1)}
        aria-label={`${label} ${words}`}
      />
    </div>
  );
}
