/** The list of names easily mistaken for ours or a partner's. */
import type { Lang } from "#src/text/words.ts";
import { Button } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Select } from "#src/ui/select.tsx";
import { Table } from "#src/ui/table.tsx";
import type { LookAlike, WatchedDomain } from "../look-alikes.ts";
import { homeText } from "../text/home.ts";
import { lookAlikeText } from "../text/look-alikes.ts";

export const LOOK_ALIKES = "/examine/look-alikes";

export function LookAlikesPage(props: {
  readonly lang: Lang;
  readonly watched: readonly WatchedDomain[];
  readonly domain: string;
  readonly found: readonly LookAlike[];
}) {
  const { lang, watched, domain, found } = props;
  const t = lookAlikeText[lang];
  const asked = found.some(({ registered }) => registered !== undefined);
  return (
    <>
      <PageHeader title={t.title} answer={t.lead} back={{ href: "/examine", label: homeText[lang].back }} />
      {watched.length === 0 ? <p>{t.none}</p> : <Choice {...props} />}
      {domain === "" ? null : (
        <>
          <p class="measure">{t.use}</p>
          {asked ? null : <p class="measure soft">{t.notAsked}</p>}
          <Table
            lang={lang}
            caption={`${domain}: ${t.count(found.length)}`}
            rows={found}
            columns={[
              { key: "name", header: t.name, cell: (one) => <span class="address">{one.domain}</span> },
              { key: "kind", header: t.kind, cell: ({ kind }) => t[kind] },
              {
                key: "registry",
                header: t.registry,
                cell: (one) => <span class="address">{one.registry === one.domain ? "" : one.registry}</span>,
              },
              ...(asked
                ? [
                    {
                      key: "registered",
                      header: t.registered,
                      cell: ({ registered }: LookAlike) => t[registered ?? "unknown"],
                    },
                  ]
                : []),
            ]}
          />
        </>
      )}
    </>
  );
}

function Choice({
  lang,
  watched,
  domain,
}: {
  readonly lang: Lang;
  readonly watched: readonly WatchedDomain[];
  readonly domain: string;
}) {
  const t = lookAlikeText[lang];
  return (
    <form class="form" method="get" action={LOOK_ALIKES}>
      <Select
        lang={lang}
        name="domain"
        label={t.whose}
        noEmpty
        value={domain}
        options={watched.map((one) => ({
          value: one.domain,
          label: `${one.domain} (${one.owner || t.own})`,
        }))}
      />
      <div class="actions">
        <Button>{t.show}</Button>
      </div>
    </form>
  );
}
