/**
 * A passkey without a browser: an ES256 key pair that answers WebAuthn challenges as a phone would, with
 * attestation "none" (WebAuthn Level 3, 6.1 and 6.5). Enough CBOR for that and no more.
 */
import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();

/** CBOR's head: a major type and a number (RFC 8949, 3). */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
}
const int = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const textOf = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const map = (...entries: [Buffer, Buffer][]) => Buffer.concat([head(5, entries.length), ...entries.flat()]);

/** Bits of the flags byte: user present, user verified, attested credential data included. */
const flags = { present: 0x01, verified: 0x04, attested: 0x40 };

export function authenticator({ verifiesPerson = true } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  // COSE key: EC2 (kty 2), ES256 (alg -7), curve P-256 (crv 1).
  const coseKey = map(
    [int(1), int(2)],
    [int(3), int(-7)],
    [int(-1), int(1)],
    [int(-2), bytes(Buffer.from(x, "base64url"))],
    [int(-3), bytes(Buffer.from(y, "base64url"))],
  );
  const person = verifiesPerson ? flags.present | flags.verified : flags.present;
  let counter = 0;
  const authenticatorData = (rpId: string, attested: Buffer | null) => {
    const tail = Buffer.alloc(5);
    tail.writeUInt8(attested ? person | flags.attested : person, 0);
    tail.writeUInt32BE(++counter, 1);
    return Buffer.concat([sha256(rpId), tail, attested ?? Buffer.alloc(0)]);
  };
  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const credential = (response: Record<string, unknown>) => ({
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    clientExtensionResults: {},
    response,
  });
  return {
    /** What `navigator.credentials.create()` gives, as JSON. */
    register(rpId: string, challenge: string, origin: string) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey]);
      const attestation = map(
        [textOf("fmt"), textOf("none")],
        [textOf("attStmt"), map()],
        [textOf("authData"), bytes(authenticatorData(rpId, attested))],
      );
      return credential({
        clientDataJSON: clientData("webauthn.create", challenge, origin).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      });
    },
    /** What `navigator.credentials.get()` gives, as JSON. */
    authenticate(rpId: string, challenge: string, origin: string) {
      const data = authenticatorData(rpId, null);
      const client = clientData("webauthn.get", challenge, origin);
      const signature = createSign("sha256")
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return credential({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
      });
    },
  };
}
