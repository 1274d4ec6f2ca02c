/** The reference for those who write programs: how to begin and what there is, and each part as it is declared. */
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

/** The name of a part in addresses: the English heading. */
export function partOf({ tag }: ApiRoute): string {
  return tag.en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const href = (route: ApiRoute) => `/api/v1/docs?part=${partOf(route)}#${operationId(route)}`;

export function ReferencePage({ lang, routes, origin }: ReferenceProps) {
  const t = text[lang];
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
              <a href={href(route)}>
                {route.tag[lang]}: {route.summary[lang]}
              </a>{" "}
              <code>{heading(route)}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Problems lang={lang} />
    </>
  );
}

/** The operations of one part: all on one page would weigh a megabyte. */
export function PartPage({ lang, routes }: Omit<ReferenceProps, "origin">) {
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.reference}
        back={{ href: "/api/v1/docs", label: t.contents }}
        answer={t.referenceAnswer(routes.length)}
      />
      <Section title={routes[0]?.tag[lang] ?? ""}>
        {routes.map((route) => (
          <Operation lang={lang} route={route} />
        ))}
      </Section>
    </>
  );
}
