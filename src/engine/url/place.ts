/** Where an address leads: to a service that anybody can use under somebody else's name. */
import type { Anatomy } from "./anatomy.ts";
import { finding, type UrlFinding } from "./finding.ts";
import { covering, type UrlKnowledge } from "./knowledge.ts";

/** Findings from the lists of hosts; one for each kind. */
export function placeFindings({ host, path }: Anatomy, knowledge: UrlKnowledge): UrlFinding[] {
  if (!host) return [];
  const lists = [
    ["short-link", knowledge.shorteners],
    ["form", knowledge.formBuilders],
    ["site-builder", knowledge.siteBuilders],
    ["free-hosting", knowledge.freeHosting],
    ["dynamic-dns", knowledge.dynamicDns],
    ["file-host", knowledge.fileHosts],
  ] as const;
  const found = lists.flatMap(([id, list]) => {
    const entry = covering(host.host, list);
    // The service's own front page is no user's page.
    const front = host.provider !== null && host.registrable === null && path.length <= 1;
    return entry !== undefined && !front ? [finding(id, host.unicode)] : [];
  });
  const ending = host.suffix.slice(host.suffix.lastIndexOf(".") + 1);
  if (host.registrable !== null && covering(ending, knowledge.abusedEndings))
    found.push(
      finding("abused-ending", `.${ending}`, covering(ending, knowledge.worstEndings) ? 3 : undefined),
    );
  return found;
}
