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

/** The same of the third lot (`last`), when the second had been mended for. */
export const blindAgain = [
  ["honest Japanese mail, 9 templates", "6/54 = 11.1 %", "6/54 = 11.1 %", "6 / 6"],
  ["honest English mail, 6 templates", "0/36 = 0.0 %", "0/36 = 0.0 %", "0 / 0"],
  ["Japanese phishing, 9 templates", "36/54 = 66.7 %", "36/54 = 66.7 %", "30 / 30"],
  ["English phishing, 6 templates", "30/36 = 83.3 %", "30/36 = 83.3 %", "18 / 24"],
];
