/** The few line drawings of the kit; always beside a word, so hidden from screen readers. */

const shapes = {
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 7.6v.4",
  check: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.3l2.8 2.8L16 9.6",
  warning: "M12 4 2.8 20h18.4zM12 10v5M12 17.3v.4",
  stop: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v6M12 16.2v.4",
  up: "M6 14l6-6 6 6",
  down: "M6 10l6 6 6-6",
  both: "M8 10l4-4 4 4M8 14l4 4 4-4",
  back: "M14 6l-6 6 6 6",
  next: "M10 6l6 6-6 6",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20.5 20.5",
  tick: "M5 12.5l4.5 4.5L19 7.5",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
