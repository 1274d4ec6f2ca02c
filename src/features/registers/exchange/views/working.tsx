/** While a large file is compared, and when that did not come to an end. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, LinkButton, PostButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Progress } from "#src/ui/progress.tsx";
import type { Register } from "../../kit/definition.ts";
import { path } from "../../kit/read.ts";
import { importPath } from "../path.ts";
import type { RegisterImport } from "../queries/drafts.ts";
import { importText } from "../text/imports.ts";
import { ImportSteps } from "./steps.tsx";

interface Props {
  readonly lang: Lang;
  readonly register: Register;
  readonly draft: RegisterImport;
}

export function WorkingView({ lang, register, draft }: Props) {
  const t = importText[lang];
  const rows = formatNumber(draft.source.sheets[draft.reading.sheet]?.rows ?? 0);
  return (
    <>
      <ImportSteps lang={lang} current={2} />
      <PageHeader
        title={t.workingTitle}
        back={{ href: path(register), label: register.words.title[lang] }}
        answer={t.workingLead(rows)}
      />
      <Progress lang={lang} label={t.workingTitle} done={draft.progress} total={100} />
      <Actions>
        <LinkButton href={importPath(register, draft.id)}>{t.reload}</LinkButton>
      </Actions>
    </>
  );
}

export function StoppedView({ lang, register, draft, mayEdit }: Props & { readonly mayEdit: boolean }) {
  const t = importText[lang];
  const at = importPath(register, draft.id);
  return (
    <>
      <ImportSteps lang={lang} current={2} />
      <PageHeader
        title={t.stoppedTitle}
        back={{ href: path(register), label: register.words.title[lang] }}
        answer={draft.problem === "too-long" ? t["too-long"] : t.failed}
      />
      {mayEdit ? (
        <Actions>
          <LinkButton href={`${at}?step=columns`}>{t.tryAgain}</LinkButton>
          <PostButton action={`${at}/removal`} kind="quiet">
            {t.discard}
          </PostButton>
        </Actions>
      ) : null}
    </>
  );
}
