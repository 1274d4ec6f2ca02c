/** All registers at a glance: what each is for, how much is in it, and whether somebody says that it is all. */
import { formatDate } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import type { Register } from "../kit/definition.ts";
import type { Statement } from "../kit/queries/statement.ts";
import { text } from "../kit/text/index.ts";

export interface HomeProps {
  readonly lang: Lang;
  readonly people: number;
  readonly lines: readonly { readonly register: Register; readonly count: number }[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** Names by "user:…". */
  readonly sayers: ReadonlyMap<string, string>;
  readonly timeZone: string;
  readonly mayEdit: boolean;
}

export function HomeView(props: HomeProps) {
  const { lang, lines } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader title={t.home} answer={t.homeLead} />
      <div class="register-cards">
        <Card {...props} id="people" title={t.people} purpose={t.peoplePurpose} count={props.people} />
        {lines.map(({ register, count }) => (
          <Card
            {...props}
            id={register.id}
            title={register.words.title[lang]}
            purpose={register.words.purpose[lang]}
            count={count}
          />
        ))}
      </div>
    </>
  );
}

function Card(
  props: HomeProps & {
    readonly id: string;
    readonly title: string;
    readonly purpose: string;
    readonly count: number;
  },
) {
  const { lang, id, count, mayEdit, statements } = props;
  const t = text[lang];
  const said = statements.get(id);
  return (
    <section class="register-card">
      <h2>
        <a href={`/registers/${id}`}>{props.title}</a>
      </h2>
      <p class="register-card__count">{count > 0 ? t.count(formatNumber(count)) : t.homeEmpty}</p>
      <p class="soft">{props.purpose}</p>
      {said ? <Said {...props} said={said} /> : null}
      {!said && mayEdit ? (
        <PostButton action={`/registers/${id}/completeness`} kind="quiet">
          {t.complete}
        </PostButton>
      ) : null}
    </section>
  );
}

function Said({
  lang,
  said,
  sayers,
  timeZone,
  mayEdit,
  id,
}: HomeProps & { readonly said: Statement; readonly id: string }) {
  const t = text[lang];
  const day = formatDate(said.statedAt, { lang, timeZone, weekday: false });
  const until = formatDate(said.validUntil, { lang, weekday: false });
  return (
    <>
      <p class="soft">
        {t.completeSaid(day, sayers.get(said.statedBy) ?? t.someone)} {t.completeUntil(until)}
      </p>
      {mayEdit ? (
        <PostButton action={`/registers/${id}/completeness/withdrawal`} kind="quiet">
          {t.withdrawComplete}
        </PostButton>
      ) : null}
    </>
  );
}
