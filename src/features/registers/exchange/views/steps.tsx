import type { Lang } from "#src/text/words.ts";
import { Steps } from "#src/ui/steps.tsx";
import { importText } from "../text/imports.ts";

/** The four steps; with `current` 4 all are done. */
export function ImportSteps({ lang, current }: { readonly lang: Lang; readonly current: number }) {
  const t = importText[lang];
  const steps = [t.stepPaste, t.stepColumns, t.stepCheck, t.stepReport].map((label) => ({ label }));
  return <Steps lang={lang} label={t.steps} steps={steps} current={current} />;
}
