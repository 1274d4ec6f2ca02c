/** People and windows to call: large buttons, each a phone number. */
import type { Lang } from "#src/text/words.ts";
import type { Callee } from "../read.ts";
import { text } from "../text/help.ts";

export function Responders({ lang, callees }: { readonly lang: Lang; readonly callees: readonly Callee[] }) {
  if (callees.length === 0) return null;
  return (
    <section aria-labelledby="responders">
      <h2 id="responders">{text[lang].callFirst}</h2>
      <Callees lang={lang} callees={callees} />
    </section>
  );
}

export function Callees({ lang, callees }: { readonly lang: Lang; readonly callees: readonly Callee[] }) {
  const t = text[lang];
  return (
    <ul class="callees">
      {callees.map(({ name, note, phone, mail, url }) => (
        <li>
          <span>{note ? t.named(name, note) : name}</span>
          {phone ? (
            <a
              class="big"
              href={`tel:${phone.replace(/[^\d+#*]/g, "").replaceAll("#", "%23")}`}
            >{`${t.phone} ${phone}`}</a>
          ) : null}
          {mail ? <a href={`mailto:${mail}`}>{`${t.mail} ${mail}`}</a> : null}
          {url ? (
            <a href={url} rel="noreferrer noopener">
              {`${t.url} ${new URL(url).hostname}`}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
