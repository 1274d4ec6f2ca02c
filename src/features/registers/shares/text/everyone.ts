/** What Windows, NAS and clouds call everybody. */
export const everyoneNames = [
  "Everyone",
  "Authenticated Users",
  "Domain Users",
  "Users",
  "BUILTIN\\Users",
  "Anonymous Logon",
  "Guests",
  "全員",
  "全社員",
  "すべてのユーザー",
  "全ユーザー",
  "社内全員",
  "anyone",
  "allUsers",
];
