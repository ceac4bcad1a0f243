"""JAX: the steps of an episode are one compiled `lax.scan`, predictions one compiled function."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
from protocol import distance, numbers, prediction, serve


def logits_of(workload):
    g = jax.nn.relu if workload["activation"] == "relu" else jnp.tanh

    def logits(P, X):
        A = X
        for l, (W, b) in enumerate(P):
            A = A @ W + b
            if l < len(P) - 1:
                A = g(A)
        return A

    return logits


def parameters_of(arrays):
    """Pairs of W[l], transposed since examples are rows, and b[l]."""
    return [(jnp.array(W.T), jnp.array(b.reshape(-1))) for W, b in zip(arrays[0::2], arrays[1::2])]


def cost_of(workload):
    logits = logits_of(workload)

    def cost(P, X, Y):
        Z = logits(P, X)
        if workload["loss"] == "binary_crossentropy":
            # Not by the absolute value of Z, whose derivative at 0, where XOR begins, is 1 here.
            return jnp.mean(jax.nn.softplus(Z) - Z * Y)
        return -jnp.mean(jnp.sum(Y * jax.nn.log_softmax(Z), axis=1))

    return cost


class Training:
    def __init__(self, workload, task):
        self.start = [numbers(file) for file in workload["parameters"]]
        m, alpha = workload["batch"], workload["alpha"]
        self.X, self.Y = (jnp.array(numbers(workload[key])[:m]) for key in ("X", "Y"))
        self.adam = workload["optimizer"] == "adam"
        cost = cost_of(workload)
        self.cost = jax.jit(cost)
        every = jax.tree_util.tree_map

        def update(state, X, Y):
            J, gradients = jax.value_and_grad(cost)(state[0], X, Y)
            if not self.adam:
                return (every(lambda p, g: p - alpha * g, state[0], gradients),), J
            P, v, s, t = state
            t = t + 1
            v = every(lambda v, g: 0.9 * v + 0.1 * g, v, gradients)
            s = every(lambda s, g: 0.999 * s + 0.001 * g * g, s, gradients)
            c1, c2 = 1 - 0.9**t, 1 - 0.999**t
            P = every(lambda p, v, s: p - alpha * (v / c1) / (jnp.sqrt(s / c2) + 1e-8), P, v, s)
            return (P, v, s, t), J

        if task == "gather":
            images = workload["images"]
            pixels, labels = (jnp.array(numbers(images[key])) for key in ("X", "labels"))
            self.order = jnp.array(numbers(images["order"]).reshape(-1, m))
            units = workload["n"][-1]

            @functools.partial(jax.jit, donate_argnums=0)
            def run(state, order):
                def step(state, rows):
                    X = pixels[rows].astype(jnp.float32) * jnp.float32(1 / 255)
                    return update(state, X, jax.nn.one_hot(labels[rows], units))

                return jax.lax.scan(step, state, order)

            self.run = lambda count: run(self.state, self.order[:count])
        else:
            # X and Y are arguments: as constants they would be part of the program, and folded into it.
            @functools.partial(jax.jit, donate_argnums=0, static_argnums=3)
            def run(state, X, Y, count):
                return jax.lax.scan(lambda state, _: update(state, X, Y), state, None, length=count)

            self.run = lambda count: run(self.state, self.X, self.Y, count)

    def reset(self):
        P = parameters_of(self.start)
        zeros = [jax.tree_util.tree_map(jnp.zeros_like, P) for _ in range(2)]
        self.state = (P, *zeros, jnp.float32(0)) if self.adam else (P,)
        jax.block_until_ready(self.state)

    def steps(self, count):
        self.state, _ = self.run(count)
        jax.block_until_ready(self.state)

    def result(self):
        P = self.state[0]
        now = [np.asarray(array) for W, b in P for array in (W.T, b)]
        return {"loss": float(self.cost(P, self.X, self.Y)), "checksum": distance(now, self.start)}


def prepare(workload, task):
    if not task.startswith("predict"):
        return Training(workload, task)
    P = parameters_of([numbers(file) for file in workload["parameters"]])
    logits = logits_of(workload)
    binary = workload["loss"] == "binary_crossentropy"
    compiled = jax.jit(lambda P, X: jax.nn.sigmoid(logits(P, X)) if binary else jax.nn.softmax(logits(P, X)))
    return prediction(lambda X: np.asarray(compiled(P, X)), numbers(workload["X"]), numbers(workload["Y"]), task)


serve(jax.__version__, prepare)
