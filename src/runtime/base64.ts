/** The bytes of a text in base64 (RFC 4648, section 4), as a module has embedded weights. */
export function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
