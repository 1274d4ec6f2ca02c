/** What is odd, the weightiest first, each with the place in the mail that shows it. */
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import type { ShownFinding } from "../examined.ts";
import { findingWords } from "../finding-words.ts";
import { showText } from "../text/show.ts";

/** More than so many reasons are not read; the rest is folded away. */
const OPEN = 6;

export function Findings({
  lang,
  findings,
}: {
  readonly lang: Lang;
  readonly findings: readonly ShownFinding[];
}) {
  const t = showText[lang];
  const odd = findings.filter(({ severity }) => severity !== "trust");
  const trusts = findings.filter(({ severity }) => severity === "trust");
  return (
    <Section title={t.findings}>
      {odd.length === 0 ? <p>{t.noFindings}</p> : <List lang={lang} findings={odd.slice(0, OPEN)} />}
      {odd.length > OPEN ? (
        <Details summary={`+ ${odd.length - OPEN}`}>
          <List lang={lang} findings={odd.slice(OPEN)} />
        </Details>
      ) : null}
      {trusts.length > 0 ? (
        <Details summary={t.trusts}>
          <p>{t.trustsNote}</p>
          <List lang={lang} findings={trusts} />
        </Details>
      ) : null}
    </Section>
  );
}

function List({ lang, findings }: { readonly lang: Lang; readonly findings: readonly ShownFinding[] }) {
  return (
    <ol class="finding-list">
      {findings.map((finding) => (
        <Finding lang={lang} finding={finding} />
      ))}
    </ol>
  );
}

function Finding({ lang, finding }: { readonly lang: Lang; readonly finding: ShownFinding }) {
  const t = showText[lang];
  const { title, explanation } = findingWords(lang, finding);
  return (
    <li class={`finding finding--${finding.severity}`}>
      <p class="finding__title">{title}</p>
      {explanation ? <p>{explanation}</p> : null}
      {finding.party ? <p>{t.imitates(finding.party)}</p> : null}
      {finding.quotes
        .filter(isSeen)
        .slice(0, 3)
        .map(({ where, quote }) => (
          <p class="finding__quote">
            <span class="soft">{t.where(placeWords(lang, where))}</span>
            <q lang="">{quote}</q>
          </p>
        ))}
    </li>
  );
}

/** What is missing has no words to quote. */
const isSeen = ({ quote }: { readonly quote: string }) => quote !== "" && quote !== "-";

function placeWords(lang: Lang, where: string): string {
  const t = showText[lang];
  const places: Readonly<Record<string, string>> = {
    text: t.text_,
    link: t.link,
    attachment: t.attachment,
    picture: t.picture,
    subject: t.subject,
  };
  return places[where] ?? where;
}
