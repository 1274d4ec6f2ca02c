/** The four papers, by the name in their address. */
export const papers = ["card", "poster", "record", "tree"] as const;
export type Paper = (typeof papers)[number];
