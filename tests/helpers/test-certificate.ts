/**
 * A certificate for `server.test` and `other.test` that no system trusts, with its key: worthless outside of
 * these tests. Made with `openssl ca -selfsign`, valid from 2020 to 2120.
 */
export const testCertificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgysC6j++J72AMB/F7
lpGPZ60EiO/BWluJzTY1krkJVhKhRANCAASNkQ2rSciyZA3oV57cQoQWk5Xut5KA
5M5Mj6Jui65yh0dZZyD4btOnBnQQsO29RmNtYU4dv7c/7LLgS/YV9XCj
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBdDCCARmgAwIBAgIBATAKBggqhkjOPQQDAjAWMRQwEgYDVQQDDAtzZXJ2ZXIu
dGVzdDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFjEUMBIGA1UE
AwwLc2VydmVyLnRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASNkQ2rSciy
ZA3oV57cQoQWk5Xut5KA5M5Mj6Jui65yh0dZZyD4btOnBnQQsO29RmNtYU4dv7c/
7LLgS/YV9XCjo1YwVDAiBgNVHREEGzAZggtzZXJ2ZXIudGVzdIIKb3RoZXIudGVz
dDAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBTXlyT1jrzp18BYG+6QUph4/uhN
0jAKBggqhkjOPQQDAgNJADBGAiEAkYGrC4kIQqsCLTwm+J14GzdldT5WFoG/RE/i
jZODF0kCIQCrhss4/dDu+s329MwTvxJNKIFWxqCADphyxbZsVJsPcw==
-----END CERTIFICATE-----
`,
};
