import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

/** The product's mark: a shop curtain (noren) in indigo, and its name. */
export function Brand({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <svg
        class="brand__mark"
        viewBox="0 0 32 32"
        width="32"
        height="32"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d="M2 5h28v3H2zM4 10h7v15a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM12.5 10h7v15a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1zM21 10h7v15a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1z"
          fill="currentColor"
        />
      </svg>
      <span class="brand__name">{text[lang].product}</span>
    </>
  );
}
