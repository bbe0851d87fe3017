"""A model with one sparse embedding: who takes which gradients."""

import torch
from torch import nn


def attempt(what, call):
    try:
        call()
    except (NotImplementedError, RuntimeError, TypeError, ValueError) as error:
        message = str(error).split(" with arguments")[0]
        print(f"{what}: {type(error).__name__}: {message}")
    else:
        print(f"{what}: no error")


embedding, head = nn.Embedding(4, 2, sparse=True), nn.Linear(2, 1)
model = nn.Sequential(embedding, head)
model(torch.tensor([1])).sum().backward()

optim, rows = torch.optim, list(embedding.parameters())
attempt("Adam", optim.Adam(model.parameters()).step)
attempt("SparseAdam", optim.SparseAdam(model.parameters()).step)
attempt("RMSprop", optim.RMSprop(rows).step)
attempt("SGD", optim.SGD(rows, momentum=0.9).step)
decayed = optim.SGD(rows, weight_decay=0.1)
attempt("SGD, weight_decay", decayed.step)
decayed = optim.Adagrad(rows, weight_decay=0.1)
attempt("Adagrad, weight_decay", decayed.step)
print()
SparseAdam = optim.SparseAdam
attempt("weight_decay", lambda: SparseAdam(rows, weight_decay=0.1))
attempt("lr", lambda: SparseAdam(rows, lr=0.0))
attempt("betas", lambda: SparseAdam(rows, betas=(1.0, 0.999)))
attempt("eps", lambda: SparseAdam(rows, eps=0.0))
attempt("parameter", lambda: SparseAdam([torch.ones(2, 2).to_sparse()]))
