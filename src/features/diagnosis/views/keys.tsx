/** The links, QR codes and codes just made, one department a sheet of paper; shown this once. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Qr } from "#src/ui/qr.tsx";
import type { HandedOut } from "../service/index.ts";
import { text } from "../text/common.ts";
import { departmentText } from "../text/departments.ts";

export interface KeysPage {
  readonly lang: Lang;
  readonly diagnosisId: string;
  readonly company: string;
  /** `https://host` without a slash at the end. */
  readonly origin: string;
  readonly handedOut: readonly HandedOut[];
  readonly already: readonly string[];
}

export function KeysView({ lang, diagnosisId, company, origin, handedOut, already }: KeysPage) {
  const t = departmentText[lang];
  return (
    <>
      <div class="screen-only stack">
        <PageHeader
          title={t.keysTitle}
          answer={t.keysLead}
          actions={
            <LinkButton kind="primary" href={`/diagnosis/${diagnosisId}/departments`}>
              {t.done}
            </LinkButton>
          }
        />
        {already.length > 0 ? (
          <Notice lang={lang} tone="info" title={t.already(text[lang].names(already))} />
        ) : null}
        {handedOut.length > 0 ? <p class="soft">{t.print}</p> : null}
      </div>
      {handedOut.map((keys) => (
        <Handout lang={lang} company={company} origin={origin} keys={keys} />
      ))}
    </>
  );
}

function Handout(props: {
  readonly lang: Lang;
  readonly company: string;
  readonly origin: string;
  readonly keys: HandedOut;
}) {
  const { lang, company, origin, keys } = props;
  const t = departmentText[lang];
  const link = `${origin}/answer/${keys.token}`;
  return (
    <section class="handout">
      <div class="handout__words stack">
        <h2>{t.sheetFor(keys.department)}</h2>
        <p>{t.request(company)}</p>
        <p>{t.scan}</p>
        <p>{t.orType(`${origin}/answer`)}</p>
        <p class="handout__code">{keys.code}</p>
        <div class="screen-only">
          <CopyField lang={lang} id={`link-${keys.sheetId}`} label={t.link} value={link} />
        </div>
      </div>
      <div class="handout__qr">
        <Qr lang={lang} value={link} target={t.sheetFor(keys.department)} />
      </div>
    </section>
  );
}
