"""What contestants in Python share: the protocol of protocol.mjs, and the reader of data files."""

import json
import os
import platform
import sys
import time

import numpy as np


def numbers(file):
    """The array of a tensor's file."""
    return np.fromfile(file["path"], dtype=file["type"]).reshape(file["shape"])


def cross_entropy(outputs, Y):
    """The mean of -log p of what each example is."""
    outputs = np.asarray(outputs, dtype=np.float64)
    Y = Y[: len(outputs)]
    p = np.where(Y == 1, outputs, 1 - outputs)
    return float(-np.log(p[:, 0] if Y.shape[1] == 1 else p[Y == 1]).mean())


def norm(values):
    return float(np.sqrt(np.sum(np.square(np.asarray(values, dtype=np.float64)))))


def distance(parameters, start):
    """|theta - theta0| of parameters given tensor by tensor in the order of `start`."""
    pairs = zip(parameters, start, strict=True)
    return norm([norm(np.asarray(p, dtype=np.float64) - q.reshape(p.shape)) for p, q in pairs])


def labels_of(Y):
    """0 ... n[L] - 1 of each example, from one-hot rows."""
    return Y.argmax(axis=1)


def prediction(predict, X, Y, task):
    """The contestant for predict1 and predict1024: `predict` takes an array (m, n[0]) and gives an array (m, n[L])."""
    inputs = np.ascontiguousarray(X[:1] if task == "predict1" else X)

    class Prediction:
        outputs = None

        def reset(self):
            pass

        def steps(self, count):
            for _ in range(count):
                self.outputs = predict(inputs)

        def result(self):
            return {"loss": cross_entropy(self.outputs, Y), "checksum": norm(self.outputs)}

    return Prediction()


def serve(version, prepare):
    """Answers until the input ends. `prepare(workload, task)` gives an object with reset, steps(count) and result."""
    # What libraries print is not part of the conversation.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)

    def say(answer):
        answers.write(json.dumps(answer) + "\n")
        answers.flush()

    say({"version": version, "runtime": f"Python {platform.python_version()}"})
    contestant, count = None, 0
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if request["do"] == "prepare":
                contestant = None
                count = request["workload"]["episodes"][request["task"]]
                contestant = prepare(request["workload"], request["task"])
                say({"skip": contestant} if isinstance(contestant, str) else {"ready": True})
            elif request["do"] == "run":
                ns = 0
                for _ in range(request["episodes"]):
                    contestant.reset()
                    start = time.perf_counter_ns()
                    contestant.steps(count)
                    ns += time.perf_counter_ns() - start
                say({"ns": ns, "steps": count * request["episodes"], **contestant.result()})
            else:
                raise ValueError(f'there is no "{request["do"]}"')
        except Exception as error:  # told to who asked
            say({"error": repr(error)})
