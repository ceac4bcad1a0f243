/** Pages in a real browser, by themselves under a policy that allows neither eval nor WebAssembly. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, expect } from "vitest";

const EXECUTABLE = "/usr/bin/chromium";

/** Why pages cannot be opened here. */
export const noBrowser = existsSync(EXECUTABLE) ? undefined : `there is no ${EXECUTABLE}: install Debian's chromium`;

const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  // Another file of tests, which may share this module, opens one of its own.
  browser = undefined;
});

export interface Opened {
  readonly page: Page;
  /** What the page reported since it was opened: errors, and breaches of the policy. */
  readonly complaints: readonly string[];
}

/** Opens a page in a browser of its own settings. */
export async function open(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  browser ??= chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  const context = await (await browser).newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  await page.goto(url);
  return { page, complaints };
}

/** That a page had no complaint until now, and that the policy holds there, which is seen only by breaking it. */
export async function expectPolicy({ page, complaints }: Opened): Promise<void> {
  expect(complaints).toEqual([]);
  // Texts, since the tests' types know no browser; and later, since the policy does not hold for what a tool evaluates.
  const refused = await page.evaluate(`
    new Promise((done) => setTimeout(async () => {
      let script, module;
      try { script = Function("return 'allowed'")(); } catch (error) { script = error.name; }
      try { module = await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); }
      catch (error) { module = error.name; }
      done([script, module]);
    }))`);
  expect(refused).toEqual(["EvalError", "CompileError"]);
}

export const POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface Served {
  readonly url: string;
  close(): void;
}

/** Serves a folder and, beside its files, those of `more`, all under the policy. */
export async function serve(
  folder: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
  policy: string = POLICY,
): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url!, "http://here").pathname).replace(/\/$/, "/index.html").slice(1);
    const file = join(folder, path);
    const body = more[path] ?? (existsSync(file) ? readFileSync(file) : undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      "content-security-policy": policy,
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
