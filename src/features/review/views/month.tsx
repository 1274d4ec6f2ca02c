/** The owner's page of a month, to fill in, to read, or signed; and the three principles above it. */
import { ownerPrinciples } from "#src/handbook/index.ts";
import { formatDate, formatTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { MonthView } from "../read.ts";
import { openPoints } from "../rules.ts";
import type { Hindrance } from "../service.ts";
import { text } from "../text.ts";
import { Decisions, draftLines, signedLines } from "./decisions.tsx";
import { ReviewForm, type ReviewFormProps } from "./form.tsx";
import { monthName } from "./month-name.ts";
import { SignatureRecord } from "./signature.tsx";

export interface MonthPageProps extends Omit<ReviewFormProps, "decisions"> {
  readonly maySign: boolean;
  /** What was just typed and not kept. */
  readonly typed?: ReviewFormProps["decisions"] | undefined;
  readonly hindrance?: Hindrance | undefined;
}

export function MonthPage(props: MonthPageProps) {
  const { lang, view, maySign, hindrance } = props;
  const { signed } = view;
  const writes = maySign && view.isCurrent && !signed;
  return (
    <>
      <PageHeader
        title={`${text[lang].title}${text[lang].colon}${monthName(lang, view.month)}`}
        back={view.isCurrent ? undefined : { href: "/review/months", label: text[lang].monthsTitle }}
        answer={<Answer {...props} />}
      />
      {hindrance ? <Hindered lang={lang} view={view} hindrance={hindrance} /> : null}
      {view.isCurrent ? <Principles lang={lang} open={view.previous === null} /> : null}
      {view.isCurrent && !view.sheet ? <NoDiagnosis lang={lang} /> : null}
      {writes ? <ReviewForm {...props} decisions={props.typed ?? view.decisions} /> : null}
      {writes ? null : (
        <Section
          title={text[lang].actionsTitle}
          lead={signed?.document.diagnosis ? text[lang].stateFrom : undefined}
        >
          <Decisions
            lang={lang}
            lines={signed ? signedLines(lang, signed.document) : draftLines(lang, view.decisions)}
          />
        </Section>
      )}
      {signed ? <SignatureRecord lang={lang} signed={signed} timeZone={view.timeZone} /> : null}
      <Actions>
        <LinkButton href="/review/months" kind="quiet">
          {text[lang].months}
        </LinkButton>
      </Actions>
    </>
  );
}

function Answer({ lang, view, maySign }: MonthPageProps) {
  const t = text[lang];
  const { signed, timeZone } = view;
  if (signed)
    return (
      <p>
        {t.answerSigned(signed.document.signer, formatDate(signed.document.signedAt, { lang, timeZone }))}
      </p>
    );
  if (!view.isCurrent) return <p>{t.unsignedMonth}</p>;
  const open = openPoints(view.decisions).size;
  const words = maySign
    ? open === 0
      ? t.answerReady
      : t.answerOpen
    : view.review
      ? t.answerWaiting(view.decisions.length - open)
      : t.answerNobody;
  return (
    <p>
      {words} <span class="soft">{t.daysLeft(view.daysLeft)}</span>
    </p>
  );
}

function Hindered(props: { readonly lang: Lang; readonly view: MonthView; readonly hindrance: Hindrance }) {
  const { lang, view, hindrance } = props;
  const t = text[lang];
  if (hindrance === "incomplete") return null;
  const changedAt = view.review ? formatTime(view.review.changed_at, { lang, timeZone: view.timeZone }) : "";
  return (
    <Notice
      lang={lang}
      tone="warning"
      title={hindrance === "month-over" ? t.monthOver : t.changedElsewhere(changedAt)}
      announce
    />
  );
}

function Principles({ lang, open }: { readonly lang: Lang; readonly open: boolean }) {
  const t = text[lang];
  return (
    <div class="screen-only">
      <Details summary={t.principlesTitle} open={open}>
        <ol class="owner-principles">
          {ownerPrinciples.map((principle) => (
            <li>
              <strong>{principle.name[lang]}</strong>
              <p>{principle.explanation[lang]}</p>
            </li>
          ))}
        </ol>
        <p class="soft">{t.principlesNote}</p>
      </Details>
    </div>
  );
}

function NoDiagnosis({ lang }: { readonly lang: Lang }) {
  return (
    <p class="measure">
      {text[lang].noDiagnosis} <a href="/diagnosis">{text[lang].toDiagnosis}</a>
    </p>
  );
}
