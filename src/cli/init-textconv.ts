/** The git side of the driver `layerc`: a setting of each clone, since git takes no command from a repository. */
import { fileURLToPath } from "node:url";
import { installedPackage, type Item, type Part, type Place } from "./init-part.ts";
import { shellWord } from "./shell-word.ts";

export const textconv: Part = {
  name: "textconv",
  does: "git diff, log and show of this clone tell what changed in networks",
  needsGit: true,
  items: (place) => [itemOf(place)],
};

const SETTING = "diff.layerc.textconv";

function itemOf(place: Place): Item {
  const name = `git config ${SETTING}`;
  const undo = `git config --local --unset-all ${SETTING}`;
  const value = commandOf(place);
  const found = place.repository!.setting(SETTING);
  if (found === `${value}\n`) return { name, state: "done", undo };
  const change = { setting: SETTING, value };
  // What layerc set when it was installed elsewhere is replaced without a question.
  if (found === "" || found.trimEnd().endsWith(FALLBACK)) return { name, state: "due", change, undo };
  return { name, state: "conflict", reason: "it is set to something else", change, undo };
}

/**
 * A comparison fails where its command does: in a work tree without node_modules the text itself is compared. git runs
 * it by sh, in the top folder, with the path of a file behind it, which is of git's choice and may begin with a dash.
 */
const FALLBACK = ' textconv -- "$1" 2>/dev/null || cat -- "$1"; }; f';

function commandOf(place: Place): string {
  const installed = installedPackage(place);
  const here = fileURLToPath(new URL("./index.js", import.meta.url)).replaceAll("\\", "/");
  return `f() { node ${shellWord(installed === undefined ? here : `${installed}/dist/cli/index.js`)}${FALLBACK}`;
}
