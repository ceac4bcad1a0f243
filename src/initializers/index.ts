import { byName } from "../vocabulary.ts";
import { constant } from "./constant.ts";
import { file } from "./file.ts";
import { glorotNormal } from "./glorot-normal.ts";
import { glorotUniform } from "./glorot-uniform.ts";
import { heNormal } from "./he-normal.ts";
import { heUniform } from "./he-uniform.ts";
import type { Initializer } from "./initializer.ts";
import { lecunNormal } from "./lecun-normal.ts";
import { lecunUniform } from "./lecun-uniform.ts";
import { normal } from "./normal.ts";
import { orthogonal } from "./orthogonal.ts";
import { randn } from "./randn.ts";
import { randnScaled } from "./randn-scaled.ts";
import { truncatedNormal } from "./truncated-normal.ts";
import { uniform } from "./uniform.ts";
import { zeros } from "./zeros.ts";

export const initializers: readonly Initializer[] = [
  zeros,
  constant,
  normal,
  truncatedNormal,
  uniform,
  glorotNormal,
  glorotUniform,
  heNormal,
  heUniform,
  lecunNormal,
  lecunUniform,
  orthogonal,
  randn,
  randnScaled,
  file,
];

export const initializersByName = byName(initializers);
