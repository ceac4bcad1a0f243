import { dirname } from "node:path";
import { Argument, Command } from "commander";
import { LayercError } from "../diagnostic.ts";
import { writeFilesWhole } from "../files/write-file.ts";
import { alignColumns } from "../network/summary.ts";
import { loadProject } from "./config.ts";
import { UsageError } from "./failure.ts";
import { openRepository, type Repository } from "./git.ts";
import { ci } from "./init-ci.ts";
import { editor } from "./init-editor.ts";
import { gitattributes } from "./init-gitattributes.ts";
import type { Change, Item, Part, Place } from "./init-part.ts";
import { textconv } from "./init-textconv.ts";
import { message, result } from "./terminal.ts";

interface Options {
  readonly all?: true;
  readonly force?: boolean;
}

const PARTS: readonly Part[] = [gitattributes, textconv, editor, ci];

export function command(): Command {
  return new Command("init")
    .summary("set up git, the editor and continuous integration for a project")
    .description("Sets up git, the editor and continuous integration for a project, each where it is asked for.")
    .addArgument(
      new Argument("[part...]", "what to set up; without any, tell how each stands").choices(
        PARTS.map(({ name }) => name),
      ),
    )
    .option("--all", "set up all of them")
    .option("--force", "replace a workflow and a setting of git that are not as layerc has them")
    .addHelpText(
      "after",
      `
gitattributes  .gitattributes: modules are collapsed in review, and specs are
               compared as networks by clones that have set up textconv
textconv       in this clone, git diff, log and show tell what changed in a
               network; git takes this setting from no repository
editor         .vscode/: completion and checks in specs and layerc.config.yaml
ci             .github/workflows/layerc.yml: modules are up to date, and pull
               requests tell what changed

Files that are there are added to, and nothing in them is lost. What was written
is told with how to undo it. Where something is in the way, nothing is written
(exit 1). What is set up already is left alone.

Examples:
  layerc init
  layerc init gitattributes textconv
  layerc init --all`,
    )
    .action(init);
}

async function init(named: readonly string[], { all, force = false }: Options): Promise<void> {
  const chosen = PARTS.filter(({ name }) => all || named.includes(name));
  if (chosen.length === 0 && force) throw new UsageError("--force is for parts that are set up. Name them.");
  const repository = repositoryHere();
  const found = repository instanceof LayercError ? undefined : repository;
  const project = await loadProject();
  const folder = project.config === undefined ? "." : dirname(project.config);
  const place = { repository: found, root: found?.folder ?? folder, folder, project };

  if (chosen.length === 0) return tellStates(place);
  if (repository instanceof LayercError && chosen.some(({ needsGit }) => needsGit)) throw repository;
  process.exitCode = setUp(await itemsOf(chosen, place), place, force);
}

/** The repository around the current folder, or why there is none. */
function repositoryHere(): Repository | LayercError {
  try {
    return openRepository();
  } catch (error) {
    if (error instanceof LayercError) return error;
    throw error;
  }
}

async function itemsOf(parts: readonly Part[], place: Place): Promise<readonly Item[]> {
  return (await Promise.all(parts.map((part) => part.items(place)))).flat();
}

/** Sets up what is not, all of it or nothing, and returns the exit code. */
function setUp(items: readonly Item[], { repository }: Place, force: boolean): number {
  const conflicts = items.filter(({ state, change }) => state === "conflict" && (!force || change === undefined));
  if (conflicts.length > 0) {
    tellConflicts(conflicts);
    message("nothing was written");
    if (conflicts.some(({ change }) => change !== undefined)) message("hint: --force replaces what is there");
    return 1;
  }
  const due = items.filter((item): item is Item & { readonly change: Change } => item.change !== undefined);
  writeFilesWhole(
    due.flatMap(({ change }) => ("path" in change ? [{ path: change.path, contents: change.text }] : [])),
    { createFolder: true },
  );
  for (const { name, undo, change } of due) {
    if ("setting" in change) repository!.set(change.setting, change.value);
    result(`${"setting" in change ? "set  " : "wrote"}  ${name}; to undo: ${undo}`);
  }
  message(`${due.length} written, ${items.length - due.length} set up already`);
  return 0;
}

/** How each part stands: as its worst item does. */
async function tellStates(place: Place): Promise<void> {
  const rows: string[][] = [];
  for (const part of PARTS) {
    const items = part.needsGit && place.repository === undefined ? [] : await part.items(place);
    const worst = (["conflict", "due", "done"] as const).find((each) => items.some(({ state }) => state === each));
    rows.push([part.name, worst === undefined ? "no git repository" : STATES[worst], part.does]);
    tellConflicts(items.filter(({ state }) => state === "conflict"));
  }
  result(alignColumns(rows, ["left", "left", "left"]).join("\n"));
  message("layerc init PART … sets up those that are named, layerc init --all all of them");
}

function tellConflicts(items: readonly Item[]): void {
  for (const { name, reason } of items) message(`conflict  ${name}: ${reason}`);
}

const STATES: Readonly<Record<Item["state"], string>> = {
  done: "set up",
  due: "not set up",
  conflict: "in the way",
};
