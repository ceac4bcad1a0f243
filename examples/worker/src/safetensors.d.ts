/** esbuild puts the bytes of the file into the bundle: `--loader:.safetensors=binary`. */
declare module "*.safetensors" {
  const bytes: Uint8Array;
  export default bytes;
}
