import { readFileSync } from "node:fs";
import { createPredictor } from "./networks/iris.ts";
import { createService } from "./service.ts";

/** What requests that are under way may take at the end. */
const GRACE_MS = 10_000;

const predictor = createPredictor(readFileSync(new URL("../models/iris.safetensors", import.meta.url)));
const server = createService(predictor);
server.on("error", (error) => {
  console.error(`cannot listen: ${error.message}`);
  process.exit(1);
});
server.listen(Number(process.env["PORT"] ?? 8080), process.env["HOST"] ?? "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) {
    console.log(`listening on http://${address.address}:${address.port}`);
  }
});

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);

/** Takes no more connections, answers what has come, and lets the process end. */
function stop(): void {
  server.close();
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
}
