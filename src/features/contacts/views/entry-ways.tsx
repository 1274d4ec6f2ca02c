/** How to reach a window: phone first, large, then mail and page. */
import type { Lang } from "#src/text/words.ts";
import type { Entry } from "../rules.ts";
import { text } from "../text.ts";

export function Ways({ lang, entry: { phone, mail, url } }: { readonly lang: Lang; readonly entry: Entry }) {
  const t = text[lang];
  return (
    <ul class="contact__ways">
      {phone ? (
        <li>
          {t.phone}{" "}
          <a class="contact__phone" href={`tel:${phone.replace(/[^\d+#*]/g, "").replaceAll("#", "%23")}`}>
            {phone}
          </a>
        </li>
      ) : null}
      {mail ? (
        <li>
          {t.mail} <a href={`mailto:${mail}`}>{mail}</a>
        </li>
      ) : null}
      {url ? (
        <li>
          {t.url}{" "}
          <a href={url} rel="noreferrer noopener">
            {url}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
