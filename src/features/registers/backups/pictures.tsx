/** A drawing for each kind of medium; the word stands beside it, so a screen reader passes over the drawing. */
import type { Child } from "hono/jsx";
import { backupMedia } from "#src/handbook/registers/index.ts";

const drawings: Readonly<Record<string, Child>> = {
  "built-in": <path d="M5 6h22v15H5zM2 25h28M13 21v4M19 21v4" />,
  "external-disk": <path d="M9 3h14v22H9zM16 25v5M13 8h6M16 18a2 2 0 1 0 .1 0" />,
  flash: <path d="M11 12h10v17H11zM13 12V4h6v8M15 7h.1M17 7h.1" />,
  nas: <path d="M5 4h22v24H5zM5 12h22M5 20h22M9 8h.1M9 16h.1M9 24h.1" />,
  optical: <path d="M16 3a13 13 0 1 0 .1 0M16 12a4 4 0 1 0 .1 0" />,
  tape: <path d="M3 8h26v16H3zM11 12a4 4 0 1 0 .1 0M21 12a4 4 0 1 0 .1 0M11 20h10" />,
  cloud: <path d="M9 25a6 6 0 0 1-.5-12A8 8 0 0 1 24 13a6 6 0 0 1 0 12z" />,
};

/** Drawn as a question when the medium is not known. */
const unknown = <path d="M11 12a5 5 0 1 1 7 4.6c-1.6.8-2 1.7-2 3.4M16 26v.1" />;

export function MediumPicture({ medium }: { readonly medium: string | null }) {
  const kind = backupMedia.find(({ id }) => id === medium)?.kind ?? "";
  return (
    <svg
      class="copy-picture__medium"
      viewBox="0 0 32 32"
      width="40"
      height="40"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[kind] ?? unknown}
    </svg>
  );
}
