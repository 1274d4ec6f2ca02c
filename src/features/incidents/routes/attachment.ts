/** A file made for this request, to be saved: its true name beside a plain one for old programs (RFC 6266). */
export function attachment(bytes: Uint8Array, mediaType: string, name: string, plain: string): Response {
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
