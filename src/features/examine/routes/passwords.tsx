/** /examine/passwords: for anybody; the page may connect to nothing, not even to us. */
import { routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { passwordText } from "../text/passwords.ts";
import { PasswordsPage } from "../views/passwords.tsx";

const list = routeList();
export const passwordRoutes = list.routes;

/** Script may run and may reach nobody. Forms: the sign-out button in the head of the page, and no other. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

list.get("/examine/passwords", "public", (c) => {
  const { lang } = c.var;
  c.header("content-security-policy", POLICY);
  return page(c, { title: passwordText[lang].title, kind: "public" }, <PasswordsPage lang={lang} />);
});
