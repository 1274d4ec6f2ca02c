/** The result of an examination: the verdict, the one thing to do, what is odd, and the way to tell somebody. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Examined } from "../examined.ts";
import { showText } from "../text/show.ts";
import { Findings } from "./findings.tsx";
import { Verdict } from "./verdict.tsx";

export interface ResultProps {
  readonly lang: Lang;
  readonly examined: Examined;
  /** The official addresses; the first steps after opening something; the form again. */
  readonly links: { readonly book: string; readonly opened: string; readonly again: string };
  /** The form by which it is reported. */
  readonly children?: Child;
}

export function Result({ lang, examined, links, children }: ResultProps) {
  const t = showText[lang];
  const { verdict, kind, action, more } = examined;
  const key = `${kind === "mail" ? "mail" : "words"}-${action}` as const;
  return (
    <div class="stack">
      <h1>{t.resultTitle}</h1>
      <Verdict lang={lang} verdict={verdict} />
      {more > 0 ? (
        <Notice lang={lang} tone="info">
          {t.more(more)}
        </Notice>
      ) : null}
      {examined.official ? <p>{t.official(examined.official)}</p> : null}
      <Section title={t.doThis}>
        <p class="do-this">{t[key]}</p>
        {action === "official-site" ? (
          <p>
            <a href={links.book}>
              {examined.officialUrl ? t.openOfficial(examined.officialUrl.name) : t.officialBook}
            </a>
          </p>
        ) : null}
      </Section>
      {children}
      <Findings lang={lang} findings={examined.findings} />
      <About lang={lang} examined={examined} />
      {verdict === "nothing-odd" ? null : (
        <Section title={t.opened}>
          <p>
            <a href={links.opened}>{t.openedLink}</a>
          </p>
        </Section>
      )}
      <Actions>
        <LinkButton href={links.again}>{t.again}</LinkButton>
      </Actions>
    </div>
  );
}

/** What was examined, so that nobody mistakes one mail for another. */
export function About({ lang, examined }: { readonly lang: Lang; readonly examined: Examined }) {
  const t = showText[lang];
  const { kind, subject, sender, origin, click, fromPicture, text } = examined;
  const isMail = kind === "mail";
  return (
    <Section title={t.about}>
      {fromPicture ? <p>{t.fromPicture}</p> : null}
      {isMail ? (
        <DefinitionList
          items={[
            [t.subject, subject || t.noSubject],
            [t.sender, sender],
            [t.origin, origin ? t[origin] : null],
          ]}
        />
      ) : (
        <p class="quoted" lang="">
          {text.slice(0, 1_000)}
        </p>
      )}
      {click?.click ? (
        <>
          <p class="address">
            <span class="soft">{click.before}</span>
            <strong>{click.click}</strong>
            <span class="soft">{click.after.slice(0, 200)}</span>
          </p>
          <p class="soft">{t.clickNote}</p>
        </>
      ) : null}
    </Section>
  );
}
