/** What was noticed about an entry: a word beside its name in the list, sentences on its page. */
import type { Lang } from "#src/text/words.ts";
import { Badge } from "#src/ui/state.tsx";
import type { Finding } from "../definition.ts";

/** The worst two in the list: the rest stands on the entry's page. */
const MOST_BADGES = 2;

export function FindingBadges(props: { readonly lang: Lang; readonly findings: readonly Finding[] }) {
  const shown = props.findings.filter(({ weight }) => weight !== "note").slice(0, MOST_BADGES);
  if (shown.length === 0) return null;
  return (
    <div class="cluster">
      {shown.map(({ weight, brief }) => (
        <Badge tone={weight === "alarm" ? "accent" : "plain"}>{brief[props.lang]}</Badge>
      ))}
    </div>
  );
}

export function FindingList(props: { readonly lang: Lang; readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {props.findings.map(({ words }) => (
        <li>{words[props.lang]}</li>
      ))}
    </ul>
  );
}
