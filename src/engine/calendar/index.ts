// Days, Japanese holidays and working days.
export { addDays, addMonths, dayNumber, dayOf, daysBetween, weekday } from "./day.ts";
export { type Holiday, type HolidayId, japaneseHolidays } from "./holidays.ts";
export { LONG_DAYS, type LongHoliday, lastLongHoliday, nextLongHoliday } from "./long-holiday.ts";
export { type DaysOff, daysOff, isWorkingDay, workingDayOnOrBefore } from "./working-day.ts";
