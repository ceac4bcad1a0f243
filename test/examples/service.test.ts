/** examples/service as it is built: its answers, what it refuses, 50 connections for 10 seconds, and its end. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, describe, expect } from "vitest";
import { installed } from "./installed.ts";

const example = installed("examples/service");

const flower = { sepal_length: 5.9, sepal_width: 3, petal_length: 5.1, petal_width: 1.8 };

/** The begin of a request that is written by hand. */
const HEAD = "POST /predict HTTP/1.1\r\nhost: service\r\ncontent-type: application/json\r\n";

/** Runs inside the service where its memory is asked for: what is in use once all that is not is freed. */
const MEMORY = `
process.on("message", () => { gc(); gc(); process.send(process.memoryUsage()); });
process.channel.unref();
`;

interface Prediction {
  readonly class: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

interface Memory {
  readonly heapUsed: number;
  readonly external: number;
  readonly rss: number;
}

let service: ChildProcess | undefined;

afterEach(() => {
  service?.kill("SIGKILL");
  service = undefined;
});

/** Starts the service on a free port; `memory` asks it. */
async function start(): Promise<{ url: string; child: ChildProcess; memory(): Promise<Memory> }> {
  const probe = join(example.folder, "memory.mjs");
  writeFileSync(probe, MEMORY);
  const child = spawn(process.execPath, ["--expose-gc", "--import", "./memory.mjs", "dist/main.js"], {
    cwd: example.folder,
    env: { PATH: process.env["PATH"], PORT: "0" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  service = child;
  const listening = once(createInterface(child.stdout!), "line");
  const [line] = (await Promise.race([listening, once(child, "exit")])) as [unknown];
  const [, url] = /^listening on (http:\S+)$/.exec(String(line)) ?? expect.fail("the service does not start");
  return {
    url: url!,
    child,
    async memory() {
      child.send("memory");
      const [usage] = await once(child, "message");
      return usage as Memory;
    },
  };
}

function post(url: string, body: string, type = "application/json"): Promise<Response> {
  return fetch(`${url}/predict`, { method: "POST", body, headers: { "content-type": type } });
}

example.step("its module is up to date for the installed layerc", () => {
  expect(example.run("npm", "run", "check")).toContain(`fresh     ${join("src", "networks", "iris.ts")}\n`);
});

example.step("is built, its types checked", () => {
  example.run("npm", "run", "build");
});

example.step("answers as `layerc predict` does", async () => {
  const { url } = await start();
  const lines = [Object.keys(flower), Object.values(flower), [5.1, 3.5, 1.4, 0.2], [6.1, 2.8, 4.7, 1.2]];
  const predictions = example.predict<Prediction>("specs/iris.net.yaml", `${lines.join("\n")}\n`);
  expect(predictions).toHaveLength(3);
  for (const [k, prediction] of predictions.entries()) {
    const body = Object.fromEntries(lines[0]!.map((feature, i) => [feature, lines[k + 1]![i]]));
    const response = await post(url, JSON.stringify(body), "application/json; charset=utf-8");
    expect(response.status).toBe(200);
    const answer = (await response.json()) as Prediction;
    expect(answer.class).toBe(prediction.class);
    expect(Object.keys(answer.probabilities)).toEqual(["setosa", "versicolor", "virginica"]);
    for (const [name, p] of Object.entries(answer.probabilities)) {
      expect(p).toBeCloseTo(prediction.probabilities[name]!, 6);
    }
  }
  const health = await fetch(`${url}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: "ok" }]);
});

example.step("says what is wrong with a request, and goes on", async () => {
  const { url } = await start();
  const changed = (change: object): string => JSON.stringify({ ...flower, ...change });
  const cases: readonly [body: string, status: number, ...errors: RegExp[]][] = [
    ["", 400, /not JSON/],
    ["{", 400, /not JSON/],
    ["[1, 2, 3, 4]", 400, /must be an object with the numbers sepal_length, /],
    ["null", 400, /must be an object/],
    ["{}", 400, /^sepal_length is missing/, /^sepal_width is/, /^petal_length is/, /^petal_width is/],
    [changed({ sepal_width: "3" }), 400, /^sepal_width is "3"; it must be a finite number/],
    [changed({ sepal_width: null }), 400, /^sepal_width is null/],
    [changed({ colour: 1 }), 400, /^"colour" is no feature; they are sepal_length, /],
    [changed({}).replace("5.1", "1e999"), 400, /^petal_length is Infinity/],
    [changed({}).replace("{", '{"__proto__":{},'), 400, /^"__proto__" is no feature/],
    [changed({ colour: "x".repeat(5000) }), 413, /larger than 4096 bytes/],
    ["x".repeat(5_000_000), 413, /larger than 4096 bytes/],
  ];
  for (const [body, status, ...errors] of cases) {
    const response = await post(url, body);
    expect(response.status, body.slice(0, 80)).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ errors: errors.map((error) => expect.stringMatching(error)) });
  }
  // In chunks, no length is told beforehand.
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
  for (let chunk = 0; chunk < 5; chunk++) socket.write(`400\r\n${" ".repeat(1024)}\r\n`);
  socket.write("0\r\n\r\n");
  const [answer] = await once(socket, "data");
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  socket.destroy();
  expect((await post(url, changed({}), "text/plain")).status).toBe(415);
  const get = await fetch(`${url}/predict`);
  expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
  expect((await fetch(`${url}//`)).status).toBe(404);
  expect((await post(url, changed({}))).status).toBe(200);
});

example.step("stands 50 connections for 10 seconds without an error, and keeps no memory", async () => {
  const { url, memory } = await start();
  const load = (seconds: number): Record<"errors" | "timeouts" | "non2xx" | "2xx", number> => {
    const method = ["-m", "POST", "-H", "content-type=application/json", "-i", "flower.json"];
    const how = ["-c", "50", "-d", String(seconds), "--json"];
    return JSON.parse(example.run("npx", "--no-install", "autocannon", ...how, ...method, `${url}/predict`));
  };
  load(3);
  const before = await memory();
  const result = load(10);
  const after = await memory();
  expect(result).toMatchObject({ errors: 0, timeouts: 0, non2xx: 0 });
  expect(result["2xx"]).toBeGreaterThan(1000);
  const megabytes = (bytes: number): number => bytes / 1e6;
  expect(megabytes(after.heapUsed + after.external - before.heapUsed - before.external)).toBeLessThan(20);
  expect(megabytes(after.rss - before.rss)).toBeLessThan(20);
});

describe("at SIGTERM", () => {
  example.step("it answers what has come, takes no more, and ends with 0", async () => {
    const { url, child } = await start();
    const { hostname, port } = new URL(url);
    const body = JSON.stringify(flower);
    // A request that is half sent, and a connection kept alive that asks nothing.
    const socket = connect(Number(port), hostname).setEncoding("utf8");
    socket.write(`${HEAD}content-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`);
    expect((await post(url, body)).status).toBe(200);

    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const refused = async (): Promise<boolean> => {
      const probe = connect(Number(port), hostname);
      const outcome = await Promise.race([
        once(probe, "connect").then(() => false),
        once(probe, "error").then(() => true, () => true),
      ]).catch(() => true);
      probe.destroy();
      return outcome;
    };
    await expect.poll(refused, { timeout: 10_000 }).toBe(true);

    let answer = "";
    socket.on("data", (text: string) => (answer += text));
    socket.write(body.slice(10));
    await once(socket, "end");
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer.toLowerCase()).toContain("\r\nconnection: close\r\n");
    expect(answer).toContain('{"class":"virginica"');
    expect(await ended).toEqual([0, null]);
  });

  example.step("it does not wait for a client that never ends its request", async () => {
    const { url, child } = await start();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.write(`${HEAD}content-length: 9\r\n\r\n{`);
    await once(socket, "connect");
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });
});
