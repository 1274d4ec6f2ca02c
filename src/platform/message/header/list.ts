/** What a mailing list or newsletter says about itself (RFC 2369, 2919, 8058). */
import type { Header, MailingList } from "#src/engine/mail/message.ts";

export function readList(headers: readonly Header[]): MailingList {
  const value = (key: string) => headers.find((header) => header.key === key)?.value;
  const id = value("list-id");
  return {
    id: id === undefined ? undefined : (/<([^<>]*)>/.exec(id)?.[1] ?? id).trim().toLowerCase(),
    unsubscribe: (value("list-unsubscribe") ?? "").split(/[<>,\s]+/).filter((text) => text !== ""),
    oneClick: value("list-unsubscribe-post") !== undefined,
    post: value("list-post"),
    precedence: value("precedence")?.toLowerCase(),
  };
}
