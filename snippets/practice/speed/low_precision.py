"""On a CPU, one step in which each weight should move: SGD(fused=True) moves
none of them in bfloat16 and float16.
"""

import torch

DTYPES = torch.float32, torch.bfloat16, torch.float16


def moved(cls, dtype, **how):
    w = torch.ones(64, dtype=dtype, device="cpu", requires_grad=True)
    w.grad = torch.ones_like(w)
    cls([w], lr=0.5, **how).step()
    return (w != 1).sum().item()


print("weights of 64 that moved, in float32, bfloat16 and float16:")
print("SGD, for-loop ", [moved(torch.optim.SGD, dtype) for dtype in DTYPES])
for name in "SGD", "Adagrad", "Adam", "AdamW":
    cls = vars(torch.optim)[name]
    counts = [moved(cls, dtype, fused=True) for dtype in DTYPES]
    print(f"{name + ', fused':14}", counts)
