/** What every answer must say to a browser, whatever it holds. */

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** What is missing from the headers of an answer (names in lower case). */
export function headerProblems(headers: Readonly<Record<string, string>>): string[] {
  const csp = headers["content-security-policy"] ?? "";
  const parts = csp.split(";").map((part) => part.trim());
  const page = headers["content-type"]?.startsWith("text/html");
  return [
    ...policy.filter((part) => !parts.includes(part)).map((part) => `the policy lacks ${part}`),
    /unsafe-|https?:|\*/.test(csp) ? `the policy is loose: ${csp}` : "",
    headers["x-content-type-options"] === "nosniff" ? "" : "no nosniff",
    ["same-origin", "no-referrer"].includes(headers["referrer-policy"] ?? "") ? "" : "no referrer policy",
    headers["cross-origin-opener-policy"] === "same-origin" ? "" : "no opener policy",
    headers["cross-origin-resource-policy"] === "same-origin" ? "" : "no resource policy",
    page && headers["cache-control"] !== "no-store" ? `a page may be kept: ${headers["cache-control"]}` : "",
  ].filter(Boolean);
}
