/** The bytes of a text in base64 (RFC 4648, section 4), as a module has embedded weights. */
export function decodeBase64(text: string): Uint8Array {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  // Not Uint8Array.from, which takes ten times as long.
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
