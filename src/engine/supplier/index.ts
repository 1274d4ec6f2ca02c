// The judges of those who are entrusted with data, R119 and R156: everything callers need, in one place.
export {
  type Clause,
  type ClauseCase,
  type ContractJudgement,
  type ContractSituation,
  judgeContract,
} from "./contract.ts";
export {
  judgeProcessor,
  type Processor,
  type ProcessorJudgement,
  type ProcessorPoint,
  processorPoints,
} from "./processor.ts";
