/**
 * What the second lot of invented mails (`later-legit`, `later-phishing`) was judged to be before anything was changed because of
 * it: the rules and weights of that day had never met it. Written down once; it cannot be measured again.
 */
export const blind = [
  ["honest Japanese mail, 44 templates", "13/264 = 4.9 %", "15/264 = 5.7 %", "0 / 4"],
  ["honest English mail, 24 templates", "8/144 = 5.6 %", "14/144 = 9.7 %", "0 / 4"],
  ["Japanese phishing, 26 templates", "90/156 = 57.7 %", "91/156 = 58.3 %", "63 / 54"],
  ["English phishing, 20 templates", "72/120 = 60.0 %", "73/120 = 60.8 %", "36 / 36"],
];
