import { createServer, type IncomingMessage, type Server } from "node:http";
import { BadRequest, parseExample } from "./example.ts";
import type { createPredictor } from "./networks/iris.ts";

type Predictor = ReturnType<typeof createPredictor>;

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request is four numbers. */
const MAX_BYTES = 4096;
/** How long a client may take to send it. */
const TIMEOUT_MS = 10_000;

/** The HTTP server; it does not listen yet. */
export function createService(predictor: Predictor): Server {
  const server = createServer({ requestTimeout: TIMEOUT_MS, headersTimeout: TIMEOUT_MS }, async (request, response) => {
    const { status, body, headers } = await answerTo(request, predictor).catch(failure);
    // The client may be gone, and its request not whole.
    if (response.destroyed) return;
    // What is left of a body would be taken for the next request; and a server that stops keeps no connection.
    const last = !request.complete || !server.listening;
    const bytes = Buffer.from(`${JSON.stringify(body)}\n`);
    response.writeHead(status, {
      ...headers,
      ...(last ? { connection: "close" } : {}),
      "content-type": "application/json",
      "content-length": bytes.length,
      "cache-control": "no-store",
    });
    response.end(bytes);
  });
  return server;
}

async function answerTo(request: IncomingMessage, predictor: Predictor): Promise<Answer> {
  const [path] = request.url!.split("?");
  switch (path) {
    case "/healthz":
      if (request.method !== "GET" && request.method !== "HEAD") return wrongMethod(request, "GET, HEAD");
      return { status: 200, body: { status: "ok" } };
    case "/predict": {
      if (request.method !== "POST") return wrongMethod(request, "POST");
      if (!isJson(request)) return refusal(415, "The body must be JSON: send content-type: application/json.");
      const text = await bodyOf(request);
      if (text === undefined) return refusal(413, `The body is larger than ${MAX_BYTES} bytes.`);
      return { status: 200, body: predictor.predict(parseExample(text)) };
    }
    default:
      return refusal(404, "There is nothing here; POST /predict predicts, GET /healthz tells how the service is.");
  }
}

function failure(error: unknown): Answer {
  if (error instanceof BadRequest) return { status: 400, body: { errors: error.faults } };
  // Where the client went away before it had sent all, nothing failed here.
  if ((error as NodeJS.ErrnoException).code !== "ECONNRESET") console.error(error);
  return refusal(500, "The service failed.");
}

function refusal(status: number, message: string, headers?: Readonly<Record<string, string>>): Answer {
  return { status, body: { errors: [message] }, ...(headers === undefined ? {} : { headers }) };
}

function wrongMethod({ method }: IncomingMessage, allow: string): Answer {
  return refusal(405, `${method} is not allowed here; ${allow} is.`, { allow });
}

function isJson({ headers }: IncomingMessage): boolean {
  const [type] = (headers["content-type"] ?? "").split(";");
  return type!.trim().toLowerCase() === "application/json";
}

/** The whole body, or undefined where it is larger than it may be. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // The rest is read nevertheless, and dropped: a client that is still sending would not come to read the answer.
    if (bytes <= MAX_BYTES) chunks.push(chunk);
  }
  return bytes <= MAX_BYTES ? Buffer.concat(chunks).toString("utf8") : undefined;
}
