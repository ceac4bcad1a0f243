"""Optuna's TPE with its successive halving on the trainings of bench/sweeps.ts, held against the same random searches.

Usage, from the repository's root: python bench/sweeps/optuna_search.py SPEC RESULT.json [--data PATH]
RESULT.json is what bench/sweeps.ts --json wrote. Needs Python 3.9 or later and optuna; prints the share of the random
search's epochs that each seed took.
"""
import itertools
import json
import math
import statistics
import subprocess
import sys

import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)

ACTIVATIONS = ["relu", "tanh", "sigmoid"]
SPACES = {
    "digits": lambda t: {
        "optimizer.learning_rate": t.suggest_float("optimizer.learning_rate", 1e-4, 1e-1, log=True),
        "layers.0.units": t.suggest_int("layers.0.units", 8, 64, step=8),
        "layers.1.units": t.suggest_int("layers.1.units", 8, 64, step=8),
        "layers.0.activation": t.suggest_categorical("layers.0.activation", ACTIVATIONS),
        "layers.1.activation": t.suggest_categorical("layers.1.activation", ACTIVATIONS),
        "training.batch_size": t.suggest_categorical("training.batch_size", [16, 32, 64, 128]),
    },
    "iris": lambda t: {
        "optimizer.learning_rate": t.suggest_float("optimizer.learning_rate", 1e-4, 1, log=True),
        "regularization.l2": t.suggest_float("regularization.l2", 1e-5, 1, log=True),
        "layers.0.units": t.suggest_int("layers.0.units", 2, 32),
        "layers.0.activation": t.suggest_categorical("layers.0.activation", ACTIVATIONS),
        "training.batch_size": t.suggest_categorical("training.batch_size", [8, 16, 32]),
    },
    "breast_cancer": lambda t: breast_cancer(t),
}


def breast_cancer(t):
    values = {
        "optimizer.type": t.suggest_categorical("optimizer.type", ["gradient_descent", "momentum", "adam"]),
        "optimizer.learning_rate": t.suggest_float("optimizer.learning_rate", 1e-4, 1, log=True),
        "regularization.l2": t.suggest_float("regularization.l2", 1e-5, 10, log=True),
        "layers.0.units": t.suggest_int("layers.0.units", 2, 32),
        "layers.0.activation": t.suggest_categorical("layers.0.activation", ["relu", "tanh"]),
    }
    if values["optimizer.type"] == "momentum":
        values["optimizer.momentum"] = t.suggest_float("optimizer.momentum", 0, 0.99)
    return values


def main():
    name, path, *more = sys.argv[1:]
    command = ["node", "scripts/run.mjs", "bench/sweeps.ts", "--spec", name, "--serve", *more]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(request):
        server.stdin.write(json.dumps(request) + "\n")
        server.stdin.flush()
        return json.loads(server.stdout.readline())

    shares = []
    for row in json.load(open(path))["rows"]:
        share, best = searched(SPACES[name], ask, row)
        shares.append(math.inf if share is None else share)
        print(row["seed"], share, f"best {best:.4f}", flush=True)
    print("median", statistics.median(shares))
    server.stdin.close()


def searched(space, ask, row):
    """The share of the random search's epochs until a trial is as good, None beyond all of them; and the best value."""
    target, most = row["random"]["best"], row["random"]["work"]
    epochs, best = 0, math.inf

    def objective(trial):
        nonlocal epochs, best
        ask({"start": space(trial)})
        for epoch in itertools.count(1):
            answer = ask({"next": True})
            if "done" in answer:
                break
            epochs += 1
            if answer["value"] is not None:
                trial.report(answer["value"], epoch)
                if trial.should_prune():
                    raise optuna.TrialPruned()
        if answer["done"] is None:
            raise optuna.TrialPruned()
        best = min(best, answer["done"])
        return answer["done"]

    def stop(study, _):
        if best <= target or epochs >= most:
            study.stop()

    study = optuna.create_study(
        sampler=optuna.samplers.TPESampler(seed=row["seed"], multivariate=True, group=True),
        pruner=optuna.pruners.SuccessiveHalvingPruner(min_resource=1, reduction_factor=3),
    )
    study.optimize(objective, callbacks=[stop])
    return (epochs / most if best <= target else None), best


main()
