/** What a change of each setting means for those who use the network: a table, which docs/diff.md repeats. */

/**
 * Highest first: io, callers break; weights, saved weights no longer load; numeric, they load but give other numbers;
 * training, the network differs only when it is trained again; none, it is the same network.
 */
export const SEVERITIES = ["io", "weights", "numeric", "training", "none"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Whether `severity` is `limit` or higher. */
export function reaches(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}

/** The highest of several; none of none. */
export function highest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((each) => severities.includes(each)) ?? "none";
}

/** What a rule may ask of two networks and of a layer that changed. */
export interface Facts {
  /** n[0] is the same, and so is the input's shape where both networks have one. */
  readonly sameInput: boolean;
  /** n[L] differs, and the layer is the output of one of the networks or of both. */
  readonly outputUnits: boolean;
  /** The activation learns something that the other did not, or has one number where that had one for each unit. */
  readonly learnsOther: boolean;
}

export interface Rule {
  /**
   * A setting's path in the spec language, `[]` for any index. Of a word it is also the rule of its parameters
   * (`optimizer` of `optimizer.learning_rate`). `layers[]` is a layer that was added or removed.
   */
  readonly path: string;
  readonly severity: Severity;
  /** Where it is another. */
  readonly except?: { readonly severity: Severity; readonly where: keyof Facts };
  /** Why, a sentence. */
  readonly why: string;
}

const INPUT = { severity: "none", where: "sameInput" } as const;
const OUTPUT = { severity: "io", where: "outputUnits" } as const;
const OTHER = { severity: "weights", where: "learnsOther" } as const;
const LEARNS = "It decides what training finds; saved weights do not know it.";
const EXAMPLES = "Which examples are learnt from and measured on.";
const COUNTS = "What each example counts for where it is learnt from and measured.";
const SHARES = "Which part of the examples is learnt from, watched and measured on.";

/** In the order of the spec language. */
export const RULES: readonly Rule[] = [
  { path: "version", severity: "none", why: "How the spec is written, not what the network is." },
  {
    path: "name",
    severity: "none",
    why: "The network is the same; its module, and the import of it, take the new name.",
  },
  { path: "description", severity: "none", why: "It is a comment." },
  { path: "input.units", severity: "io", except: INPUT, why: "An example has n[0] numbers." },
  { path: "input.shape", severity: "io", except: INPUT, why: "It says in which order an example's numbers come." },
  { path: "input.features", severity: "io", why: "Which inputs there are and in which order." },
  { path: "output.classes", severity: "io", why: "What A[L] is the probability of." },
  {
    path: "task",
    severity: "io",
    why: "How A[L] is read, as probabilities, logits, margins or numbers; it follows from loss, classes and n[L].",
  },
  { path: "layers[]", severity: "weights", except: OUTPUT, why: "W[l] and b[l] come, go or move." },
  { path: "layers[].name", severity: "none", why: "What messages call the layer." },
  { path: "layers[].type", severity: "weights", why: "Another kind of layer has other parameters." },
  { path: "layers[].units", severity: "weights", except: OUTPUT, why: "The shapes of W[l], b[l] and W[l+1]." },
  {
    path: "layers[].activation",
    severity: "numeric",
    except: OTHER,
    why: "Nothing of g[l] is saved but what it learns, as PReLU its slopes.",
  },
  { path: "layers[].activation.initial_slope", severity: "training", why: "Where training starts." },
  {
    path: "layers[].activation.shared",
    severity: "none",
    except: OTHER,
    why: "slope[l] is (1, 1) or (n[l], 1), which is the same for a single unit.",
  },
  { path: "layers[].bias", severity: "weights", why: "b[l] comes or goes." },
  { path: "layers[].initializer", severity: "training", why: "Where training starts." },
  {
    path: "layers[].normalization",
    severity: "weights",
    why: "γ[l], β[l] and what inference normalises by come, go or mean another thing.",
  },
  { path: "layers[].add", severity: "numeric", why: "A skip connection has no parameters of its own." },
  { path: "layers[].noise", severity: "training", why: "Inference goes without it." },
  { path: "layers[].dropout", severity: "training", why: "Inference goes without it." },
  { path: "layers[].regularization", severity: "training", why: LEARNS },
  { path: "layers[].bias_initializer", severity: "training", why: "Where training starts." },
  {
    path: "loss",
    severity: "training",
    why: "A[L] is computed without it; where it is read otherwise, `task` changes too.",
  },
  { path: "regularization", severity: "training", why: LEARNS },
  { path: "optimizer", severity: "training", why: LEARNS },
  { path: "training.epochs", severity: "training", why: LEARNS },
  { path: "training.iterations", severity: "training", why: LEARNS },
  { path: "training.batch_size", severity: "training", why: LEARNS },
  { path: "training.seed", severity: "training", why: LEARNS },
  { path: "training.schedule", severity: "training", why: LEARNS },
  { path: "training.clip", severity: "training", why: LEARNS },
  { path: "training.early_stopping", severity: "training", why: LEARNS },
  { path: "training.expect", severity: "none", why: "What a training is held to, not what it finds." },
  {
    path: "training.input_gradient",
    severity: "none",
    why: "Whether the cache also has dX; nothing else is computed otherwise.",
  },
  { path: "training.keep", severity: "none", why: "Where tensors lie, not what is in them." },
  { path: "training.example_weights", severity: "training", why: LEARNS },
  { path: "training.metrics", severity: "none", why: "What is measured, not what is learnt." },
  { path: "data.source.format", severity: "training", why: EXAMPLES },
  { path: "data.source.path", severity: "training", why: EXAMPLES },
  { path: "data.source.test", severity: "training", why: EXAMPLES },
  { path: "data.source.target", severity: "training", why: EXAMPLES },
  { path: "data.source.example_weights", severity: "training", why: COUNTS },
  { path: "data.source.header", severity: "training", why: EXAMPLES },
  { path: "data.source.delimiter", severity: "training", why: EXAMPLES },
  { path: "data.source.inputs", severity: "training", why: EXAMPLES },
  { path: "data.source.labels", severity: "training", why: EXAMPLES },
  { path: "data.source.test_inputs", severity: "training", why: EXAMPLES },
  { path: "data.source.test_labels", severity: "training", why: EXAMPLES },
  { path: "data.source.test_example_weights", severity: "training", why: COUNTS },
  {
    path: "data.preprocess",
    severity: "io",
    why: "What X holds: who calls `forward` has to prepare it in the new way.",
  },
  { path: "data.split.train", severity: "training", why: SHARES },
  { path: "data.split.validation", severity: "training", why: SHARES },
  { path: "data.split.test", severity: "training", why: SHARES },
  { path: "data.split.stratify", severity: "training", why: SHARES },
];

const byPath = new Map(RULES.map((rule, index) => [rule.path, { rule, index }]));

/** The rule of a setting, or of the word whose parameter it is, and its place in the table. Throws without one. */
export function ruleOf(path: string): { readonly rule: Rule; readonly index: number } {
  const found = byPath.get(path) ?? byPath.get(path.replace(/\.\w+$/, ""));
  if (found === undefined) throw new Error(`no severity is known of ${path}`);
  return found;
}

export function severityOf({ severity, except }: Rule, facts: Facts): Severity {
  return except !== undefined && facts[except.where] ? except.severity : severity;
}
