// Runs commands of the built command line in one process, one after another: most of what a process of its own takes is to
// load the compiler. Each has the folder, environment and streams that it is given, and is otherwise as in a new process.
import { Readable, Writable } from "node:stream";

/** The URL of dist/cli/index.js, which runs the command in process.argv while it is imported. */
const index = process.argv[2];
const { changed, sources } = await import(new URL("project.js", index).href);
let runs = 0;

try {
  eval("1");
  process.exit(1);
} catch {
  // As it has to be: the process is under the flag that forbids it.
}

process.on("message", async ({ args, cwd, env, input }) => {
  const stdout = collector();
  const stderr = collector();
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout: stdout.stream, stderr: stderr.stream };
  for (const [name, value] of Object.entries(streams)) Object.defineProperty(process, name, { value, configurable: true });
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.argv = [process.execPath, index, ...args];
  process.exitCode = undefined;
  sources.clear();
  changed.clear();
  // Another URL is another module: this one alone is evaluated anew.
  await import(`${index}?${++runs}`);
  process.send({ status: process.exitCode ?? 0, stdout: stdout.text(), stderr: stderr.text() });
});
process.on("disconnect", () => process.exit());

function collector() {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
