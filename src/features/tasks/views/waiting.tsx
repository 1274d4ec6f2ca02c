/** A reason that waits for the owner's word. */
import { formatDate } from "#src/text/dates.ts";
import { Actions, PostButton } from "#src/ui/button.tsx";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Section } from "#src/ui/section.tsx";
import type { Task } from "../rules.ts";
import { text } from "../text.ts";
import type { TaskPageProps } from "./task.tsx";

export function Waiting(props: TaskPageProps & { readonly request: NonNullable<Task["said"]["request"]> }) {
  const { lang, request, mayDecide } = props;
  const t = text[lang];
  const hidden = (decision: string) => ({ id: request.id, decision });
  return (
    <Section title={t.waitingTitle}>
      <DefinitionList
        items={[
          [t.reason, request.reason],
          [t.until, formatDate(request.until, { lang })],
        ]}
      />
      {mayDecide ? (
        <Actions>
          <PostButton action="/tasks/decisions" hidden={hidden("accepted")}>
            {t.accept}
          </PostButton>
          <PostButton action="/tasks/decisions" hidden={hidden("refused")} kind="quiet">
            {t.refuse}
          </PostButton>
        </Actions>
      ) : null}
    </Section>
  );
}
