import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" };
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** Answers in place of the server; undefined leaves the question to it. */
export type Answer = (asked: Asked) => { status: number; body?: string; headers?: Record<string, string> } | undefined;

export interface GitHubServer {
  readonly url: string;
  readonly asked: Asked[];
  readonly comments: StoredComment[];
  /** Questions that change something. */
  changes(): string[];
  answer: Answer;
}

export const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
export const TOKEN = "ghs_secret0123456789";

/** As GitHub: what is refused says why, and with the token of a workflow nobody is logged in. */
export const refused = (status = 403): ReturnType<Answer> => ({
  status,
  body: JSON.stringify({ message: "Resource not accessible by integration" }),
});

/** What of GitHub's REST API comments need, for the repository o/r, on a free port of this machine. */
export async function githubServer(comments: StoredComment[] = []): Promise<GitHubServer> {
  const asked: Asked[] = [];
  const server: GitHubServer = {
    url: "",
    asked,
    comments,
    changes: () => asked.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
    answer: () => undefined,
  };
  const http = createServer((request, response) => {
    void bodyOf(request).then((body) => reply(request, response, body));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return Object.assign(server, { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api` });

  function reply(request: IncomingMessage, response: ServerResponse, body: string): void {
    const { pathname, searchParams } = new URL(request.url!, server.url);
    const { method = "" } = request;
    const question = { method, path: pathname.replace("/api/", ""), authorization: request.headers.authorization };
    asked.push(question);
    const { status, body: text = "", headers = {} } = server.answer(question) ?? own(question, searchParams, body);
    response.writeHead(status, headers).end(text);
  }

  function own({ method, path, authorization }: Asked, query: URLSearchParams, body: string): ReturnType<Answer> & {} {
    const json = (status: number, value: unknown, headers = {}) => ({ status, body: JSON.stringify(value), headers });
    if (authorization !== `Bearer ${TOKEN}`) return json(401, { message: "Bad credentials" });
    const text = (): string => (JSON.parse(body) as { body: string }).body;
    if (method === "GET" && path === "repos/o/r/issues/7/comments") {
      const [page, size] = [Number(query.get("page") ?? 1), Number(query.get("per_page") ?? 30)];
      const next = page * size < comments.length ? { link: `<${server.url}/elsewhere>; rel="next"` } : {};
      return json(200, comments.slice((page - 1) * size, page * size), next);
    }
    if (method === "POST" && path === "repos/o/r/issues/7/comments") {
      const comment = { id: 1000 + comments.length, body: text(), user: BOT };
      comments.push(comment);
      return json(201, comment);
    }
    const id = /^repos\/o\/r\/issues\/comments\/(\d+)$/.exec(path)?.[1];
    const comment = comments.find((each) => `${each.id}` === id);
    if (method === "PATCH" && comment !== undefined) {
      comment.body = text();
      return json(200, comment);
    }
    return path === "user" ? refused()! : json(404, { message: "Not Found" });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
