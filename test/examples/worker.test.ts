/** examples/worker as it is built: in a module worker of a browser, and in the runtime of an edge. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { expect } from "vitest";
import { noBrowser, open, serve } from "./chromium.ts";
import { installed } from "./installed.ts";

const example = installed("examples/worker");

const header = ["sepal_length", "sepal_width", "petal_length", "petal_width"];
const flowers = [
  [5.9, 3, 5.1, 1.8],
  [5.1, 3.5, 1.4, 0.2],
  [6.1, 2.8, 4.7, 1.2],
];
const queryOf = (flower: readonly number[]): string =>
  `/?${header.map((feature, i) => `${feature}=${flower[i]}`).join("&")}`;

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

interface Prediction {
  readonly class: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

/** What the worker has to answer, wherever it runs; `ask` sends a GET, or a POST. */
async function expectAnswers(ask: (path: string, method?: string) => Promise<Answer>): Promise<void> {
  const csv = [header, ...flowers].join("\n");
  const predictions = example.predict<Prediction>("specs/iris.net.yaml", csv);
  expect(predictions.map((prediction) => prediction.class)).toEqual(["virginica", "setosa", "versicolor"]);
  for (const [k, flower] of flowers.entries()) {
    const { status, type, body } = await ask(queryOf(flower));
    expect([status, type]).toEqual([200, "application/json"]);
    const { class: named, probabilities } = body as Prediction;
    expect(named).toBe(predictions[k]!.class);
    expect(Object.keys(probabilities)).toEqual(["setosa", "versicolor", "virginica"]);
    for (const [name, p] of Object.entries(probabilities)) {
      expect(p).toBeCloseTo(predictions[k]!.probabilities[name]!, 6);
    }
  }
  const wrong = await ask("/?sepal_length=5&sepal_width=wide&petal_width=");
  expect(wrong).toMatchObject({
    status: 400,
    body: {
      errors: ['sepal_width is "wide"; it must be a number.', "petal_length is missing.", "petal_width is missing."],
    },
  });
  expect((await ask("/elsewhere")).status).toBe(404);
  expect((await ask("/", "POST")).status).toBe(405);
}

example.step("its module is up to date for the installed layerc", () => {
  const states = example.run("npm", "run", "check");
  for (const name of ["iris.js", "iris.d.ts"]) {
    expect(states).toContain(`fresh     ${join("src", "networks", name)}\n`);
  }
});

example.step("is built, its types checked, into one file that needs nothing of Node", () => {
  example.run("npm", "run", "build");
  const text = readFileSync(join(example.folder, "dist/worker.js"), "utf8");
  expect(text).toContain("these are weights of");
  expect(text).not.toContain("training diverged");
  expect(text).not.toMatch(/\bimport\b|\brequire\(|node:|\bprocess\.|\bBuffer\b|\beval\(|\bFunction\(/);
});

example.step("answers in a module worker of Chromium, under a strict policy", async (skip) => {
  if (noBrowser !== undefined) skip(noBrowser);
  const served = await serve(join(example.folder, "dist"), {
    "index.html": '<!doctype html><title>worker</title><link rel="icon" href="/icon.svg" />',
    "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" />',
    "host.js": `
      import worker from "./worker.js";
      addEventListener("message", async ({ data: { path, method } }) => {
        const response = await worker.fetch(new Request(new URL(path, location.origin), { method }));
        const { status, headers } = response;
        postMessage({ status, type: headers.get("content-type"), body: await response.json() });
      });
      postMessage("ready");`,
  });
  try {
    const { page, complaints } = await open(served.url);
    const next = `new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => reject(new Error("the worker does not start"));
    })`;
    await page.evaluate(`globalThis.worker = new Worker("/host.js", { type: "module" }); ${next}`);
    await expectAnswers((path, method = "GET") =>
      page.evaluate(`worker.postMessage(${JSON.stringify({ path, method })}); ${next}`),
    );
    expect(complaints).toEqual([]);
  } finally {
    served.close();
  }
});

example.step("answers in workerd, the runtime of Cloudflare Workers", async () => {
  const { default: workerd } = createRequire(join(example.folder, "package.json"))("workerd") as { default: string };
  const args = ["serve", "workerd.capnp", "--socket-addr=http=127.0.0.1:0", "--control-fd=3"];
  const child = spawn(workerd, args, { cwd: example.folder, stdio: ["ignore", "inherit", "inherit", "pipe"] });
  const closed = once(child, "close");
  try {
    const listening = once(createInterface(child.stdio[3] as Readable), "line");
    const [line] = (await Promise.race([listening, closed])) as [unknown];
    expect(line, "workerd ended before it listened").toBeTypeOf("string");
    const { port } = JSON.parse(line as string) as { port: number };
    await expectAnswers(async (path, method = "GET") => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
    });
  } finally {
    child.kill("SIGKILL");
    await closed;
  }
});
