import type { Child } from "hono/jsx";

/** Names and values of one thing. Entries without a value are left out. */
export function DefinitionList(props: {
  readonly items: readonly (readonly [name: string, value: Child])[];
}) {
  const shown = props.items.filter(([, value]) => value !== undefined && value !== null && value !== "");
  return (
    <dl class="definitions">
      {shown.map(([name, value]) => (
        <div class="definitions__pair">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
