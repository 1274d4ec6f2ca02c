/** The departments' answers side by side; the person responsible decides, the hardest questions first. */
import { type MergedItem, merge } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Form } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { Shape } from "#src/ui/state.tsx";
import type { SheetRow } from "../queries/index.ts";
import type { DiagnosisView } from "../read.ts";
import { type Content, untouched } from "../rules/changes.ts";
import { agreed, decisionOrder, departmentAnswers } from "../rules/merging.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { departmentText } from "../text/departments.ts";
import { homeText } from "../text/home.ts";
import { answerCards, answerState } from "./answer-words.ts";
import { Seen } from "./question-parts.tsx";

export interface MergePage {
  readonly lang: Lang;
  readonly view: DiagnosisView;
  readonly page: string;
  readonly warning?: string | undefined;
}

export function MergeView(props: MergePage) {
  const { lang, view } = props;
  const t = departmentText[lang];
  const base = `/diagnosis/${view.diagnosis.id}`;
  const merged = merge(departmentAnswers(view.departments, view.rows));
  const decided = Object.keys(view.sheet).length;
  const equal = agreed(merged, view.sheet);
  const waiting = view.departments.flatMap((sheet) => (sheet.submitted_at ? [] : [sheet.department ?? ""]));
  const none = merged.items.every(({ suggestion }) => suggestion === null);
  const order = decisionOrder(merged);
  return (
    <>
      <PageHeader
        title={t.mergeTitle}
        back={{ href: `${base}/departments`, label: homeText[lang].departmentsHandle }}
        answer={none ? t.noneYet : t.mergeAnswer(decided)}
        actions={
          equal.length > 0 ? (
            <PostButton kind="primary" action={`${base}/agreement`}>
              {t.adopt(equal.length)}
            </PostButton>
          ) : undefined
        }
      />
      {props.warning ? <Notice lang={lang} tone="warning" title={props.warning} announce /> : null}
      <Progress lang={lang} label={homeText[lang].answered} done={decided} total={25} />
      {waiting.length > 0 ? <p class="soft">{t.waiting(text[lang].names(waiting))}</p> : null}
      {none ? null : (
        <>
          <p class="measure">{t.mergeLead}</p>
          <Form
            lang={lang}
            action={`${base}/merge`}
            hidden={{ page: props.page }}
            submit={text[lang].save}
            submitKind={equal.length > 0 ? "secondary" : "primary"}
            autosave
          >
            {groups.map(({ title, holds }) => {
              const items = order.filter(holds);
              return items.length === 0 ? null : (
                <section class="merge-group">
                  <h2>
                    {t[title]} <span class="soft numeric">{items.length}</span>
                  </h2>
                  {items.map((item) => (
                    <Decision {...props} item={item} />
                  ))}
                </section>
              );
            })}
          </Form>
        </>
      )}
    </>
  );
}

/** Departments that have answered anything; the others are named once, above. */
function answering(view: DiagnosisView): readonly SheetRow[] {
  return view.departments.filter(({ id }) =>
    view.rows.some((row) => row.sheet_id === id && row.answer !== null),
  );
}

const groups = [
  { title: "differing", holds: (item: MergedItem) => item.differing },
  { title: "unknownOnly", holds: (item: MergedItem) => !item.differing && item.unknown.length > 0 },
  { title: "nobody", holds: (item: MergedItem) => item.suggestion === null },
  {
    title: "same",
    holds: (item: MergedItem) => !item.differing && item.unknown.length === 0 && item.suggestion !== null,
  },
] as const;

function Decision({ lang, view, item }: MergePage & { readonly item: MergedItem }) {
  const t = departmentText[lang];
  const question = questionOf(item.number);
  const row = view.ownRows.find((own) => own.item === item.number);
  const stored: Content = row ? { answer: row.answer, note: row.note } : untouched;
  return (
    <div class={item.differing ? "decision decision--differing" : "decision"} id={`q${item.number}`}>
      <h3>
        {item.number}. {question.question[lang]}
      </h3>
      <ul class="decision__answers">
        {answering(view).map((sheet) => {
          const given = view.rows.find((other) => other.sheet_id === sheet.id && other.item === item.number);
          return (
            <li class="decision__answer">
              <span class="decision__department">{sheet.department}</span>
              {given?.answer ? (
                <span>
                  <Shape state={answerState[given.answer]} /> {text[lang][given.answer]}
                </span>
              ) : (
                <span class="soft">{t.skipped}</span>
              )}
              {given?.note ? <span class="decision__note">{given.note}</span> : null}
            </li>
          );
        })}
      </ul>
      <Seen number={item.number} content={stored} />
      <input type="hidden" name={`note-${item.number}`} value={stored.note} />
      <RadioGroup
        lang={lang}
        name={`answer-${item.number}`}
        label={t.decide}
        hint={item.suggestion ? t.suggestion(text[lang][item.suggestion]) : undefined}
        options={answerCards(lang, false)}
        value={stored.answer ?? undefined}
        inline
      />
    </div>
  );
}
