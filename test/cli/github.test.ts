import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { UsageError } from "../../src/cli/failure.ts";
import { openGitHub, RefusedError } from "../../src/cli/github.ts";
import { LayercError } from "../../src/diagnostic.ts";
import { githubServer, refused, TOKEN, type Answer } from "./github-server.ts";

const envOf = (url: string): Record<string, string> => ({
  GITHUB_TOKEN: TOKEN,
  GITHUB_API_URL: url,
  GITHUB_REPOSITORY: "o/r",
});

/** What creating a comment says where the server answers so. */
async function failing(answer: ReturnType<Answer>, env: Record<string, string> = {}): Promise<unknown> {
  const server = await githubServer();
  server.answer = () => answer;
  return outcome(() => openGitHub({ ...envOf(server.url), ...env })!.create(7, "text"));
}

async function outcome(body: () => Promise<unknown>): Promise<unknown> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof LayercError)) return error;
    const [{ code, message, hint }] = error.diagnostics as [(typeof error.diagnostics)[0]];
    expect(code).toBe("E604");
    expect(error.exitCode).toBe(6);
    return `${message} | ${hint}`;
  }
  return "done";
}

const json = (message: string): string => JSON.stringify({ message });

test.each([403, 404])("%d is a right that the token has not", async (status) => {
  const error = await failing(refused(status));
  expect(error).toBeInstanceOf(RefusedError);
  expect((error as Error).message).toBe(`${status} "Resource not accessible by integration"`);
});

test.each<[string, ReturnType<Answer> & {}, string]>([
  ["500", { status: 500 }, "GitHub answers 500 | run the job again"],
  ["a gateway's page", { status: 502, body: "<h1>" }, "GitHub answers 502 | run the job again"],
  ["401", { status: 401, body: json("Bad credentials") }, 'GitHub answers 401 "Bad credentials" | is the token ex'],
  ["no JSON", { status: 200, body: "<h1>" }, "GitHub answers 200 and something that is not JSON | "],
  [
    "429",
    { status: 429, headers: { "retry-after": "60" }, body: json("slow down") },
    'GitHub\'s rate limit is used up: 429 "slow down" | run the job again in 60 s',
  ],
  [
    "403 for the rate limit",
    { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1700000000" } },
    "GitHub's rate limit is used up: 403 | run the job again after 2023-11-14T22:13:20.000Z",
  ],
  [
    "a rate limit of nobody knows how long",
    { status: 429, headers: { "x-ratelimit-reset": "soon" } },
    "GitHub's rate limit is used up: 429 | run the job again later",
  ],
])("%s is a failure, with what can be done", async (_, answer, message) => {
  expect(await failing(answer)).toMatch(new RegExp(`^the comment is not up to date: ${escaped(message)}`));
});

const escaped = (text: string): string => text.replace(/[|?().$]/g, "\\$&");

test("a redirect is not followed: the token goes nowhere else", async () => {
  const other = await githubServer();
  for (const status of [301, 302, 307, 308]) {
    const said = await failing({ status, headers: { location: `${other.url}/stolen` } });
    expect(said).toContain(`GitHub answers ${status}, a redirect, which is not followed`);
  }
  expect(other.asked).toEqual([]);
});

test("a server that is not there, one that hangs up, and one that never answers", async () => {
  const sockets = createServer((socket) => socket.on("data", () => socket.destroy()));
  await new Promise<void>((resolve) => sockets.listen(0, "127.0.0.1", resolve));
  const { port } = sockets.address() as { port: number };
  const ask = (url: string, patience?: number): Promise<unknown> =>
    outcome(() => openGitHub(envOf(url), patience)!.create(7, "text"));
  expect(await ask(`http://127.0.0.1:${port}`)).toMatch(/127\.0\.0\.1:\d+ cannot be reached: .+ \| run the job again$/);
  await new Promise((resolve) => sockets.close(resolve));
  expect(await ask(`http://127.0.0.1:${port}`)).toContain(`:${port} cannot be reached: connection refused | run the`);

  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address() as { port: number };
  expect(await ask(`http://127.0.0.1:${address.port}`, 50)).toContain("cannot be reached: no answer within 0.05 s");
});

test("no message holds the token, not even where it is sent back, or is none", async () => {
  const said = await failing({ status: 500, body: json(`who is ${TOKEN}?`) });
  expect(said).toContain('GitHub answers 500 "who is ***?"');
  const lines = `${TOKEN}\nx-other: ${TOKEN}`;
  expect(() => openGitHub({ ...envOf("http://127.0.0.1:1"), GITHUB_TOKEN: lines })).toThrow(
    new UsageError("GITHUB_TOKEN is no token: it has spaces or line breaks."),
  );
  expect(openGitHub({ ...envOf("http://127.0.0.1:1"), GITHUB_TOKEN: " " })).toBeUndefined();
});

test.each([
  "http://api.github.com",
  "http://127.0.0.1.example.com",
  "http://localhost.example.com",
  "ftp://127.0.0.1",
  "api.github.com",
  `https://${TOKEN}@api.github.com`,
  `https://api.github.com/?t=${TOKEN}`,
])("%s is no address to send a token to", (url) => {
  const open = (): unknown => openGitHub(envOf(url));
  expect(open).toThrow(UsageError);
  expect(open).not.toThrow(TOKEN);
});

test.each(["", "o", "o/..", "o/r/../../user", "o/r?x", "o/r\n"])("%j is no repository", (GITHUB_REPOSITORY) => {
  expect(() => openGitHub({ ...envOf("https://api.github.com"), GITHUB_REPOSITORY })).toThrow(UsageError);
});

test.each(["https://ghe.example.com/api/v3", "https://api.github.com/", "http://[::1]:3000", "http://localhost:3000"])(
  "%s is one",
  (url) => expect(openGitHub(envOf(url))).toBeDefined(),
);
