/** What the HTML of a mail hides, or does beyond being read. */
import { type Evidence, quote, when } from "../evidence.ts";
import { mixedWords, withoutFillers } from "../fold.ts";
import type { HtmlFacts, InvisibleCharacters } from "../message.ts";
import type { Signals } from "../signal.ts";
import type { View } from "../view.ts";

const pages = ({ message }: View) => message.htmls.map(({ facts }) => facts);

const onPages = (view: View, look: (facts: HtmlFacts) => Evidence[]): Evidence[] =>
  pages(view).flatMap(look).slice(0, 3);

const invisibleOf = ({ message }: View): InvisibleCharacters[] => [
  ...message.htmls.flatMap(({ facts }) => facts.invisible),
  ...(message.htmls.length > 0 ? [] : message.texts.map(({ invisible }) => invisible)),
];

/** Mathematical and enclosed letters that are read as plain ones. */
const styled = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff21-\uff5a]/gu;

/** A capital I in place of a small l: `couId`, `emaiI`, `Iogin`. Names of variables end in Id, of products begin with i. */
const twisted =
  /(?<![A-Za-z])(?:[A-Za-z]?[a-z]{1,12}I(?!d(?![a-z])|n[A-Z]|P|D)[a-z]{0,12}|Iog|Iogin|Iocked|Iink|Ietter)(?![A-Za-z])/g;

const strike = /(?:[a-zA-Z][\u0330-\u0338\u0300-\u030f\u034f]){3}/;

export const html: Signals = {
  "hidden-text": (view) =>
    onPages(view, ({ hidden, visibleText }) => {
      const texts = hidden
        .filter(({ reason }) => reason !== "comment" && reason !== "aria-hidden")
        .map(({ text }) => withoutFillers(text));
      const length = texts.reduce((sum, text) => sum + text.length, 0);
      const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), "");
      return when(length > 600 && length > visibleText.length / 2, "text", longest);
    }),
  "hidden-same-colour": (view) =>
    onPages(view, ({ hidden }) =>
      hidden
        .filter(
          ({ reason, text }) =>
            (reason === "same-colour" || reason === "off-screen") && withoutFillers(text).length > 120,
        )
        .map(({ text }) => quote("text", withoutFillers(text))),
    ),
  "hidden-comments": (view) =>
    onPages(view, ({ commentCharacters, visibleText }) =>
      when(
        commentCharacters > 4_000 && commentCharacters > visibleText.length * 6,
        "text",
        `${commentCharacters}`,
      ),
    ),
  "split-words": (view) =>
    invisibleOf(view)
      .filter(({ insideWords }) => insideWords >= 4)
      .slice(0, 1)
      .map(({ insideWords }) => quote("text", `${insideWords}`)),
  "turned-text": (view) => {
    const turned = /[\u202d\u202e]/;
    return when(
      turned.test(view.subject) ||
        turned.test(view.author.name) ||
        invisibleOf(view).some(({ bidi }) => bidi >= 4),
      "text",
      view.subject,
    );
  },
  "mixed-letters": (view) => {
    const found = mixedWords(`${view.author.name} ${view.subject} ${view.text.slice(0, 8_000)}`);
    return found.slice(0, 3).map((word) => quote("text", word));
  },
  "twisted-letters": (view) => {
    const found = `${view.author.name} ${view.subject} ${view.text.slice(0, 1_500)}`.match(twisted) ?? [];
    return found.slice(0, 3).map((word) => quote("text", word));
  },
  "styled-letters": (view) => {
    const line = `${view.author.name} ${view.subject}`;
    const count = (line.match(styled) ?? []).filter((sign) => !/[\uff21-\uff5a]/.test(sign)).length;
    return when(count >= 4, "Subject", line);
  },
  "struck-letters": (view) => {
    const line = `${view.author.name} ${view.subject}`.normalize("NFD");
    return when(strike.test(line), "Subject", `${view.author.name} ${view.subject}`);
  },
  "tiny-text": (view) =>
    onPages(view, ({ tinyText, visibleText }) =>
      when(tinyText > 200 && tinyText > visibleText.length / 3, "text", `${tinyText}`),
    ),
  "picture-only": (view) =>
    onPages(view, ({ images, visibleText, links }) => {
      const large = images.filter(
        ({ tracking, width, height }) => !tracking && (width ?? 300) >= 100 && (height ?? 300) >= 60,
      );
      return when(
        large.length > 0 && withoutFillers(visibleText).length < 60 && links.length > 0,
        "picture",
        large[0]?.src.slice(0, 120) ?? "",
      );
    }),
  "form-in-mail": (view) =>
    onPages(view, ({ forms }) => forms.slice(0, 1).map(({ action }) => quote("text", action || "-"))),
  "password-in-mail": (view) =>
    onPages(view, ({ forms }) =>
      forms.filter(({ password }) => password).map(({ action }) => quote("text", action || "-")),
    ),
  "script-in-mail": (view) =>
    onPages(view, ({ scripts, eventHandlers }) => {
      const own = scripts.filter(({ code, src }) => src !== "" || !/^\s*\{\s*"@(?:context|type)"/.test(code));
      return when(
        own.length > 0 || eventHandlers.length > 0,
        "text",
        own[0]?.code ?? own[0]?.src ?? eventHandlers[0]?.code ?? "",
      );
    }),
  "page-forwards": (view) =>
    onPages(view, ({ metaRefresh }) => metaRefresh.slice(0, 1).map(({ url }) => quote("text", url))),
  "base-moved": (view) =>
    onPages(view, ({ base }) => when(base !== undefined && /^https?:/i.test(base), "text", base ?? "")),
  "frame-in-mail": (view) =>
    onPages(view, ({ frames, objects }) =>
      [...frames, ...objects].slice(0, 1).map(({ src }) => quote("text", src)),
    ),
};
