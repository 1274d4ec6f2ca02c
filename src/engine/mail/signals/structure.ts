/** How a mail is put together: what an honest mail of its kind would have, and this one has not. */
import { type Evidence, quote, when } from "../evidence.ts";
import { fold, withoutFillers } from "../fold.ts";
import type { Signals } from "../signal.ts";
import type { View } from "../view.ts";
import { strangers } from "./link.ts";

const answer = /^\s*(?:re|fw|fwd|aw|wg|sv|tr|rv|enc|res|\u8fd4\u4fe1|\u8ee2\u9001)\s?[:\uff1a]/i;
const letters = (text: string) => withoutFillers(text).replaceAll(" ", "").length;

const pictograph = /\p{Extended_Pictographic}/gu;
const spaced = /(?:^|\s)(?:[A-Za-z] ){3,20}[A-Za-z](?:\s|$)/;

/** The recipient's address, or the part before its @ where nobody would use it as a name, as a mail merge puts it in. */
function addressed(view: View, text: string): Evidence[] {
  const lower = fold(text);
  const whole = view.recipients.find(
    (address) => address.length > 5 && lower.includes(fold(address)) && !lower.includes(`<${fold(address)}`),
  );
  if (whole) return [quote("text", whole)];
  const local = view.recipients
    .map((address) => address.slice(0, address.lastIndexOf("@")))
    .find((one) => one.length >= 6 && /[._\d]/.test(one) && holdsWord(lower, fold(one)));
  return local ? [quote("text", local)] : [];
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[a-z0-9@<]/.test(text.charAt(at - 1)) && !/[a-z0-9@]/.test(text.charAt(at + word.length));
}

/** The first lines, without the head of a quoted mail. */
const greetingOf = (text: string) =>
  text
    .slice(0, 2_000)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 4)
    .filter((line) => line.length < 120 && !/(?:wrote|writes|schrieb)|^(?:>|to:|from:|cc:|on )/i.test(line))
    .join("\n");

/** A picture that says what the text does not. */
const hasLargePicture = ({ message }: View) => {
  // Without a size it may be a logo; in a mail one can cancel, it is the poster.
  const unsaid = message.list.unsubscribe.length > 0 ? 300 : 0;
  return message.htmls.some(({ facts }) =>
    facts.images.some(
      ({ tracking, width, height }) => !tracking && (width ?? unsaid) >= 300 && (height ?? unsaid) >= 200,
    ),
  );
};

export const structure: Signals = {
  "short-with-link": (view) => {
    const away = strangers(view);
    return when(
      view.message.kind !== "text" &&
        away.length > 0 &&
        away.length === view.clickable.length &&
        view.clickable.length <= 3 &&
        letters(view.text) < 160 &&
        !hasLargePicture(view) &&
        view.message.list.id === undefined,
      "text",
      view.text.trim() || (away[0]?.href ?? ""),
    );
  },
  "short-with-file": (view) =>
    when(
      letters(view.text) < 120 &&
        view.clickable.length === 0 &&
        view.message.attachments.some(({ inline }) => !inline),
      "text",
      view.text.trim() || "-",
    ),
  "empty-body": (view) =>
    when(
      view.message.kind === "mail" && letters(view.text) < 10 && view.message.attachments.length === 0,
      "text",
      view.subject || "-",
    ),
  "answer-to-nothing": (view) =>
    when(
      answer.test(view.subject) &&
        view.message.references.length === 0 &&
        view.message.inReplyTo.length === 0,
      "Subject",
      view.subject,
    ),
  "thread-taken-over": (view) => {
    if (!answer.test(view.subject) || view.message.references.length > 0) return [];
    const quoted = view.text.search(
      /^(?:>|-{2,} ?(?:original|forwarded)|from:|\u5dee\u51fa\u4eba:|_{10,})/im,
    );
    return when(
      quoted >= 0 && view.message.htmls.length > 0 && strangers(view).length > 0,
      "text",
      view.text.slice(quoted, quoted + 160),
    );
  },
  "subject-names-recipient": (view) =>
    addressed(view, view.subject).map(({ quote: text }) => quote("Subject", text)),
  "greets-by-address": (view) => addressed(view, greetingOf(view.text)),
  "name-is-recipient": (view) =>
    view.author.name === "" || view.recipients.includes(view.author.address)
      ? []
      : addressed(view, view.author.name),
  "date-impossible": ({ message: { date, kind } }) =>
    when(kind === "mail" && date.raw !== "" && (date.impossible || date.wrongWeekday), "Date", date.raw),
  "date-unreadable": ({ message: { date, kind } }) =>
    when(kind === "mail" && date.at === undefined && !date.impossible, "Date", date.raw || "-"),
  "subject-pictures": (view) => {
    const line = `${view.author.name} ${view.subject}`;
    return when((line.match(pictograph) ?? []).length >= 2, "Subject", line);
  },
  "name-pictures": (view) =>
    when(
      (view.author.name.match(pictograph) ?? []).length > 0 ||
        /[#*_!]{2}|_{2,}|[\u2605\u2606\u2714]/u.test(view.author.name),
      "From",
      view.author.name,
    ),
  "name-spaced": (view) =>
    when(
      spaced.test(view.author.name) || spaced.test(view.subject),
      "From",
      `${view.author.name} / ${view.subject}`,
    ),
  "subject-padded": (view) =>
    when(/\s{6}\S/.test(view.subject) || /\s{6}\S/.test(view.author.name), "Subject", view.subject),
  "subject-code": (view) =>
    when(
      /(?:^|\s)(?=[A-Za-z0-9]{8,20}$)(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])(?:[A-Za-z0-9]*[a-z][A-Z][a-z]?[A-Z][A-Za-z0-9]*)$/.test(
        view.subject.trim(),
      ),
      "Subject",
      view.subject,
    ),
  "headers-broken": ({ message }) => {
    const odd = message.defects.filter(
      ({ id }) => id === "broken-encoded-word" || id === "malformed-header" || id === "repeated-header",
    );
    return odd.slice(0, 2).map(({ where, detail }) => quote(where, detail));
  },
  "free-mail-bulk": (view) =>
    when(
      view.knowledge.hosts.freeMail.has(view.author.host) &&
        strangers(view).length > 0 &&
        view.message.htmls.length > 0 &&
        view.message.inReplyTo.length === 0,
      "From",
      view.author.address,
    ),
};
