/** The page that opens without signing in, on any phone, offline: a document of its own, small and without need of a script. */
import { raw } from "hono/html";
import { situations } from "#src/handbook/first-steps/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { HelpView } from "../read.ts";
import { GENERAL, NO_COMPANY, stepsOf } from "../rules.ts";
import { text } from "../text/help.ts";
import { Responders } from "./callees.tsx";
import { StepView } from "./step.tsx";

export interface HelpPageProps {
  readonly lang: Lang;
  readonly view: HelpView;
  readonly situation: string;
  readonly run: string;
  readonly timeZone: string;
  /** Of the files, so that a new version is fetched. */
  readonly version: string;
  /** The step whose skipping lacked a reason. */
  readonly wrongStep?: string | undefined;
}

export function HelpPage(props: HelpPageProps) {
  const { lang, view, situation, version } = props;
  const t = text[lang];
  const found = situations.find(({ id }) => id === situation);
  const heading = found?.name[lang] ?? (view.company ? t.titleOf(view.company) : t.title);
  const base = `/help/${view.key}`;
  return (
    <>
      {raw("<!doctype html>")}
      <html
        lang={lang}
        data-key={view.key}
        data-local={view.key === NO_COMPANY ? t.local : undefined}
        data-done={t.doneMark}
        data-skipped={t.skippedMark}
        data-waiting={t.waiting}
        data-sent={t.sent}
        data-offline={t.offlineReady}
        data-wanted={t["reason-wanted"]}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{found ? `${heading} – ${t.title}` : heading}</title>
          <meta name="color-scheme" content="light" />
          <meta name="format-detection" content="telephone=no" />
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={`/help/-/help.css?v=${version}`} />
          <link rel="manifest" href={`${base}/manifest.json`} />
          <script type="module" src={`/help/-/help.js?v=${version}`} />
        </head>
        <body>
          <a class="skip" href="#steps">
            {t.skip}
          </a>
          <header>
            <h1>{heading}</h1>
            <p>{t.lead}</p>
          </header>
          <main>
            <Responders lang={lang} callees={view.responders} />
            <section aria-labelledby="steps">
              <h2 id="steps" tabindex={-1}>
                {found ? found.name[lang] : t.steps}
              </h2>
              <ol class="steps">
                {(stepsOf(situation) ?? []).map((step) => (
                  <StepView {...props} step={step} />
                ))}
              </ol>
              <p>{t.papers}</p>
            </section>
            <nav aria-labelledby="situations">
              <h2 id="situations">{t.situations}</h2>
              <p>{t.situationsLead}</p>
              <ul class="choices">
                {situations.map(({ id, name }) => (
                  <li>
                    <a href={hrefOf(base, id, props)} aria-current={id === situation ? "page" : undefined}>
                      {name[lang]}
                    </a>
                  </li>
                ))}
                {found ? (
                  <li>
                    <a href={hrefOf(base, GENERAL, props)}>{t.all}</a>
                  </li>
                ) : null}
              </ul>
            </nav>
          </main>
          <footer>
            <p id="sending" role="status" />
            <p id="offline" hidden />
            <p>
              <a
                href={`${hrefOf(base, situation, { run: "" })}?lang=${lang === "ja" ? "en" : "ja"}`}
                lang={lang === "ja" ? "en" : "ja"}
              >
                {t.other}
              </a>
            </p>
            <p>{t.footer}</p>
          </footer>
        </body>
      </html>
    </>
  );
}

function hrefOf(base: string, situation: string, { run }: Pick<HelpPageProps, "run">): string {
  const path = situation === GENERAL ? base : `${base}/${situation}`;
  return run === "" ? path : `${path}?run=${run}`;
}
