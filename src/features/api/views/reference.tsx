/** The reference for those who write programs: every operation as it is declared, without a line of script. */
import { type ApiRoute, type ProblemKind, problemStatus, problemText } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import { answerSchema, operationId, parametersOf, rolesOf } from "../openapi/document.ts";
import { type FieldRow, fieldRows, shapeOf } from "../openapi/fields.ts";
import { jsonSchema } from "../openapi/schema.ts";
import { text } from "../text.ts";

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

const heading = ({ method, path }: ApiRoute) =>
  `${method.toUpperCase()} ${path.replaceAll(/:([^/]+)/g, "{$1}")}`;

function Operation({ lang, route }: { readonly lang: Lang; readonly route: ApiRoute }) {
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

function Fields<Row extends FieldRow>(props: {
  readonly lang: Lang;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly more?: readonly Column<Row>[];
}) {
  const { lang, caption, rows, more = [] } = props;
  const t = text[lang];
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: t.name,
      cell: (row) => (
        <>
          <code>{row.path}</code> {row.required ? <span class="soft">{t.required}</span> : null}
        </>
      ),
    },
    ...more,
    { key: "shape", header: t.shape, cell: (row) => <code>{row.shape}</code> },
    { key: "about", header: t.about, cell: (row) => row.description ?? "" },
  ];
  return (
    <Details summary={caption}>
      <Table lang={lang} caption={caption} captionHidden columns={columns} rows={rows} />
    </Details>
  );
}

function Problems({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  const columns: Column<ProblemKind>[] = [
    {
      key: "kind",
      header: t.kind,
      cell: (kind) => (
        <span id={`problem-${kind}`}>
          {problemText[lang][`${kind}-title`]} <code>{kind}</code>
        </span>
      ),
    },
    { key: "status", header: t.status, cell: (kind) => problemStatus[kind], align: "end" },
    { key: "meaning", header: t.meaning, cell: (kind) => problemText[lang][kind] },
  ];
  return (
    <Section title={t.problems} lead={t.problemsLead} id="problems">
      <Table
        lang={lang}
        caption={t.problems}
        captionHidden
        columns={columns}
        rows={Object.keys(problemStatus) as ProblemKind[]}
      />
    </Section>
  );
}
