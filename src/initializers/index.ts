import { byName } from "../vocabulary.ts";
import { glorotNormal } from "./glorot-normal.ts";
import { glorotUniform } from "./glorot-uniform.ts";
import { heNormal } from "./he-normal.ts";
import { heUniform } from "./he-uniform.ts";
import type { Initializer } from "./initializer.ts";
import { normal } from "./normal.ts";
import { randn } from "./randn.ts";
import { randnScaled } from "./randn-scaled.ts";
import { uniform } from "./uniform.ts";
import { zeros } from "./zeros.ts";

export const initializers: readonly Initializer[] = [
  zeros,
  normal,
  uniform,
  glorotNormal,
  glorotUniform,
  heNormal,
  heUniform,
  randn,
  randnScaled,
];

export const initializersByName = byName(initializers);
