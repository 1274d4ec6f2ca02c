/** The style guide's small parts: states, notices, cards, steps, progress, disclosure. */
import type { Lang } from "#src/text/words.ts";
import { Actions, Button, LinkButton } from "../button.tsx";
import { Card, Figure, Tiles } from "../card.tsx";
import { Confirm } from "../confirm.tsx";
import { Details } from "../details.tsx";
import { EmptyState } from "../empty-state.tsx";
import { Notice } from "../notice.tsx";
import { Progress } from "../progress.tsx";
import { Cluster, Section } from "../section.tsx";
import { Badge, State, type StateName } from "../state.tsx";
import { Instructions, Steps } from "../steps.tsx";
import { text } from "./text.ts";

const states: readonly StateName[] = ["done", "partly", "not-yet", "unknown", "expired"];

export function PartExamples({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  return (
    <>
      <Section title={t.states}>
        <Cluster>
          {states.map((state) => (
            <State lang={lang} state={state} />
          ))}
          <Badge>E0</Badge>
          <Badge tone="accent">E3</Badge>
        </Cluster>
        <Actions>
          <Button>{t.skipIt}</Button>
          <Button kind="quiet">{t.skipIt}</Button>
          <Confirm lang={lang} action="#" label={t.remove} question={t.removeQuestion} />
        </Actions>
      </Section>
      <Section title={t.notices}>
        <Notice lang={lang} tone="info">
          {t.noticeInfo}
        </Notice>
        <Notice lang={lang} tone="success" title={t.noticeSuccess} />
        <Notice lang={lang} tone="warning">
          {t.noticeWarning}
        </Notice>
        <Notice lang={lang} tone="error">
          {t.noticeError}
        </Notice>
      </Section>
      <Section title={t.cards}>
        <Tiles items={cards(lang)} />
        <Steps lang={lang} label={t.steps} steps={steps(lang)} current={2} />
        <Progress lang={lang} label={t.progress} done={17} total={25} />
        <Instructions steps={[t.do1, t.do2, t.do3]} />
        <Details summary={t.detailsTitle}>
          <p>{t.detailsBody}</p>
        </Details>
        <EmptyState
          lang={lang}
          purpose={t.emptyPurpose}
          action={<LinkButton href="#forms">{t.add}</LinkButton>}
          example={t.emptyExample}
        />
      </Section>
    </>
  );
}

function cards(lang: Lang) {
  const t = text[lang];
  return [
    <Card title={t.scoreTitle} level={3} strong>
      <Figure label={t.caption} value={t.score} unit={t.scoreUnit}>
        {t.scoreWords}
      </Figure>
    </Card>,
    <Card
      title={t.taskTitle}
      level={3}
      aside={<State lang={lang} state="expired" />}
      actions={<Button>{t.taskButton}</Button>}
    >
      <p>{t.taskWhy}</p>
    </Card>,
    <Card title={t.riskTitle} level={3} href="#charts" aside={<State lang={lang} state="partly" />}>
      <p>{t.riskWhy}</p>
    </Card>,
  ];
}

function steps(lang: Lang) {
  const t = text[lang];
  return [
    { label: t.step1, href: "#forms" },
    { label: t.step2, href: "#lists" },
    { label: t.step3 },
    { label: t.step4 },
  ];
}
