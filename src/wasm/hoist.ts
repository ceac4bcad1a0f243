import {
  binary,
  lower,
  mapParts,
  number,
  printFormula,
  select,
  simplify,
  variable,
  variablesOf,
  type Expression,
  type Statement,
} from "../formula/index.ts";

/** Statements without what is the same for every element. */
export interface Hoisted {
  readonly perElement: readonly Statement[];
  /** Numbers that the statements use, by their names there: what each is computed by, once. */
  readonly numbers: ReadonlyMap<string, Expression>;
}

/**
 * Takes what does not depend on an element out of the statements: 1 − β is computed in float64, for in float32 it has
 * lost digits. So are a comparison, of which 1 or 0 remains, and the inverse of a divisor. `elements`: what the statements call elements; `kept`:
 * primitives that are not replaced by their formulas.
 */
export function hoist(
  perElement: readonly Statement[],
  elements: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Hoisted {
  const varying = new Set([...elements, ...perElement.map(({ name }) => name)]);
  const taken = new Set([...varying, ...perElement.flatMap(({ value }) => [...variablesOf(value)])]);
  const names = new Map<string, string>();
  const numbers = new Map<string, Expression>();

  const isFixed = (expression: Expression): boolean => ![...variablesOf(expression)].some((name) => varying.has(name));
  function named(expression: Expression): Expression {
    const key = printFormula(expression);
    let name = names.get(key);
    if (name === undefined) {
      name = expression.kind === "variable" ? expression.name : freshName(taken);
      names.set(key, name);
      numbers.set(name, expression);
    }
    return variable(name);
  }
  function replace(expression: Expression): Expression {
    if (isFixed(expression)) return isNumber(expression) ? expression : named(expression);
    if (expression.kind === "select") {
      const { condition, then, otherwise } = expression;
      if (isFixed(condition.left) && isFixed(condition.right)) {
        const holds = named(select(condition, number(1), number(0)));
        return select({ operator: ">", left: holds, right: number(0) }, replace(then), replace(otherwise));
      }
    }
    // A division takes several times as long as a product, and optimizers divide by the same correction everywhere.
    if (expression.kind === "binary" && expression.operator === "/") {
      const { left, right } = expression;
      if (isFixed(right) && !isNumber(right)) return binary("*", replace(left), named(binary("/", number(1), right)));
    }
    return mapParts(expression, replace);
  }
  return {
    perElement: perElement.map(({ name, value }) => ({ name, value: replace(simplify(lower(value, kept))) })),
    numbers,
  };
}

function isNumber(expression: Expression): boolean {
  return expression.kind === "negate" ? isNumber(expression.operand) : expression.kind === "number";
}

/** c1, c2, …, without those in use. */
function freshName(taken: Set<string>): string {
  let index = 1;
  while (taken.has(`c${index}`)) index++;
  taken.add(`c${index}`);
  return `c${index}`;
}
