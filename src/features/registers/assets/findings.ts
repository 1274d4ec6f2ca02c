/** What is odd about an information asset: past its time, not returned, no proof, nobody who answers for it. */
import type { Around, Entry, Finding } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { importance } from "./rating.ts";
import { findingWords } from "./text/findings.ts";

export function findings({ values }: Entry, { today, isHere }: Around): Finding[] {
  const found: Finding[] = [];
  const disposed = Boolean(values.disposed_on);
  if (isHere(values.owner ?? "") === false)
    found.push({ key: "owner-left", weight: "alarm", ...findingWords.ownerLeft });
  if (!disposed && values.keep_until && values.keep_until < today)
    found.push({ key: "past-keep", weight: "alarm", ...findingWords.pastKeep });
  else if (!disposed && yesNo(values, "needless"))
    found.push({ key: "needless", weight: "look", ...findingWords.needless });
  if (disposed && !values.disposal && !values.disposal_proof)
    found.push({ key: "no-disposal-proof", weight: "look", ...findingWords.noDisposalProof });
  if (yesNo(values, "entrusted")) found.push(...aboutEntrusted(values, today));
  const { low, high } = importance(values);
  if (low !== high) found.push({ key: "no-rating", weight: "note", ...findingWords.noRating });
  return found;
}

function aboutEntrusted(values: Entry["values"], today: string): Finding[] {
  const found: Finding[] = [];
  if (!values.given_back_on && values.return_on && values.return_on < today)
    found.push({ key: "return-overdue", weight: "alarm", ...findingWords.returnOverdue });
  if (values.given_back_on && !values.return_proof)
    found.push({ key: "no-return-proof", weight: "look", ...findingWords.noReturnProof });
  if (!values.given_back_on && yesNo(values, "not_left_open") === false)
    found.push({ key: "left-open", weight: "alarm", ...findingWords.leftOpen });
  return found;
}
