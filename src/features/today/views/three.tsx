/** The one card to work from: what to do today, why, how long it takes, and what can be said about it in one tap. */
import { ControlLink } from "#src/features/controls/index.ts";
import { taskWords } from "#src/features/diagnosis/index.ts";
import { nextHref, taskTitle, taskWhy } from "#src/features/tasks/index.ts";
import { addDays, formatDate } from "#src/text/dates.ts";
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { TodayView } from "../read.ts";
import { whenEmpty } from "../rules.ts";
import { text } from "../text.ts";
import type { Chosen } from "../three.ts";

interface ThreeProps {
  readonly lang: Lang;
  readonly view: TodayView;
  /** Its first button is the page's main one. */
  readonly leads: boolean;
  readonly mayAct: boolean;
}

export function ThreeCard(props: ThreeProps) {
  const { lang, view } = props;
  const t = text[lang];
  const { chosen, open, minutes } = view.three;
  return (
    <Card
      title={chosen.length === 3 ? t.threeTitle : t.threeFew}
      strong
      aside={chosen.length > 0 ? <span class="soft">{t.threeSum(formatMinutes(minutes, lang))}</span> : null}
      actions={<a href="/tasks">{t.threeAll(open)}</a>}
    >
      {chosen.length > 0 ? (
        <ol class="three">
          {chosen.map((one, index) => (
            <Item {...props} one={one} isMain={props.leads && index === 0} />
          ))}
        </ol>
      ) : (
        <Empty {...props} />
      )}
    </Card>
  );
}

interface ItemProps extends ThreeProps {
  readonly one: Chosen;
  readonly isMain: boolean;
}

function Item(props: ItemProps) {
  const { lang, view, one } = props;
  const t = text[lang];
  const { task, minutes, objects, reasons, wish } = one;
  const words = wish ? taskWords(lang, wish, view.people) : null;
  const { daysLeft } = reasons;
  const deadline = wish ? t.thisWeek : daysLeft < 0 ? t.overdueBy(-daysLeft) : t.dueIn(daysLeft);
  const facts = [
    formatMinutes(minutes, lang),
    deadline,
    ...(objects > 1 ? [t.forObjects(objects)] : []),
    ...(words ? [words.cost] : []),
  ];
  return (
    <li class="three__item">
      <strong>{wish && words ? wishTitle(lang, wish, words.title) : taskTitle(lang, task)}</strong>
      <p class="soft">{facts.join(" · ")}</p>
      <p>
        {wish ? wishWhy(lang, wish) : taskWhy(lang, task)}
        {task.control && task.due.matter === "show" ? (
          <span class="three__control">
            {t.controlOf} <ControlLink lang={lang} catalogue={view.catalogue} id={task.control.id} />
          </span>
        ) : null}
      </p>
      <Buttons {...props} />
      <div class="three__more">
        {props.mayAct && task.control ? <Cannot lang={lang} taskKey={task.key} today={view.today} /> : null}
        <Details summary={t.order}>
          <p class="numeric">
            {t.orderWords(reasons.risk, reasons.urgency, reasons.free, reasons.effort, reasons.priority)}
          </p>
        </Details>
      </div>
    </li>
  );
}

type Wish = NonNullable<Chosen["wish"]>;

function wishTitle(lang: Lang, wish: Wish, title: string): string {
  return wish.kind === "find-out" ? text[lang].findOut(wish.question.label[lang]) : title;
}

function wishWhy(lang: Lang, { number, question, answer }: Wish): string {
  const t = text[lang];
  return t.fromDiagnosis(number, question.label[lang], t[`answerWord_${answer}`]);
}

function Buttons({ lang, view, one, isMain, mayAct }: ItemProps) {
  const t = text[lang];
  const { task, wish } = one;
  const shows = task.control !== null && task.due.matter === "show";
  const href = wish ? `/diagnosis/${view.latest?.diagnosisId ?? ""}/result#${wish.id}` : nextHref(task);
  const hidden = { page: "today", task: task.key };
  if (!mayAct) return null;
  return (
    <div class="actions">
      <LinkButton href={href} kind={isMain ? "primary" : "secondary"}>
        {wish ? t.how : shows ? t.proof : t.open}
      </LinkButton>
      {wish ? (
        <PostButton action="/tasks/records" hidden={{ ...hidden, kind: "done" }}>
          {t.done}
        </PostButton>
      ) : null}
      <PostButton action="/tasks/records" hidden={{ ...hidden, kind: "snoozed" }} kind="quiet">
        {t.later}
      </PostButton>
    </div>
  );
}

/** A quarter of a year, unless somebody says otherwise. */
const USUAL_WAIVER = 90;

function Cannot({
  lang,
  taskKey,
  today,
}: {
  readonly lang: Lang;
  readonly taskKey: string;
  readonly today: string;
}) {
  const t = text[lang];
  const id = taskKey.replace(/[^a-z0-9]+/g, "-");
  return (
    <Details summary={t.cannot}>
      <Form
        lang={lang}
        action="/tasks/requests"
        hidden={{ page: "task", task: taskKey }}
        submit={t.cannotSend}
        submitKind="secondary"
      >
        <TextArea
          lang={lang}
          name="reason"
          id={`reason-${id}`}
          label={t.cannotReason}
          maxlength={500}
          rows={2}
          required
        />
        <Field
          lang={lang}
          name="until"
          id={`until-${id}`}
          label={t.cannotUntil}
          hint={t.cannotHint}
          width="medium"
          value={addDays(today, USUAL_WAIVER).replaceAll("-", "/")}
          required
        />
      </Form>
    </Details>
  );
}

/** Nothing was chosen: what comes next all the same. */
function Empty({ lang, view, mayAct }: ThreeProps) {
  const t = text[lang];
  const next = whenEmpty({
    today: view.today,
    closedOn: view.latest?.closedAt.slice(0, 10) ?? null,
    open: view.three.open,
    hasEvidence: view.hasEvidence,
    next: view.news.soon[0]?.on ?? view.nextExpiry,
  });
  const words = {
    diagnosis: { lead: t.nextDiagnosis, go: t.nextDiagnosisGo, href: "/diagnosis" },
    proof: { lead: t.nextProof, go: t.nextProofGo, href: "/evidence/new" },
    long: { lead: t.nextLong(view.three.open), go: t.nextLongGo, href: "/tasks" },
    wait: {
      lead: next.on ? t.nextWait(formatDate(next.on, { lang, weekday: false })) : t.threeEmpty,
      go: t.nextWaitGo,
      href: "/principles",
    },
  }[next.key];
  return (
    <>
      <p>{words.lead}</p>
      {mayAct ? <LinkButton href={words.href}>{words.go}</LinkButton> : null}
    </>
  );
}
