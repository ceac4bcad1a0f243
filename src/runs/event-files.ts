/** The event files of a run, for TensorBoard. */
import { appendFileSync, closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { inWords, writeFileWhole } from "../files/write-file.ts";
import type { Run } from "./folder.ts";
import type { DistributionLine, EpochLine } from "./record.ts";
import { distributionEvents, epochEvents, fileVersion, PARTS, type Events } from "./tensorboard.ts";

export interface EventFiles {
  epoch(line: EpochLine): void;
  distribution(line: DistributionLine): void;
  /** Writes what was told since the last time. Throws the system's error, which names the file. */
  flush(): void;
  close(): void;
}

/** Begins the files of a run anew; what was told of it before its training went on is to be told again. */
export function openEventFiles({ folder, record }: Run): EventFiles {
  const began = Date.parse(record.started) / 1000;
  const files = PARTS.map((part) => {
    // TensorBoard reads the files of a folder in the order of their names, which tell when they were begun.
    const path = join(folder, part, `events.out.tfevents.${Math.floor(began)}.layerc`);
    return { part, path, file: undefined as number | undefined, unwritten: [] as Uint8Array[] };
  });

  function add(events: Events): void {
    for (const { part, unwritten } of files) if (events[part] !== undefined) unwritten.push(events[part]);
  }

  return {
    epoch: (line) => add(epochEvents(line, began + line.seconds)),
    distribution: (line) => add(distributionEvents(line, began + line.seconds)),
    flush() {
      for (const each of files) {
        if (each.unwritten.length === 0) continue;
        inWords(each.path, () => {
          if (each.file === undefined) writeFileWhole(each.path, fileVersion(began), { createFolder: true });
          each.file ??= openSync(each.path, "a");
          appendFileSync(each.file, Buffer.concat(each.unwritten));
        });
        each.unwritten = [];
      }
    },
    close() {
      for (const { file } of files) if (file !== undefined) closeSync(file);
    },
  };
}
