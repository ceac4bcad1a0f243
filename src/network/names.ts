/** Which names people give can stand in generated TypeScript. */
import { camelCase } from "../vocabulary.ts";

/** Words that cannot name anything in a module, which is strict code: ECMA-262 §12.7.2 and TypeScript's own. */
const RESERVED = new Set(
  [
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends",
    "false finally for function if implements import in instanceof interface let new null package private protected",
    "public return static super switch this throw true try typeof undefined var void while with yield",
  ].flatMap((line) => line.split(" ")),
);

/** Files of these names cannot be made on Windows, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Why a name cannot be that of a module, which is imported under it: what uses it already. */
export function takenBy(name: string): string | undefined {
  if (RESERVED.has(name)) return "is a word of TypeScript itself";
  if (name in Object.prototype || camelCase(name) in Object.prototype) return "is something that every object has";
  return undefined;
}

/**
 * Why a text cannot be a key of an object: every other can be, a reserved word as well as what every object has. In
 * `{ __proto__: 1 }` there is no such key.
 */
export function takenAsKey(name: string): string | undefined {
  return name === "__proto__" ? "sets an object's prototype where it is written as a key" : undefined;
}

/** Why a name cannot be that of a file. */
export function takenAsFile(name: string): string | undefined {
  return DEVICES.test(name) ? "is the name of a device on Windows" : undefined;
}
