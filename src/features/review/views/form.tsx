/** The month's form: seven questions with their choices, last month's decision beside each. */
import { stateOf } from "#src/engine/diagnosis/index.ts";
import { type OwnerAction, ownerActions } from "#src/handbook/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Button } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { TextArea } from "#src/ui/text-area.tsx";
import type { MonthView } from "../read.ts";
import { choices, type Decision, fingerprint, openPoints, type ReviewDocument } from "../rules.ts";
import { NOTE_LENGTH } from "../schema.ts";
import { text } from "../text.ts";
import { chosenWords } from "./choice.ts";
import { monthName } from "./month-name.ts";

export interface ReviewFormProps {
  readonly lang: Lang;
  readonly view: MonthView;
  /** What stands in the fields: the draft, or what was just typed. */
  readonly decisions: readonly Decision[];
  /** Names this page among those that may save. */
  readonly pageId: string;
  readonly errors?: FormErrors | undefined;
}

export function ReviewForm({ lang, view, decisions, pageId, errors = {} }: ReviewFormProps) {
  const t = text[lang];
  const decided = decisions.length - openPoints(decisions).size;
  return (
    <Section title={t.actionsTitle} lead={view.sheet ? t.stateFrom : undefined}>
      <Progress lang={lang} label={t.progress} done={decided} total={decisions.length} />
      <div class="review-form">
        <Form
          lang={lang}
          action="/review"
          errors={errors}
          hidden={{ month: view.month, page: pageId, seen: fingerprint(view.decisions) }}
          autosave
        >
          <p class="soft">{t.autosave}</p>
          {ownerActions.map((action) => (
            <Item
              lang={lang}
              action={action}
              view={view}
              decision={decisions.find(({ item }) => item === action.number)}
              errors={errors}
            />
          ))}
          <div class="actions form__actions">
            <Button kind="primary" name="go" value="signature">
              {t.toSignature}
            </Button>
            <Button>{t.save}</Button>
          </div>
        </Form>
      </div>
    </Section>
  );
}

function Item(props: {
  readonly lang: Lang;
  readonly action: OwnerAction;
  readonly view: MonthView;
  readonly decision: Decision | undefined;
  readonly errors: FormErrors;
}) {
  const { lang, action, view, decision, errors } = props;
  const t = text[lang];
  const { number } = action;
  return (
    <Card
      level={3}
      title={`${number}. ${action.name[lang]}`}
      aside={view.sheet ? <State lang={lang} state={stateOf(action.questions, view.sheet).state} /> : null}
    >
      <p class="measure">{action.explanation[lang]}</p>
      <div class="decide">
        <RadioGroup
          lang={lang}
          name={`choice-${number}`}
          label={action.decision[lang]}
          value={decision?.choice ?? undefined}
          error={errors[`choice-${number}`]}
          options={choices.map((value) => ({ value, label: optionWords(lang, action, value) }))}
        />
        <div class="stack">
          <Before lang={lang} document={view.previous} number={number} />
          <TextArea
            lang={lang}
            name={`note-${number}`}
            label={t.note}
            value={decision?.note}
            rows={3}
            maxlength={NOTE_LENGTH}
            error={errors[`note-${number}`]}
          />
        </div>
      </div>
    </Card>
  );
}

function optionWords(lang: Lang, action: OwnerAction, value: (typeof choices)[number]): string {
  const index = Number(value) - 1;
  return action.choices[index]?.[lang] ?? (value === "other" ? text[lang].other : text[lang].later);
}

/** What was decided on this item in the month signed before. */
function Before(props: {
  readonly lang: Lang;
  readonly document: ReviewDocument | null;
  readonly number: number;
}) {
  const { lang, document, number } = props;
  const item = document?.items.find((one) => one.number === number);
  if (!document || !item) return null;
  return (
    <p class="decisions__before">
      <span class="soft">
        {text[lang].last(monthName(lang, document.month))}
        {text[lang].colon}
      </span>
      {chosenWords(lang, item)}
      {item.note ? <span class="decisions__note"> {item.note}</span> : null}
    </p>
  );
}
