import { describe } from "vitest";
import { hasOracle, oracle } from "./folder.ts";

export { hasOracle, oracle };

/** Why tests on the oracle's data do not run. */
export const skipReason = `no oracle data at ${oracle()}: set LAYERC_ORACLE to their folder`;

/** A vitest suite that needs the oracle's data. Where they are absent it is skipped, with the reason in its title. */
export function describeWithOracle(title: string, body: () => void): void {
  describe.skipIf(!hasOracle)(hasOracle ? title : `${title} (${skipReason})`, body);
}
