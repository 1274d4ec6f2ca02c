import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { State } from "#src/ui/state.tsx";
import type { TodayView } from "../read.ts";
import { text } from "../text.ts";

/** Where the owner's month stands: a quiet reminder until it is signed. */
export function ReviewCard(props: {
  readonly lang: Lang;
  readonly view: TodayView;
  readonly maySign: boolean;
}) {
  const { lang, view, maySign } = props;
  const t = text[lang];
  const { review, timeZone } = view;
  const words = {
    "not-begun": t.reviewNotBegun(review.daysLeft),
    draft: t.reviewDraft(review.decided, review.daysLeft),
    signed: review.signedAt ? t.reviewSigned(formatDate(review.signedAt, { lang, timeZone })) : "",
  };
  return (
    <Card
      title={t.reviewTitle}
      aside={<ReviewMark lang={lang} state={review.state} />}
      actions={
        <LinkButton href="/review">
          {maySign && review.state !== "signed" ? t.reviewOpen : t.reviewSee}
        </LinkButton>
      }
    >
      <p>{words[review.state]}</p>
    </Card>
  );
}

function ReviewMark({ lang, state }: { readonly lang: Lang; readonly state: TodayView["review"]["state"] }) {
  const t = text[lang];
  if (state === "not-begun") return <State lang={lang} state="not-yet" />;
  return (
    <State lang={lang} state={state === "signed" ? "done" : "partly"}>
      {state === "signed" ? t.stateSigned : t.stateDraft}
    </State>
  );
}
