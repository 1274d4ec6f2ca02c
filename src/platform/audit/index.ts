export {
  type ChainVerdict,
  canonicalJson,
  entryHash,
  GENESIS,
  type LedgerEntry,
  verifyChain,
} from "./chain.ts";
export {
  appendEntries,
  appendEntry,
  exportLedger,
  type Happening,
  ledgerHead,
  readLedger,
} from "./ledger.ts";
