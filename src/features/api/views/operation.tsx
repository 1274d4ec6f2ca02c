/** One operation of the reference: who may call it, what goes in, what comes out. */
import type { ApiRoute } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { fieldRows, shapeOf } from "../openapi/fields.ts";
import { answerSchema, operationId, rolesOf } from "../openapi/operation.ts";
import { parametersOf } from "../openapi/parameters.ts";
import { jsonSchema } from "../openapi/schema.ts";
import { text } from "../text.ts";
import { Fields } from "./fields.tsx";

/** `GET /api/v1/people/{id}` */
export const heading = ({ method, path }: ApiRoute) =>
  `${method.toUpperCase()} ${path.replaceAll(/:([^/]+)/g, "{$1}")}`;

export function Operation({ lang, route }: { readonly lang: Lang; readonly route: ApiRoute }) {
  const t = text[lang];
  const where = { path: t.path, query: t.query, header: t.header };
  const parameters = parametersOf(route, lang).map((one) => ({
    path: one.name,
    where: where[one.in],
    shape: shapeOf(one.schema),
    required: one.required,
    description: one.description,
  }));
  const answer = answerSchema(route, lang);
  const id = operationId(route);
  return (
    <article class="api-operation" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{route.summary[lang]}</h3>
      <p>
        <code class="api-address">{heading(route)}</code>
      </p>
      {route.description ? <p>{route.description[lang]}</p> : null}
      <p class="soft">
        {t.needs(
          rolesOf(route)
            .map((role) => t[role])
            .join(", "),
        )}
      </p>
      {parameters.length > 0 ? (
        <Fields
          lang={lang}
          caption={t.parameters}
          rows={parameters}
          more={[{ key: "where", header: t.where, cell: (row) => row.where }]}
        />
      ) : null}
      {route.body ? (
        <Fields lang={lang} caption={t.body} rows={fieldRows(jsonSchema(route.body, "input", lang))} />
      ) : null}
      {answer ? (
        // Whether a field must be there is a question to those who send.
        <Fields
          lang={lang}
          caption={`${t.response} (${route.status})`}
          rows={fieldRows(answer).map((row) => ({ ...row, required: false }))}
        />
      ) : (
        <p>
          {route.status}: {t.noBody}
        </p>
      )}
    </article>
  );
}
