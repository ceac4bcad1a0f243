"""PyTorch: `torch_peer.py eager THREADS` with autograd and its fused optimizers; `by-hand`, gradients written out."""

import sys

import torch
import torch.nn.functional as F
from protocol import distance, labels_of, numbers, prediction, serve
from torch import nn

VARIANT, THREADS = sys.argv[1], int(sys.argv[2])
torch.set_num_threads(THREADS)
torch.set_num_interop_threads(1)


def tensors(files):
    return [torch.from_numpy(numbers(file)) for file in files]


class Training:
    """What both variants have: data, the start, and how a mini-batch is made."""

    def __init__(self, workload, task):
        self.workload = workload
        self.n = workload["n"]
        self.m = workload["batch"]
        self.binary = workload["loss"] == "binary_crossentropy"
        self.adam = workload["optimizer"] == "adam"
        # W[1], b[1], …: the files' b[l] are columns, and flat here.
        files = enumerate(tensors(workload["parameters"]))
        self.start = [p if k % 2 == 0 else p.reshape(-1) for k, p in files]
        self.X = torch.from_numpy(numbers(workload["X"])[: self.m].copy())
        Y = numbers(workload["Y"])[: self.m].copy()
        self.Y = torch.from_numpy(Y)
        self.labels = torch.from_numpy(labels_of(Y))
        self.images = None
        if task == "gather":
            images = workload["images"]
            self.images, self.image_labels, order = tensors([images["X"], images["labels"], images["order"]])
            self.batches = order.long().split(self.m)
            self.image_labels = self.image_labels.long()

    def steps(self, count):
        if self.images is None:
            for _ in range(count):
                self.step(self.X, self.Y, self.labels)
            return
        for i in range(count):
            X = self.images[self.batches[i]].float().mul_(1 / 255)
            labels = self.image_labels[self.batches[i]]
            self.step(X, self.one_hot(labels), labels)

    def one_hot(self, labels):
        return None

    def cost(self, Z, Y, labels):
        if self.binary:
            return F.binary_cross_entropy_with_logits(Z, Y)
        return F.cross_entropy(Z, labels)

    def result(self):
        with torch.no_grad():
            J = self.cost(self.net(self.X), self.Y, self.labels)
            now = [p.detach().numpy() for p in self.net.parameters()]
        return {"loss": float(J), "checksum": distance(now, [p.numpy() for p in self.start])}


def dense_network(n, activation):
    modules = []
    for l in range(1, len(n)):
        modules.append(nn.Linear(n[l - 1], n[l]))
        if l < len(n) - 1:
            modules.append(nn.ReLU() if activation == "relu" else nn.Tanh())
    return nn.Sequential(*modules)


class Eager(Training):
    def __init__(self, workload, task):
        super().__init__(workload, task)
        self.net = dense_network(self.n, workload["activation"])

    def reset(self):
        with torch.no_grad():
            for p, q in zip(self.net.parameters(), self.start, strict=True):
                p.copy_(q)
        kind = torch.optim.Adam if self.adam else torch.optim.SGD
        self.optimizer = kind(self.net.parameters(), lr=self.workload["alpha"], fused=True)

    def step(self, X, Y, labels):
        self.optimizer.zero_grad()
        J = self.cost(self.net(X), Y, labels)
        J.backward()
        self.optimizer.step()


class ByHand(Training):
    """Forward and backward propagation on buffers made once, without autograd."""

    def __init__(self, workload, task):
        super().__init__(workload, task)
        self.net = dense_network(self.n, workload["activation"])
        self.relu = workload["activation"] == "relu"
        parameters = [p.detach() for p in self.net.parameters()]
        self.W, self.b = parameters[0::2], parameters[1::2]
        self.parameters = self.W + self.b
        self.gradients = [torch.empty_like(p) for p in self.parameters]
        self.v = [torch.zeros_like(p) for p in self.parameters]
        self.s = [torch.zeros_like(p) for p in self.parameters]
        self.t = [torch.zeros(()) for _ in self.parameters]
        self.A = [torch.empty(self.m, units) for units in self.n[1:]]
        self.dZ = [torch.empty(self.m, units) for units in self.n[1:]]
        self.log = torch.empty(self.m, self.n[-1])
        self.rows = torch.arange(self.m)

    def reset(self):
        with torch.no_grad():
            for p, q in zip(self.net.parameters(), self.start, strict=True):
                p.copy_(q)
            for tensor in self.v + self.s + self.t:
                tensor.zero_()

    def one_hot(self, labels):
        return F.one_hot(labels, self.n[-1])

    @torch.no_grad()
    def step(self, X, Y, labels):
        L = len(self.W)
        previous = X
        for l in range(L):
            torch.addmm(self.b[l], previous, self.W[l].t(), out=self.A[l])
            if l < L - 1:
                torch.relu_(self.A[l]) if self.relu else torch.tanh_(self.A[l])
            previous = self.A[l]
        dZ = self.dZ[-1]
        if self.binary:
            J = F.binary_cross_entropy_with_logits(previous, Y)
            torch.sigmoid(previous, out=dZ)
        else:
            torch.log_softmax(previous, 1, out=self.log)
            J = -self.log[self.rows, labels].mean()
            torch.exp(self.log, out=dZ)
        dZ.sub_(Y).mul_(1 / self.m)
        for l in range(L - 1, -1, -1):
            previous = self.A[l - 1] if l > 0 else X
            torch.mm(self.dZ[l].t(), previous, out=self.gradients[l])
            torch.sum(self.dZ[l], 0, out=self.gradients[L + l])
            if l > 0:
                torch.mm(self.dZ[l], self.W[l], out=self.dZ[l - 1])
                self.dZ[l - 1].mul_(previous > 0 if self.relu else 1 - previous * previous)
        alpha = self.workload["alpha"]
        if not self.adam:
            torch._foreach_add_(self.parameters, self.gradients, alpha=-alpha)
            return J
        torch._foreach_add_(self.t, 1)
        torch._fused_adam_(
            self.parameters, self.gradients, self.v, self.s, [], self.t,
            lr=alpha, beta1=0.9, beta2=0.999, weight_decay=0.0, eps=1e-8, amsgrad=False, maximize=False,
        )
        return J


def prepare(workload, task):
    if not task.startswith("predict"):
        return (Eager if VARIANT == "eager" else ByHand)(workload, task)
    if VARIANT == "by-hand":
        return "as without gradients"
    training = Eager(workload, task)
    training.reset()
    last = nn.Sigmoid() if training.binary else nn.Softmax(1)
    net = nn.Sequential(*training.net, last)

    @torch.inference_mode()
    def predict(inputs):
        return net(torch.from_numpy(inputs)).numpy()

    return prediction(predict, numbers(workload["X"]), numbers(workload["Y"]), task)


serve(torch.__version__, prepare)
