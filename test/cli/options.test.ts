import { Command, CommanderError } from "commander";
import { describe, expect, test } from "vitest";
import { collectSetting, formatOption, logOption, positiveInteger } from "../../src/cli/options.ts";
import { seed, seedOption, setOption } from "../../src/cli/options.ts";

describe("whole numbers", () => {
  test.each(["0", "-1", "1.5", "1e3", "", " 1", "one", "9007199254740992", "0x10"])("%o is no count", (text) => {
    expect(() => positiveInteger(text)).toThrow("It must be a whole number from 1 to 9007199254740991.");
  });
  test.each(["-1", "0.5", "", "9007199254740992"])("%o is no seed", (text) => {
    expect(() => seed(text)).toThrow("from 0");
  });
  test("both ends", () => {
    expect([positiveInteger("1"), positiveInteger("9007199254740991"), seed("0")]).toEqual([1, 2 ** 53 - 1, 0]);
  });
});

describe("--set", () => {
  test.each([
    ["optimizer.learning_rate=0.01", ["optimizer", "learning_rate"], "0.01"],
    ["layers[0].units=8", ["layers", "0", "units"], "8"],
    ["layers.hidden.units = 8", ["layers", "hidden", "units"], "8"],
    ["description=a = b", ["description"], "a = b"],
    ["layers[1]=[1, 2]", ["layers", "1"], "[1, 2]"],
  ])("%s", (text, path, value) => expect(collectSetting(text)).toEqual([{ path, value }]));

  test.each(["units", "=3", "a..b=3", "a.=3", "a=", "a= "])("%o is refused", (text) => {
    expect(() => collectSetting(text)).toThrow("Write PATH=VALUE");
  });
});

describe("in a command", () => {
  const parse = (...args: string[]): Record<string, unknown> => {
    const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    for (const option of [setOption(), seedOption(), logOption(), formatOption()]) command.addOption(option);
    return command.parse(args, { from: "user" }).opts();
  };

  test("the defaults", () => expect(parse()).toEqual({ set: [], format: "text" }));

  test("settings keep their order, and one parse does not see another's", () => {
    const settings = [{ path: ["a"], value: "1" }, { path: ["b", "c"], value: "x" }];
    expect(parse("--set", "a=1", "--set", "b.c=x", "--seed", "7", "--log", "json").set).toEqual(settings);
    expect(parse("--set", "a=1").set).toEqual(settings.slice(0, 1));
  });

  test.each([
    ["--log", "xml"],
    ["--format", "xml"],
    ["--seed", "-1"],
    ["--set", "a"],
  ])("%s %s is an error of usage", (...args) => expect(() => parse(...args)).toThrow(CommanderError));
});
