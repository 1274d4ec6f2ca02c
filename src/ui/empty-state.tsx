import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Example } from "./example.tsx";

export type EmptyStateProps = {
  readonly lang: Lang;
  /** One sentence: what this place is for. */
  readonly purpose: string;
  /** One button: how to begin. */
  readonly action?: Child;
  /** One example of what could stand here. */
  readonly example?: Child;
};

/** What a page says before it has anything to show. */
export function EmptyState({ lang, purpose, action, example }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty__purpose">{purpose}</p>
      {action ? <div>{action}</div> : null}
      {example ? <Example lang={lang}>{example}</Example> : null}
    </div>
  );
}
