/** The comments on a pull request, over the REST API of GitHub. */
import { diagnostic, LayercError, quote } from "../diagnostic.ts";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import { UsageError } from "./failure.ts";
import { field, type Environment } from "./workflow.ts";

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly login: string; readonly bot: boolean };
}

/** Every question throws RefusedError where the token has not the right to it, else LayercError E604. */
export interface GitHub {
  /** Those of a pull request, oldest first. */
  comments(pullRequest: number): AsyncGenerator<Comment, void, void>;
  create(pullRequest: number, body: string): Promise<void>;
  update(comment: Comment, body: string): Promise<void>;
  /** Whose token it is; undefined for that of an app, as a workflow's own is, which may not ask. */
  login(): Promise<string | undefined>;
}

/** What GitHub answers where the token has not the right, which it may also hide as "not found". */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}

/** How long an answer may take. */
const PATIENCE = 30_000;

/**
 * GitHub as the environment of a workflow names it; undefined where there is no token. Throws UsageError where the
 * token would not be safe, or what the environment says cannot be meant. No message ever holds the token.
 */
export function openGitHub(env: Environment = process.env, patience: number = PATIENCE): GitHub | undefined {
  const token = (env["GITHUB_TOKEN"] ?? "").trim();
  if (token === "") return undefined;
  // What else it could be would be told, with the token, by the error of an invalid header.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new UsageError("GITHUB_TOKEN is no token: it has spaces or line breaks.");
  const api = apiUrl(env["GITHUB_API_URL"] || "https://api.github.com");
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (!/^[\w-]+\/(?!\.\.?$)[\w.-]+$/.test(repository)) {
    throw new UsageError(`GITHUB_REPOSITORY must be OWNER/NAME, not ${quote(repository)}.`);
  }
  const issues = `repos/${repository}/issues`;
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "user-agent": "layerc",
    "x-github-api-version": "2022-11-28",
  };

  return {
    async *comments(pullRequest) {
      for (let page = 1, more = true; more; page++) {
        const answer = await ask("GET", `${issues}/${pullRequest}/comments?per_page=100&page=${page}`);
        if (!Array.isArray(answer.value)) throw unexpected("its list of comments is none");
        yield* answer.value.map(commentOf);
        ({ more } = answer);
      }
    },
    async create(pullRequest, body) {
      await ask("POST", `${issues}/${pullRequest}/comments`, { body });
    },
    async update({ id }, body) {
      await ask("PATCH", `${issues}/comments/${id}`, { body });
    },
    async login() {
      try {
        const login = field((await ask("GET", "user")).value, "login");
        return typeof login === "string" ? login : undefined;
      } catch (error) {
        if (error instanceof RefusedError) return undefined;
        throw error;
      }
    },
  };

  /** What GitHub answers, and whether there is another page of it. */
  async function ask(method: string, path: string, body?: object): Promise<{ value: unknown; more: boolean }> {
    const { response, text } = await answerTo(method, path, body);
    const value = parse(text);
    const { status } = response;
    if (response.ok) {
      if (value === undefined) throw unexpected(`${status} and something that is not JSON`);
      return { value, more: /[;,]\s*rel="?next"?/.test(response.headers.get("link") ?? "") };
    }
    const message = field(value, "message");
    const said = typeof message === "string" ? `${status} ${quote(message.replaceAll(token, "***"))}` : `${status}`;
    if (status === 429 || (status === 403 && limited(response))) throw rateLimit(response, said);
    if (status === 403 || status === 404) throw new RefusedError(said);
    if (status === 401) throw unexpected(said, "is the token expired, or that of another server?");
    // Another server than GITHUB_API_URL shall not see the token.
    if (status >= 300 && status < 400) throw unexpected(`${said}, a redirect, which is not followed`, MOVED);
    throw unexpected(said);
  }

  async function answerTo(
    method: string,
    path: string,
    body: object | undefined,
  ): Promise<{ readonly response: Response; readonly text: string }> {
    try {
      const response = await fetch(`${api}/${path}`, {
        method,
        headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { response, text: await response.text() };
    } catch (error) {
      const reason = unreachable(error, patience);
      throw fault(`${new URL(api).host} cannot be reached: ${reason}`, AGAIN);
    }
  }
}

const AGAIN = "run the job again";
const MOVED = "was the repository renamed or moved, or is GITHUB_API_URL another's?";

function apiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url === undefined || (url.protocol !== "https:" && !(local && url.protocol === "http:"))) {
    throw new UsageError("GITHUB_API_URL must begin with https://, since the token is sent there.");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError("GITHUB_API_URL must be an address alone, without user, query or fragment.");
  }
  return url.href.replace(/\/+$/, "");
}

function commentOf(value: unknown): Comment {
  const id = field(value, "id");
  if (!Number.isSafeInteger(id)) throw unexpected("a comment has no id");
  const text = (of: unknown): string => (typeof of === "string" ? of : "");
  return {
    id: id as number,
    body: text(field(value, "body")),
    author: { login: text(field(value, "user", "login")), bot: field(value, "user", "type") === "Bot" },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it is for the number of questions that the answer is no. */
function limited({ headers }: Response): boolean {
  return headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
}

function rateLimit({ headers }: Response, said: string): LayercError {
  const wait = Number(headers.get("retry-after") ?? NaN);
  const reset = Number(headers.get("x-ratelimit-reset") ?? NaN);
  const when = new Date(reset * 1000);
  const hint = Number.isSafeInteger(wait)
    ? `${AGAIN} in ${wait} s`
    : `${AGAIN}${Number.isNaN(when.getTime()) ? " later" : ` after ${when.toISOString()}`}`;
  return fault(`GitHub's rate limit is used up: ${said}`, hint);
}

function unexpected(answer: string, hint: string = AGAIN): LayercError {
  return fault(`GitHub answers ${answer}`, hint);
}

function fault(message: string, hint: string): LayercError {
  return new LayercError([diagnostic("E604", `the comment is not up to date: ${message}`, { hint })]);
}

/** Why there was no answer. The error's own message is not told: it may hold what was asked with. */
function unreachable(error: unknown, patience: number): string {
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${patience / 1000} s`;
  const cause = error instanceof Error ? error.cause : undefined;
  if (isSystemError(cause)) return explainSystemError(cause).message;
  const code = field(cause, "code");
  return typeof code === "string" ? code : "the connection failed";
}
