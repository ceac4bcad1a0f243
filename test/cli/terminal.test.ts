import { describe, expect, test } from "vitest";
import { styled, terminalOf } from "../../src/cli/terminal.ts";

const write = (): boolean => true;
const TTY = { isTTY: true, columns: 100, write };
const FILE = { write };
const UTF8 = { TERM: "xterm-256color", LANG: "en_GB.UTF-8" };

describe("what a stream shows", () => {
  test("a terminal", () => {
    expect(terminalOf(TTY, UTF8)).toEqual({ interactive: true, columns: 100, colour: true, unicode: true });
  });

  test("a file or a pipe", () => {
    expect(terminalOf(FILE, UTF8)).toEqual({ interactive: false, columns: 80, colour: false, unicode: true });
  });

  test("a dumb terminal, and one that says it has no columns", () => {
    const dumb = terminalOf({ ...TTY, columns: 0 }, { TERM: "dumb" });
    expect(dumb).toEqual({ interactive: false, columns: 80, colour: false, unicode: false });
  });

  test.each([
    [TTY, { NO_COLOR: "1" }, false],
    [TTY, { NO_COLOR: "" }, true],
    [TTY, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
    [TTY, { FORCE_COLOR: "0" }, false],
    [FILE, { FORCE_COLOR: "" }, true],
    [FILE, { FORCE_COLOR: "false" }, false],
  ])("colour of %o under %o: %s", (stream, env, colour) => {
    expect(terminalOf(stream, { ...UTF8, ...env }).colour).toBe(colour);
  });

  test.each([
    [{ LANG: "C" }, false],
    [{ LANG: "C.UTF-8" }, true],
    [{ LANG: "de_DE.utf8" }, true],
    [{ LANG: "en_GB.UTF-8", LC_ALL: "POSIX" }, false],
    [{ LANG: "C", LC_CTYPE: "C.UTF-8" }, true],
    [{ LANG: "en_GB.UTF-8", LC_ALL: "" }, true],
    [{}, true],
    [{ LANG: "en_GB.UTF-8", TERM: "linux" }, false],
  ])("characters outside ASCII under %o: %s", (env, unicode) => expect(terminalOf(TTY, env).unicode).toBe(unicode));
});

test("a style is put on where colour is on", () => {
  expect(styled("red", "E204", true)).toBe("\x1b[31mE204\x1b[39m");
  expect(styled(["bold", "red"], "E204", false)).toBe("E204");
});
