// The outside lists that controls refer to: threats, ★3, JIS Q 27001, continuity and personal data.
export {
  type ContinuityBand,
  type ContinuityItem,
  type ContinuityTheme,
  type ContinuityThemeId,
  continuityBands,
  continuitySource,
  continuityThemes,
} from "./continuity-20.ts";
export {
  annexA,
  annexThemes,
  type IsoClause,
  type IsoClauseId,
  type IsoControl,
  type IsoControlId,
  isoChapters,
  isoClauses,
  isoNotice,
  isoSource,
} from "./jis-q-27001.ts";
export {
  type PersonalDataGroup,
  type PersonalDataItem,
  personalDataGroups,
  personalDataItems,
  personalDataSource,
} from "./personal-data-10.ts";
export {
  type ScsAreaNumber,
  type ScsCriterion,
  type ScsCriterionId,
  type ScsRequirement,
  type ScsRequirementId,
  type ScsScheme,
  scsAreas,
  scsRequirements,
  scsScheme,
} from "./scs-star3.ts";
export { type Threat, type ThreatYear, threatSources, threats, threatYears } from "./threats.ts";
