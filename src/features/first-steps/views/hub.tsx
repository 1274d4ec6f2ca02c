/** /bad-day: the way to the first steps, and what is prepared on ordinary days. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Card, Tiles } from "#src/ui/card.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { papers } from "../papers.ts";
import type { FirstStepLog, Responder } from "../queries/index.ts";
import { text } from "../text/office.ts";
import { Address } from "./address.tsx";
import { Log } from "./log.tsx";

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
          <Card title={t.incidents} href="/bad-day/incidents">
            <p>{t.incidentsBody}</p>
          </Card>,
          <Card title={t.contacts} href="/bad-day/contacts">
            <p>{t.contactsBody}</p>
          </Card>,
          <Card title={t.deadline} href="/bad-day/deadline">
            <p>{t.deadlineBody}</p>
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
          ...(mayEdit
            ? [
                <Card title={t.offlineCopy} href="/bad-day/offline-copy">
                  <p>{t.offlineCopyBody}</p>
                </Card>,
              ]
            : []),
        ]}
      />
      <Address {...props} />
      <Log {...props} />
    </>
  );
}
