"""Sparse gradients, which nn.Embedding(sparse=True) makes: who takes them, and
what the others say.
"""

import torch

said = {}
for name in torch.optim.__all__:
    optimizer = vars(torch.optim)[name]
    if not isinstance(optimizer, type) or name == "Optimizer":
        continue
    embedding = torch.nn.Embedding(3, 2, sparse=True)
    stepping = optimizer(embedding.parameters())

    def closure(stepping=stepping, embedding=embedding):
        stepping.zero_grad()
        loss = embedding(torch.tensor([0, 1])).square().sum()
        loss.backward()
        return loss

    try:
        with torch.sparse.check_sparse_tensor_invariants():  # else a warning
            stepping.step(closure)
        said.setdefault("no error", []).append(name)
    except RuntimeError as error:
        said.setdefault(f"RuntimeError: {error}", []).append(name)

for message, names in said.items():
    print(f"{message}\n   ", *names)
