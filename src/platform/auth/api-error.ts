/**
 * Whether an error is a refusal of better-auth's, with its code; its failures (500 and up) are bugs and go on.
 * By name, because its class would have to be loaded to be compared with.
 */
export function isApiError(error: unknown): error is Error & { readonly body?: { readonly code?: string } } {
  if (!(error instanceof Error) || error.name !== "APIError") return false;
  return "statusCode" in error && Number(error.statusCode) < 500;
}
