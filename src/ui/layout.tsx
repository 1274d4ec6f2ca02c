/** The shell of every page: head, skip link, header with navigation, notices, content and footer. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { assets } from "./assets.ts";
import { Brand } from "./brand.tsx";
import { type NoticeContent, Notices } from "./notice.tsx";
import { text } from "./text.ts";

export type NavItem = { readonly href: string; readonly label: string };

export type LayoutProps = {
  readonly lang: Lang;
  /** The page's own name; the product's is added behind it. */
  readonly title: string;
  /** `office`: signed in, with navigation. `public`: before sign-in. `employee`: no navigation, 18 px letters. */
  readonly kind?: "office" | "public" | "employee" | undefined;
  readonly nav?: readonly NavItem[] | undefined;
  /** The `href` of the navigation item that this page belongs to. */
  readonly current?: string | undefined;
  readonly company?: string | undefined;
  readonly person?: string | undefined;
  /** Messages shown once, above the content: what has just been done, or went wrong. */
  readonly notices?: readonly NoticeContent[] | undefined;
  readonly links?: LayoutLinks | undefined;
  /** Today as the reader would write it; printed in the head of the sheet. */
  readonly printedOn?: string | undefined;
  readonly requestId?: string | undefined;
  readonly version?: string | undefined;
  readonly children?: Child;
};

export type LayoutLinks = {
  readonly home?: string | undefined;
  /** Shows this page in the other language. */
  readonly language?: string | undefined;
  /** Takes a POST that ends the session. */
  readonly signOut?: string | undefined;
  readonly account?: string | undefined;
  readonly credits?: string | undefined;
  readonly glossary?: string | undefined;
  /** The first steps of a bad day, open to anybody. */
  readonly help?: string | undefined;
};

/** A whole document, doctype included: `c.html(<Layout …>…</Layout>)`. */
export function Layout(props: LayoutProps) {
  const t = text[props.lang];
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={props.lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{props.title === t.product ? t.product : `${props.title} – ${t.product}`}</title>
          <meta name="color-scheme" content="light" />
          <meta name="format-detection" content="telephone=no" />
          <link rel="icon" type="image/svg+xml" href={assets.icon} />
          <link rel="stylesheet" href={assets.style} />
          <script type="module" src={assets.script} />
        </head>
        <body class={`page page--${props.kind ?? "office"}`}>
          <a class="skip-link" href="#content">
            {t.skip}
          </a>
          <PrintHead {...props} />
          <Header {...props} />
          <main class="page__main" id="content" tabindex={-1}>
            <Notices lang={props.lang} notices={props.notices ?? []} />
            {props.children}
          </main>
          <Footer {...props} />
        </body>
      </html>
    </>
  );
}

function Header(props: LayoutProps) {
  const home = props.links?.home ?? "/";
  return (
    <header class="site-header">
      <div class="site-header__bar">
        <a class="site-header__brand" href={home}>
          <Brand lang={props.lang} />
        </a>
        <Who {...props} />
        <Tools {...props} />
      </div>
      {props.kind !== "employee" && props.nav?.length ? <Navigation {...props} nav={props.nav} /> : null}
    </header>
  );
}

function Who({ company, person, links }: LayoutProps) {
  if (!company && !person) return null;
  return (
    <p class="site-header__who">
      {company ? <span>{company}</span> : null}
      {person && links?.account ? <a href={links.account}>{person}</a> : null}
      {person && !links?.account ? <span>{person}</span> : null}
    </p>
  );
}

function Tools({ lang, links }: LayoutProps) {
  const t = text[lang];
  const other = lang === "ja" ? "en" : "ja";
  if (!links?.language && !links?.signOut) return null;
  return (
    <ul class="site-header__tools" aria-label={t.tools}>
      {links?.language ? (
        <li>
          <a href={links.language} hreflang={other} lang={other}>
            {t.otherLanguage}
          </a>
        </li>
      ) : null}
      {links?.signOut ? (
        <li>
          <form method="post" action={links.signOut}>
            <button type="submit" class="site-header__sign-out">
              {t.signOut}
            </button>
          </form>
        </li>
      ) : null}
    </ul>
  );
}

function Navigation({ lang, nav, current }: LayoutProps & { readonly nav: readonly NavItem[] }) {
  return (
    <nav class="site-nav" aria-label={text[lang].navigation}>
      <ul class="site-nav__list">
        {nav.map((item) => (
          <li>
            <a
              class="site-nav__link"
              href={item.href}
              aria-current={item.href === current ? "page" : undefined}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On paper the header and navigation go; company, page and day take their place. */
function PrintHead({ lang, company, title, printedOn }: LayoutProps) {
  return (
    <div class="print-head" aria-hidden="true">
      <span>{company ?? text[lang].product}</span>
      <span>{title}</span>
      <span>{printedOn ? text[lang].printedOn(printedOn) : ""}</span>
    </div>
  );
}

function Footer({ lang, links, version, requestId }: LayoutProps) {
  const t = text[lang];
  return (
    <footer class="site-footer">
      <ul class="site-footer__list">
        {links?.help ? (
          <li>
            <a href={links.help}>{t.help}</a>
          </li>
        ) : null}
        {links?.glossary ? (
          <li>
            <a href={links.glossary}>{t.glossary}</a>
          </li>
        ) : null}
        {links?.credits ? (
          <li>
            <a href={links.credits}>{t.credits}</a>
          </li>
        ) : null}
        {version ? <li>{t.version(version)}</li> : null}
        {requestId ? <li class="site-footer__request">{t.requestId(requestId)}</li> : null}
      </ul>
    </footer>
  );
}
