/** The page that opens without signing in, on any phone, offline: a document of its own, small and without need of a script. */
import { raw } from "hono/html";
import { type FirstStep, situations } from "#src/handbook/first-steps/index.ts";
import { formatTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { type Callee, calleesOf, type HelpView } from "../read.ts";
import { GENERAL, NO_COMPANY, stepsOf } from "../rules.ts";
import { text } from "../text/help.ts";

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

function Responders({ lang, callees }: { readonly lang: Lang; readonly callees: readonly Callee[] }) {
  if (callees.length === 0) return null;
  return (
    <section aria-labelledby="responders">
      <h2 id="responders">{text[lang].callFirst}</h2>
      <Callees lang={lang} callees={callees} />
    </section>
  );
}

function Callees({ lang, callees }: { readonly lang: Lang; readonly callees: readonly Callee[] }) {
  const t = text[lang];
  return (
    <ul class="callees">
      {callees.map(({ name, note, phone, mail, url }) => (
        <li>
          <span>{note ? t.named(name, note) : name}</span>
          {phone ? (
            <a
              class="big"
              href={`tel:${phone.replace(/[^\d+#*]/g, "").replaceAll("#", "%23")}`}
            >{`${t.phone} ${phone}`}</a>
          ) : null}
          {mail ? <a href={`mailto:${mail}`}>{`${t.mail} ${mail}`}</a> : null}
          {url ? (
            <a href={url} rel="noreferrer noopener">
              {`${t.url} ${new URL(url).hostname}`}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function StepView(props: HelpPageProps & { readonly step: FirstStep }) {
  const { lang, view, situation, run, timeZone, wrongStep, step } = props;
  const t = text[lang];
  const log = view.logs.findLast((one) => one.situation === situation && one.step === step.id);
  const time = log ? formatTime(log.happened_at, { lang, timeZone }) : "";
  const isWrong = wrongStep === step.id;
  return (
    <li class="step" id={`step-${step.id}`} data-step={step.id}>
      <h3>{step.act[lang]}</h3>
      <p class="why">
        {t.why}
        {step.why[lang]}
      </p>
      <Callees lang={lang} callees={calleesOf(view, step)} />
      <p class="mark" hidden={!log}>
        {log ? (log.act === "done" ? t.doneAt(time) : t.skippedAt(time, log.reason)) : ""}
      </p>
      <form method="post" action={`/help/${view.key}/log`} class="tick" hidden={view.key === NO_COMPANY}>
        <input type="hidden" name="situation" value={situation} />
        <input type="hidden" name="step" value={step.id} />
        <input type="hidden" name="run" value={run} />
        <button type="submit" name="act" value="done">
          {t.done}
          <span class="unseen"> {step.act[lang]}</span>
        </button>
        <details open={isWrong}>
          <summary>{t.skipAct}</summary>
          <label for={`reason-${step.id}`}>{t.reason}</label>
          <p class="hint" id={`hint-${step.id}`}>
            {t.reasonHint}
          </p>
          <p class="problem" id={`problem-${step.id}`} role={isWrong ? "alert" : undefined}>
            {isWrong ? t["reason-wanted"] : ""}
          </p>
          <input
            id={`reason-${step.id}`}
            name="reason"
            maxlength={200}
            autocomplete="off"
            aria-describedby={`hint-${step.id} problem-${step.id}`}
            aria-invalid={isWrong ? "true" : undefined}
          />
          <button type="submit" name="act" value="skipped" class="second">
            {t.skipButton}
          </button>
        </details>
      </form>
    </li>
  );
}
