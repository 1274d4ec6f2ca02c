/** The one address to print: what is configured, else this machine's address on the local network. */
import { networkInterfaces } from "node:os";

/** The first IPv4 address of a network card; none on a machine without a network. */
export function lanAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find((entry) => entry && entry.family === "IPv4" && !entry.internal)?.address;
}

/** Where a browser reaches the server. A phone can follow it when the server listens on all addresses. */
export function publicAddress(config: { baseUrl: string | undefined; host: string }, port: number): string {
  if (config.baseUrl) return config.baseUrl;
  const everywhere = config.host === "0.0.0.0" || config.host === "::";
  const host = everywhere ? (lanAddress() ?? "127.0.0.1") : config.host;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
