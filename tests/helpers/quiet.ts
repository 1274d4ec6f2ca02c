/** After every file of the browser suite: no server and no page has reached for another machine. */
import { afterAll, expect } from "vitest";
import { allComplaints, foreignRequests } from "./browser.ts";
import { outboundAttempts } from "./server-process.ts";

afterAll(() => {
  expect(outboundAttempts(), "connections that servers tried to open").toEqual([]);
  expect(foreignRequests, "requests of pages to other servers").toEqual([]);
  expect(allComplaints, "errors and violations of the security policy in pages").toEqual([]);
});
