/** A workflow of GitHub Actions: modules are up to date, and pull requests tell what changed. */
import { join } from "node:path";
import { fromRoot, NOT_UTF8, readExisting, type Item, type Part, type Place } from "./init-part.ts";

export const ci: Part = {
  name: "ci",
  does: "GitHub checks that modules are up to date, and annotates pull requests with what changed",
  needsGit: true,
  items: (place) => [itemOf(place)],
};

function itemOf(place: Place): Item {
  const path = join(place.root, ".github", "workflows", "layerc.yml");
  const text = workflow(fromRoot(place, place.folder) ?? "");
  const found = readExisting(path);
  const item = { name: path, undo: "delete it" };
  if (found?.replaceAll("\r\n", "\n") === text) return { ...item, state: "done" };
  const change = { path, text };
  if (found === undefined) return { ...item, state: "due", change };
  const reason = found === null ? NOT_UTF8 : "it is there, and not as layerc writes it";
  return { ...item, state: "conflict", reason, change };
}

/** `folder`: that of the project, as seen from the top; "" where it is that. */
function workflow(folder: string): string {
  const defaults = `defaults:
  run:
    working-directory: ${JSON.stringify(folder)}
`;
  return `# Written by \`layerc init ci\`.
name: layerc
on:
  push:
    branches: [main, master]
  pull_request:
permissions:
  contents: read
${folder === "" ? "" : defaults}jobs:
  networks:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # what changed is told against the base of the pull request
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: lts/*
      - run: npm ci
      - name: Generated modules are up to date
        run: npx layerc generate --check --format github
      - name: What changed, and whom it breaks
        if: github.event_name == 'pull_request'
        # With --fail-on io, a change that breaks callers fails; weights, numeric and training are the next ones.
        run: npx layerc diff --against "origin/$GITHUB_BASE_REF" --format github --fail-on none
`;
}
