/** /bad-day: the way to the first steps, and what is prepared on ordinary days. */
import { situations } from "#src/handbook/first-steps/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { Card, Tiles } from "#src/ui/card.tsx";
import { Details } from "#src/ui/details.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Qr } from "#src/ui/qr.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { papers } from "../papers.ts";
import type { FirstStepLog, Responder } from "../queries.ts";
import { stepsOf } from "../rules.ts";
import { text } from "../text/office.ts";

export interface HubPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  /** The path of the company's page, without a key if none was made. */
  readonly helpPath: string;
  /** The whole address, where there is a key. */
  readonly address: string | undefined;
  readonly responders: readonly Responder[];
  readonly logs: readonly FirstStepLog[];
  readonly mayEdit: boolean;
}

export function HubPage(props: HubPageProps) {
  const { lang, helpPath, responders, mayEdit } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.title}
        answer={t.lead}
        actions={
          <LinkButton kind="primary" href={helpPath}>
            {t.open}
          </LinkButton>
        }
      />
      <Tiles
        items={[
          <Card title={t.contacts} href="/bad-day/contacts">
            <p>{t.contactsBody}</p>
          </Card>,
          <Card
            title={t.responders}
            actions={
              mayEdit ? (
                <LinkButton href="/bad-day/responders">
                  {t.edit}
                  <span class="visually-hidden"> {t.responders}</span>
                </LinkButton>
              ) : undefined
            }
          >
            <p>{t.respondersBody}</p>
            {responders.length === 0 ? (
              <p>{t.respondersNone}</p>
            ) : (
              <ol>
                {responders.map(({ name, role, phone }) => (
                  <li>{[name, role, phone].filter(Boolean).join(" · ")}</li>
                ))}
              </ol>
            )}
          </Card>,
          <Card title={t.papers}>
            <p>{t.papersBody}</p>
            <ul>
              {papers.map((paper) => (
                <li>
                  <a href={`/bad-day/papers/${paper}.pdf`}>{t[paper]}</a>
                </li>
              ))}
            </ul>
            <p class="soft">{t.posterLead}</p>
          </Card>,
        ]}
      />
      <Address {...props} />
      <Log {...props} />
    </>
  );
}

function Address({ lang, address, mayEdit }: HubPageProps) {
  const t = text[lang];
  return (
    <Section title={t.address} lead={address ? t.addressLead : t.addressNone}>
      {address ? (
        <>
          <p>
            <a href={new URL(address).pathname} class="address">
              {address}
            </a>
          </p>
          <div class="help-qr">
            <Qr lang={lang} value={address} target={t.qrTarget} />
          </div>
          {mayEdit ? (
            <Details summary={t.renew}>
              <p>{t.renewLead}</p>
              <PostButton kind="danger" action="/bad-day/address">
                {t.renew}
              </PostButton>
            </Details>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}

function Log({ lang, logs, timeZone }: HubPageProps) {
  const t = text[lang];
  const at = (when: string) => formatDateTime(when, { lang, timeZone });
  const situationName = (id: string) => situations.find((one) => one.id === id)?.name[lang] ?? t.general;
  const stepName = ({ situation, step }: FirstStepLog) =>
    stepsOf(situation)?.find(({ id }) => id === step)?.act[lang] ?? step;
  return (
    <Section title={t.logTitle} lead={t.logLead}>
      <Table
        lang={lang}
        caption={t.logTitle}
        captionHidden
        columns={[
          {
            key: "when",
            header: t.when,
            cell: (log) => (
              <>
                {at(log.happened_at)}
                {Date.parse(log.received_at) - Date.parse(log.happened_at) > 60_000 ? (
                  <span class="soft"> {t.received(at(log.received_at))}</span>
                ) : null}
              </>
            ),
          },
          { key: "situation", header: t.situation, cell: ({ situation }) => situationName(situation) },
          {
            key: "what",
            header: t.what,
            cell: (log) => (
              <>
                {stepName(log)} <strong>{log.act === "done" ? t.done : t.skipped(log.reason)}</strong>
              </>
            ),
          },
        ]}
        rows={logs}
        empty={t.logEmpty}
      />
    </Section>
  );
}
