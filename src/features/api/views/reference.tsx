/** The reference for those who write programs: every operation as it is declared, without a line of script. */
import type { ApiRoute } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { operationId } from "../openapi/operation.ts";
import { text } from "../text.ts";
import { heading, Operation } from "./operation.tsx";
import { Problems } from "./problems.tsx";

interface ReferenceProps {
  readonly lang: Lang;
  readonly routes: readonly ApiRoute[];
  readonly origin: string;
}

export function ReferencePage({ lang, routes, origin }: ReferenceProps) {
  const t = text[lang];
  const tags = [...new Set(routes.map(({ tag }) => tag[lang]))];
  return (
    <>
      <PageHeader title={t.reference} answer={t.referenceAnswer(routes.length)} />
      <p>
        <a href="/api/v1/openapi.json">{t.machineReadable}</a>
      </p>
      <Section title={t.starting}>
        <pre class="api-code" tabindex={0}>
          {`curl -H "Authorization: Bearer $BANTO_TOKEN" ${origin}/api/v1/people?limit=20`}
        </pre>
        <ul>
          {[t.startingToken, t.startingPages, t.startingRevision, t.startingKey, t.startingRate].map(
            (one) => (
              <li>{one}</li>
            ),
          )}
        </ul>
      </Section>
      <Section title={t.contents}>
        <ul class="api-contents">
          {routes.map((route) => (
            <li>
              <a href={`#${operationId(route)}`}>
                {route.tag[lang]}: {route.summary[lang]}
              </a>{" "}
              <code>{heading(route)}</code>
            </li>
          ))}
        </ul>
      </Section>
      {tags.map((tag) => (
        <Section title={tag}>
          {routes
            .filter((route) => route.tag[lang] === tag)
            .map((route) => (
              <Operation lang={lang} route={route} />
            ))}
        </Section>
      ))}
      <Problems lang={lang} />
    </>
  );
}
