/** What the holder of a department's link sees first: the start, handing in, and the end. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import { departmentText } from "../text/departments.ts";
import { questionText } from "../text/questions.ts";

export interface SheetPage {
  readonly lang: Lang;
  readonly base: string;
  readonly department: string;
  readonly answered: number;
  /** The first question without an answer; 1 when all have one. */
  readonly next: number;
  readonly state: "answering" | "submitted" | "closed";
  readonly respondent: string;
  readonly errors?: FormErrors | undefined;
}

export function SheetView(props: SheetPage) {
  const { lang, base } = props;
  const t = departmentText[lang];
  if (props.state === "closed")
    return (
      <>
        <PageHeader title={t.closed} />
        <p>{t.closedMore}</p>
      </>
    );
  if (props.state === "submitted")
    return (
      <>
        <PageHeader title={t.thanks} />
        <p>{t.thanksMore}</p>
        <PostButton action={`${base}/reopening`}>{t.change}</PostButton>
      </>
    );
  const all = props.answered === 25;
  return (
    <>
      <PageHeader title={t.answerTitle} answer={t.intro(props.department)} />
      <p>{t.introMore}</p>
      <p class="soft">{t.hereOnly}</p>
      <Progress lang={lang} label={t.answered} done={props.answered} total={25} />
      <div class="actions">
        <LinkButton kind={all ? "secondary" : "primary"} href={`${base}/questions/${props.next}`}>
          {props.answered > 0 ? t.goOn : t.begin}
        </LinkButton>
        <LinkButton kind="quiet" href={`${base}/questions`}>
          {questionText[lang].listTitle}
        </LinkButton>
      </div>
      {props.answered > 0 ? <Submission {...props} all={all} /> : null}
    </>
  );
}

function Submission({
  lang,
  base,
  answered,
  all,
  respondent,
  errors,
}: SheetPage & { readonly all: boolean }) {
  const t = departmentText[lang];
  return (
    <section class="stack">
      <h2>{t.submit}</h2>
      {all ? null : <Notice lang={lang} tone="info" title={t.submitLeft(25 - answered)} />}
      <Form
        lang={lang}
        action={`${base}/submission`}
        errors={errors}
        submit={t.submit}
        submitKind={all ? "primary" : "secondary"}
      >
        <Field
          lang={lang}
          name="respondent"
          label={t.name}
          hint={t.nameHint}
          value={respondent}
          error={errors?.respondent}
          required
          width="medium"
          autocomplete="name"
          maxlength={80}
        />
      </Form>
    </section>
  );
}
