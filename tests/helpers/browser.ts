/** A real Chromium from npm, with Japanese letters, that may talk to the server under test and nobody else. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chromiumPackage from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The package's own fonts have no Japanese; those of the PDF do. Without them pictures show boxes. */
function provideFonts(): void {
  const folder = join(homedir(), ".fonts");
  mkdirSync(folder, { recursive: true });
  for (const weight of ["400Regular", "700Bold"]) {
    const name = `NotoSansJP_${weight}.ttf`;
    const source = join(root, "node_modules/@expo-google-fonts/noto-sans-jp", weight, name);
    if (!existsSync(join(folder, name))) copyFileSync(source, join(folder, name));
  }
}

/**
 * Of the package's switches, made for one page in a cloud function, those that would make this no honest
 * browser: without web security it leaves out the Origin header, in one process it mixes up people's cookies.
 */
const dishonest =
  /^--(single-process|no-zygote|disable-web-security|disable-site-isolation|allow-running-insecure)/;

export async function openBrowser(): Promise<Browser> {
  provideFonts();
  const args = chromiumPackage.args.filter((arg) => !dishonest.test(arg));
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: [...args, "--disable-background-networking", "--disable-component-update"],
    headless: true,
  });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere but the server; they were stopped. */
  readonly foreign: string[];
  /** Errors that the page's scripts or its security policy reported. */
  readonly complaints: string[];
}

/** What all browsers of this test file have asked of other servers, and what their pages complained of. */
export const foreignRequests: string[] = [];
export const allComplaints: string[] = [];

export interface VisitOptions {
  readonly width?: number;
  readonly javaScript?: boolean;
  readonly lang?: "ja" | "en";
  /** The cookies of another visit, to be the same person. */
  readonly storageState?: Awaited<ReturnType<BrowserContext["storageState"]>>;
}

/** A browser of one person at a server: a phone by default. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 360, javaScript = true, lang = "ja", storageState } = options;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 600 ? 740 : 900 },
    locale: lang === "ja" ? "ja-JP" : "en-GB",
    timezoneId: "Asia/Tokyo",
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
    ...(storageState ? { storageState } : {}),
  });
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route("**/*", (route) => {
    if (route.request().url().startsWith(url) || route.request().url().startsWith("data:"))
      return route.continue();
    foreign.push(route.request().url());
    foreignRequests.push(route.request().url());
    return route.abort();
  });
  const complain = (what: string) => {
    complaints.push(what);
    allComplaints.push(what);
  };
  const page = await context.newPage();
  page.on("pageerror", (error) => complain(`${page.url()}: ${error}`));
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy|Refused/.test(message.text()))
      complain(`${page.url()}: ${message.text()}`);
  });
  return { page, context, foreign, complaints };
}
