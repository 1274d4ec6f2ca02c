/** A message set apart from the text: information, success, warning or error; always a word beside the colour. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Icon, type IconName } from "./icon.tsx";
import { text } from "./text.ts";

export type NoticeTone = "info" | "success" | "warning" | "error";

/** A notice as data, so that a redirect can carry it to the next page. */
export type NoticeContent = { readonly tone: NoticeTone; readonly message: string };

export type NoticeProps = {
  readonly lang: Lang;
  readonly tone: NoticeTone;
  /** What happened; without it the tone's own word. */
  readonly title?: string | undefined;
  /** Read out at once by a screen reader: for messages about what was just done. */
  readonly announce?: boolean | undefined;
  readonly children?: Child;
};

const icons: Readonly<Record<NoticeTone, IconName>> = {
  info: "info",
  success: "check",
  warning: "warning",
  error: "stop",
};

export function Notice({ lang, tone, title, announce, children }: NoticeProps) {
  const role = announce ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div class={`notice notice--${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div class="notice__body">
        <p class="notice__title">{title ?? toneWord(lang, tone)}</p>
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}

/** The messages above a page's content. */
export function Notices(props: { readonly lang: Lang; readonly notices: readonly NoticeContent[] }) {
  if (props.notices.length === 0) return null;
  return (
    <div class="notices">
      {props.notices.map(({ tone, message }) => (
        <Notice lang={props.lang} tone={tone} title={message} announce />
      ))}
    </div>
  );
}

function toneWord(lang: Lang, tone: NoticeTone): string {
  const t = text[lang];
  return { info: t.noticeInfo, success: t.noticeSuccess, warning: t.noticeWarning, error: t.noticeError }[
    tone
  ];
}
