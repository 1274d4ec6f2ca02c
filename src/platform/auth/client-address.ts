/** The header by which we tell better-auth the client's address; whatever a client sends by this name is dropped. */
export const CLIENT_ADDRESS = "x-banto-client-address";
